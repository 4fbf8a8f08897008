using static NewsModel.Html.Tests.Pages;

namespace NewsModel.Html.Tests;

/// <summary>Where lines stand in the page.</summary>
public class SourceTests
{
    [Theory]
    [InlineData("<p>\n  The <b>ferry</b> sails. \n</p>", "The ferry sails.", "The <b>ferry</b> sails.")]
    [InlineData("<p>é<p>Tom &amp; <i>Ana</i>&hellip;</p>", "Tom & Ana…", "Tom &amp; <i>Ana</i>&hellip;")]
    [InlineData("<p>😀😀<br>One\r\ntwo<br>", "One two", "One\r\ntwo")]
    [InlineData("<p>One <img\nalt='A ferry'> two", "A ferry", "<img\nalt='A ferry'>")]
    [InlineData("<p>One <img\nalt='A ferry'> two", "One two", "One <img\nalt='A ferry'> two")]
    [InlineData("<p>One<script>x</script> <!-- y -->two <!-- z -->", "One two", "One<script>x</script> <!-- y -->two")]
    [InlineData("<pre>\r\n a &lt; b\r\nc d\r\n</pre>", "c d", "c d")]
    [InlineData("<pre>\r\n a &lt; b\r\nc d\r\n</pre>", " a < b", " a &lt; b")]
    [InlineData("One", "One", "One")]
    public void A_line_knows_its_place_in_bytes(string html, string text, string source)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(html);
        SourceSpan span = Line(html, text).Source;

        Assert.Equal(source, Encoding.UTF8.GetString(utf8, span.Start, span.Length));
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("windows-1251", false)]
    [InlineData("shift_jis", false)]
    [InlineData("gb18030", false)]
    public void Places_are_in_bytes_in_every_encoding(string charset, bool hasMark)
    {
        Encoding encoding = charset.StartsWith("utf", StringComparison.Ordinal) ? Encoding.GetEncoding(charset) : CodePagesEncodingProvider.Instance.GetEncoding(charset)!;
        string[] texts = ["паром", "one & two", "море и порт", "three"];
        byte[] html = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(string.Concat(texts.Select(static text => $"<p> {text} </p>\r\n")))];
        HtmlPage page = HtmlPage.Read(html, charset);

        Assert.Equal(texts, page.Markup.Lines.Select(line => TextOf(page, line)));
        Assert.Equal(texts, page.Markup.Lines.Select(line => encoding.GetString(html, line.Source.Start, line.Source.Length)));
    }

    [Fact]
    public void Places_behind_bytes_that_are_no_characters_are_right()
    {
        byte[] html = [.. "<p>é\u00A0"u8, 0xFF, 0xE2, 0x82, .. "<p>\uD83D\uDE00"u8, 0xC3, .. "<p>One"u8];
        HtmlPage page = HtmlPage.Read(html, "utf-8");

        SourceSpan last = page.Markup.Lines[^1].Source;
        Assert.Equal("One"u8, html.AsSpan(last.Start, last.Length));
        Assert.Equal(3, page.Markup.Lines.Count);
    }

    [Theory]
    [InlineData("One", 1, 1)]
    [InlineData("<p>Two\n<p>One", 2, 4)]
    [InlineData("<p>Two\r\n\r\n\t<p>One", 3, 5)]
    [InlineData("<p>Two\r\r<p>é😀<br>One", 3, 11)]
    [InlineData("<pre>\r\nTwo\nOne", 3, 1)]
    [InlineData("<p>Two\n<img\r alt=One>\n three", 2, 1)]
    public void A_line_knows_its_line_and_column_in_the_page(string html, int line, int column)
    {
        Assert.Equal(new TextPosition(line, column), Line(html, "One").Source.Position);
        Assert.Equal(new TextPosition(line, column), Line("\uFEFF" + html, "One").Source.Position);
    }
}
