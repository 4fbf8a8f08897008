using static NewsModel.Html.Tests.Pages;

namespace NewsModel.Html.Tests;

/// <summary>What the markup says of lines.</summary>
public class MarkTests
{
    [Theory]
    [InlineData("<h1>One</h1>", 1)]
    [InlineData("<h6><div>One", 6)]
    [InlineData("<div role=heading aria-level=3>One", 3)]
    [InlineData("<div role=heading>One", 2)]
    [InlineData("<h2>Two</h2><p>One", 0)]
    [InlineData("<h2>Two<p>Three</h2>One", 0)]
    public void Headings_have_levels(string html, int level) => Assert.Equal(level, Line(html, "One").Heading);

    [Theory]
    [InlineData("<figure><figcaption><p>One</figcaption></figure>", LineMarks.Caption | LineMarks.Figure)]
    [InlineData("<figure><div>One</figure>", LineMarks.Figure)]
    [InlineData("<table><caption>One</caption></table>", LineMarks.Caption)]
    [InlineData("<div itemprop='name caption'>One", LineMarks.Caption)]
    [InlineData("<p class='wide wp-caption-text'>One", LineMarks.Caption)]
    [InlineData("<p class='ImageCaption'>One", LineMarks.Caption)]
    [InlineData("<p class='has-caption recaption captioned'>One", LineMarks.None)]
    [InlineData("<ol><li><p>One</ol>", LineMarks.ListItem)]
    [InlineData("<blockquote>One</blockquote>", LineMarks.Quote)]
    [InlineData("<table><tr><td>One</table>", LineMarks.Cell)]
    [InlineData("<pre>One</pre>", LineMarks.Preformatted)]
    [InlineData("<p><b>O</b><strong>ne</strong>", LineMarks.Strong)]
    [InlineData("<p><i><b>One</b></i>", LineMarks.Strong | LineMarks.Emphasis)]
    [InlineData("<p><b>O</b>ne", LineMarks.None)]
    [InlineData("<p><b>Two<p>Three</b><p>One", LineMarks.None)]
    [InlineData("<img alt=One>", LineMarks.Alternative)]
    [InlineData("<main>One</main>", LineMarks.Main)]
    [InlineData("<div role=main><article>One", LineMarks.Main | LineMarks.Article)]
    [InlineData("<div itemprop=articleBody>One", LineMarks.ArticleBody)]
    [InlineData("<header><nav>One", LineMarks.Header | LineMarks.Navigation)]
    [InlineData("<aside><footer>One", LineMarks.Aside | LineMarks.Footer)]
    [InlineData("<div role=navigation><div role=banner>One", LineMarks.Header | LineMarks.Navigation)]
    [InlineData("<main>Two</main><div>One", LineMarks.None)]
    [InlineData("<article><figure><figcaption>Two</article>One", LineMarks.None)]
    public void Elements_around_a_line_mark_it(string html, LineMarks marks) => Assert.Equal(marks, Line(html, "One").Marks);

    [Theory]
    [InlineData("<main>One", true)]
    [InlineData("<article>One", true)]
    [InlineData("<div role=main>One", true)]
    [InlineData("<div itemprop=articleBody>One", true)]
    [InlineData("<div>One", false)]
    public void Main_and_articles_are_the_main_region(string html, bool isMain) => Assert.Equal(isMain, Line(html, "One").IsMain);

    [Theory]
    [InlineData("<p>One", "p")]
    [InlineData("<li><a href=/>One</a>", "li")]
    [InlineData("<li><p><span>One", "p")]
    [InlineData("<table><tr><td>One</table>", "td")]
    [InlineData("<p>Two</p>One", "")]
    public void A_line_knows_its_block(string html, string element) => Assert.Equal(element, Line(html, "One").Element);

    [Theory]
    [InlineData("<p><a href='/x'>By Ana</a> <a href='/y'>Brodie</a>", "By Ana Brodie", 1)]
    [InlineData("<p>By <a href='/x'>Tom Re", "By Tom Re", 5 / 7.0)]
    [InlineData("<p><a name='x'>By Ana</a>", "By Ana", 0)]
    [InlineData("<p><a href='/x'>By <a href='/y'>A</a>na", "By Ana", 3 / 5.0)]
    [InlineData("<p><a href='/x'>By <p>Ana</a>", "Ana", 1)]
    [InlineData("<p><a href='/x'><img alt='A ferry'></a>", "A ferry", 1)]
    public void The_share_of_links_is_that_of_characters_that_show(string html, string text, double share) =>
        Assert.Equal(share, Line(html, text).LinkShare, 9);

    [Theory]
    [InlineData("<html lang=' en-GB '><title>  The\n ferry <b> </title><link rel='shortlink canonical' href='https://example.com/a?b=1&amp;c'>", "https://example.com/a?b=1&c", "The ferry <b>", "en-GB")]
    [InlineData("<link rel=canonical href='/a'><meta property='og:url' content='http://example.com/b'><title></title><title>Two</title>", "http://example.com/b", "Two", null)]
    [InlineData("<svg><title>x</title></svg><link rel=alternate href='https://example.com/'>", null, null, null)]
    public void A_page_knows_its_address_title_and_language(string html, string? url, string? title, string? language)
    {
        HtmlPage page = Read(html);

        Assert.Equal((url, title, language), (page.Url?.AbsoluteUri, page.Title, page.Language));
    }
}
