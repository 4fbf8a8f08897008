using NewsModel.Tests.Support;

namespace NewsModel.Tests.Results;

public class PageLinesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("a")]
    [InlineData("a\n")]
    [InlineData("a\r\nb\r\n\r\n")]
    [InlineData("\uFEFF\n a \n\n\u00A0b\u200B \r\r\nc  ")]
    [InlineData("a\r")]
    [InlineData("a\n\r\n\r")]
    public void Raw_lines_and_what_trails_are_the_page(string page) => Assert.Equal(page, Together(AsharqAlAwsat.Parse(page)));

    [Fact]
    public void Every_line_of_a_page_is_there_with_its_number()
    {
        PageLines lines = Rudaw.Parse("one\n\n\ntwo\r\n three").Lines;
        Assert.Equal(3, lines.Count);
        Assert.Equal([(1, 0, "one"), (4, 2, "two"), (5, 0, "three")], lines.Select(static line => (line.Number, line.BlankLines, line.Text.ToString())));
        Assert.Equal(["one\n", "\n\ntwo\r\n", " three"], lines.Select(static line => Encoding.UTF8.GetString(line.Raw.Span)));
    }

    [Fact]
    public void Trailing_blank_lines_go_with_the_page()
    {
        PageLines lines = Rudaw.Parse("one\n\n \n").Lines;
        Assert.Equal("\n \n", Encoding.UTF8.GetString(lines.Trailing.Span));
        Assert.Equal(" \n", Encoding.UTF8.GetString(Rudaw.Parse(" \n").Lines.Trailing.Span));
    }

    [Fact]
    public void A_page_is_not_copied()
    {
        byte[] page = Encoding.UTF8.GetBytes("..one\ntwo..");
        PageLines lines = Rudaw.Parse(page.AsMemory(2, page.Length - 4)).Lines;
        Assert.Equal(["one\n", "two"], lines.Select(static line => Encoding.UTF8.GetString(line.Raw.Span)));
        Assert.True(lines[0].Raw.Span.Overlaps(page));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void There_is_no_line_out_of_bounds(int index) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Rudaw.Parse("one").Lines[index]);

    [Fact]
    public void Owners_say_what_they_are()
    {
        Assert.Equal("unclaimed", default(LineOwner).ToString());
        Assert.Equal("articles[0].body", new LineOwner(LineOwnerKind.Field, "articles[0].body").ToString());
        Assert.Equal("marker TT", new LineOwner(LineOwnerKind.Marker, "TT").ToString());
        Assert.Equal("boilerplate X", new LineOwner(LineOwnerKind.Boilerplate, "X").ToString());
    }

    internal static string Together(ParseResult result) =>
        string.Concat(result.Lines.Select(static line => line.Raw).Append(result.Lines.Trailing).Select(static raw => Encoding.UTF8.GetString(raw.Span)));
}
