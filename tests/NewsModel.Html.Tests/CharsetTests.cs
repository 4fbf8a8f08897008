namespace NewsModel.Html.Tests;

/// <summary>How a page's characters are found: the mark, the header, the bytes, what the page says.</summary>
public class CharsetTests
{
    private static readonly Encoding Cyrillic = CodePagesEncodingProvider.Instance.GetEncoding("windows-1251")!;

    [Theory]
    [InlineData("<meta charset=windows-1251>")]
    [InlineData("<META CONTENT='text/html; charset=Windows-1251' HTTP-EQUIV=Content-Type>")]
    [InlineData("<!-- <meta charset=utf-8> --><meta charset='cp1251'>")]
    [InlineData("<meta charset=nonsense><meta charset=windows-1251>")]
    [InlineData("<?xml version='1.0' encoding='windows-1251'?><html>")]
    public void A_page_says_its_charset(string head) => Assert.Equal("Паром\n", HtmlPage.Read(Cyrillic.GetBytes(head + "<p>Паром")).ToString());

    [Fact]
    public void The_header_says_more_than_the_page() =>
        Assert.Equal("Паром\n", HtmlPage.Read(Cyrillic.GetBytes("<meta charset=koi8-r><p>Паром"), "windows-1251").ToString());

    [Fact]
    public void A_header_that_nobody_knows_says_nothing() =>
        Assert.Equal("Паром\n", HtmlPage.Read(Cyrillic.GetBytes("<meta charset=windows-1251><p>Паром"), "x-harbour").ToString());

    [Fact]
    public void A_mark_says_more_than_the_header()
    {
        Assert.Equal("Паром\n", HtmlPage.Read((byte[])[.. Encoding.UTF8.GetPreamble(), .. "<p>Паром"u8], "windows-1251").ToString());
        Assert.Equal("Паром\n", HtmlPage.Read((byte[])[0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("<p>Паром")], "utf-8").ToString());
    }

    [Fact]
    public void Bytes_that_are_UTF_8_are_whatever_the_page_says() =>
        Assert.Equal("Паром\n", HtmlPage.Read(Encoding.UTF8.GetBytes("<meta charset=windows-1251><p>Паром")).ToString());

    [Fact]
    public void A_page_of_UTF_8_may_be_cut_in_a_character() =>
        Assert.Equal("Паром и порт Эллис \uFFFD\n", HtmlPage.Read(Encoding.UTF8.GetBytes("<p>Паром и порт Эллис ж")[..^1]).ToString());

    [Fact]
    public void A_page_that_says_nothing_is_Western() => Assert.Equal("“Café”\n", HtmlPage.Read((byte[])[.. "<p>"u8, 0x93, .. "Caf"u8, 0xE9, 0x94]).ToString());

    [Fact]
    public void Latin_1_is_the_Windows_one() =>
        Assert.Equal("“Café”\n", HtmlPage.Read((byte[])[.. "<meta charset=iso-8859-1><p>"u8, 0x93, .. "Caf"u8, 0xE9, 0x94]).ToString());

    [Fact]
    public void What_reads_as_ASCII_is_not_UTF_16() =>
        Assert.Equal("Caf\uFFFD\n", HtmlPage.Read((byte[])[.. "<meta charset=utf-16><p>Caf"u8, 0xE9]).ToString());

    [Fact]
    public void UTF_16_needs_no_mark() => Assert.Equal("Паром\n", HtmlPage.Read(Encoding.Unicode.GetBytes("<p>Паром")).ToString());
}
