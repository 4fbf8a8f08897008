using NewsModel.Tests.Support;

namespace NewsModel.Tests.Texts;

public class FoldingTests
{
    [Theory]
    [InlineData("a b", "a b")]
    [InlineData("  a \t b  ", "a b")]
    [InlineData("a\u00A0b", "a b")]
    [InlineData("a \u00A0 b", "a b")]
    [InlineData("a\u200Bb", "ab")]
    [InlineData("a \u200B b", "a b")]
    [InlineData("\uFEFFa\u2060", "a")]
    [InlineData("\u3000a\u2003b\u2028", "a b")]
    [InlineData("\u00A0\u200B \t", "")]
    [InlineData("", "")]
    [InlineData("é…”🙂", "é…”🙂")]
    public void Folds(string text, string folded) => Assert.Equal(folded, Fold(text));

    [Fact]
    public void Agrees_with_folding_on_strings()
    {
        for (int seed = 0; seed < 2000; seed++)
        {
            string text = new Dice(seed).OddText(12, lineEnds: false);
            string folded = Folded.Of(text);
            Assert.Equal(folded, Fold(text));
            Assert.Equal(folded, Fold(folded));
            Assert.True(Folding.Equal(Pages.Utf8(text), Pages.Utf8(folded)));
            Assert.True(Folding.IsFolded(Pages.Utf8(folded)) || folded.Contains('\0', StringComparison.Ordinal));
            Assert.True(!Folding.IsFolded(Pages.Utf8(text)) || text == folded);
        }
    }

    [Fact]
    public void Texts_are_equal_where_their_foldings_are()
    {
        for (int seed = 0; seed < 2000; seed++)
        {
            var dice = new Dice(seed);
            string left = dice.OddText(3, lineEnds: false);
            string right = dice.OddText(3, lineEnds: false);
            Assert.Equal(Folded.Of(left) == Folded.Of(right), Folding.Equal(Pages.Utf8(left), Pages.Utf8(right)));
        }
    }

    [Fact]
    public void Trims_what_folding_drops_at_both_ends()
    {
        (int start, int length) = Folding.Trim(Pages.Utf8("\u200B \u00A0a b\u00A0\uFEFF"));
        Assert.Equal(("\u200B \u00A0".Length + 3, 3), (start, length));
    }

    [Fact]
    public void Bytes_that_are_not_utf8_fold_to_the_replacement_character()
    {
        byte[] text = [0x20, 0xC3, 0x28, 0x20, 0x20, 0xFF, 0x80, 0xE2, 0x80];
        var folded = new byte[Folding.MostBytes(text)];
        Assert.Equal("\uFFFD( \uFFFD\uFFFD\uFFFD", Encoding.UTF8.GetString(folded.AsSpan(0, Folding.Fold(text, folded))));
    }

    [Fact]
    public void Lines_that_read_the_same_are_equal_whatever_bytes_they_are()
    {
        byte[] page = [.. "Fog \n"u8, .. (ReadOnlySpan<byte>)[(byte)'a', 0xFF, (byte)'\n', (byte)'a', 0xFE, (byte)'\n', (byte)'a', (byte)'\n']];
        Line[] lines = LineScanner.Scan(page);
        Assert.False(Folding.Equal(page.AsSpan(lines[1].Start, lines[1].Length), page.AsSpan(lines[3].Start, lines[3].Length)));
        Assert.True(Folding.Equal(page.AsSpan(lines[1].Start, lines[1].Length), page.AsSpan(lines[2].Start, lines[2].Length)));
    }

    [Theory]
    [InlineData("a b c", "a b", 3)]
    [InlineData("a \u00A0 b c", "a b", 6)]
    [InlineData("a\u200Bb", "ab", 5)]
    [InlineData("a b", "ab", -1)]
    [InlineData("ab", "a b", -1)]
    [InlineData("a\u200Bb", "a b", -1)]
    [InlineData("a", "a b", -1)]
    [InlineData("", "a", -1)]
    public void A_literal_matches_at_the_start(string text, string literal, int end) =>
        Assert.Equal(end, Folding.MatchAtStart(Pages.Utf8(text), Pages.Utf8(literal)));

    private static string Fold(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        var folded = new byte[utf8.Length];
        return Encoding.UTF8.GetString(folded.AsSpan(0, Folding.Fold(utf8, folded)));
    }
}
