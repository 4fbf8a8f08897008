namespace NewsModel.Html.Tests;

/// <summary>HTML is told from text by how it starts.</summary>
public class StartTests
{
    [Theory]
    [InlineData("<!DOCTYPE html>")]
    [InlineData("\uFEFF\r\n\t<!doctype\nHTML public>")]
    [InlineData("<html lang=en>")]
    [InlineData("<?xml version='1.0'?>\n<!-- a --> <!-- b\n<p> --><HTML>")]
    [InlineData("<p>One")]
    [InlineData("<h1\nclass=x>One")]
    [InlineData("<br/>One")]
    public void Html(string page)
    {
        Assert.True(HtmlPage.IsHtml(Encoding.UTF8.GetBytes(page)));
        Assert.True(HtmlPage.IsHtml([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(page)]));
        Assert.True(HtmlPage.IsHtml([.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(page)]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("<p")]
    [InlineData("<!-- a <p>")]
    [InlineData("One <p>")]
    [InlineData("<<p>")]
    [InlineData("< p>")]
    [InlineData("</p>")]
    [InlineData("<pa>")]
    [InlineData("<ana@example.com>")]
    [InlineData("<!doctype note>")]
    [InlineData("<?xml version='1.0'?><rss>")]
    [InlineData("\uFEFF")]
    public void Text(string page)
    {
        Assert.False(HtmlPage.IsHtml(Encoding.UTF8.GetBytes(page)));
        Assert.False(HtmlPage.IsHtml([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(page)]));
    }

    [Fact]
    public void What_is_not_near_the_start_is_not_looked_at() => Assert.False(HtmlPage.IsHtml(Encoding.UTF8.GetBytes(new string(' ', 5000) + "<p>")));
}
