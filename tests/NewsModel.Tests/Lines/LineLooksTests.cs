namespace NewsModel.Tests.Lines;

/// <summary>Lines are found eight at a time as they are one by one.</summary>
public class LineLooksTests
{
    [Fact]
    public void A_line_of_a_length_or_one_that_is_not_folded_is_found()
    {
        for (int count = 0; count < 40; count++)
        {
            for (int at = 0; at < count; at++)
            {
                Line[] plain = Lines(count, gapBefore: -1);
                Line[] longer = [.. plain];
                longer[at] = new Line(plain[at].Start, 7, isFolded: true);
                Line[] odd = [.. plain];
                odd[at] = new Line(plain[at].Start, 5, isFolded: false);

                Assert.Equal(at, LineLooks.FirstOfLength(longer, 0, 7));
                Assert.Equal(at, LineLooks.FirstOfLength(longer, at, 7));
                Assert.Equal(count, LineLooks.FirstOfLength(longer, at + 1, 7));
                Assert.Equal(at, LineLooks.FirstOfLength(odd, 0, 7));
                Assert.Equal(0, LineLooks.FirstOfLength(plain, 0, 5));
            }

            Assert.Equal(count, LineLooks.FirstOfLength(Lines(count, gapBefore: -1), 0, 7));
        }
    }

    [Fact]
    public void A_line_behind_a_gap_is_found_but_not_the_first()
    {
        for (int count = 0; count < 40; count++)
        {
            Assert.Equal(count, LineLooks.FirstBehindGap(Lines(count, gapBefore: -1), 0, 1));
            Assert.Equal(Math.Min(1, count), LineLooks.FirstBehindGap(Lines(count, gapBefore: -1), 0, 0));
            for (int at = 0; at < count; at++)
            {
                Line[] lines = Lines(count, gapBefore: at);

                Assert.Equal(at == 0 ? count : at, LineLooks.FirstBehindGap(lines, 0, 1));
                Assert.Equal(at == 0 ? count : at, LineLooks.FirstBehindGap(lines, at, 2));
                Assert.Equal(count, LineLooks.FirstBehindGap(lines, 0, 3));
                Assert.Equal(count, LineLooks.FirstBehindGap(lines, at + 1, 1));
            }
        }
    }

    // Of five bytes each, one end between them, and three before one of them.
    private static Line[] Lines(int count, int gapBefore) =>
        [.. Enumerable.Range(0, count).Select(i => new Line((i * 6) + (i >= gapBefore && gapBefore >= 0 ? 2 : 0), 5, isFolded: true))];
}
