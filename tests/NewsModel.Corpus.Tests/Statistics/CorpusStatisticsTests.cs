using NewsModel.Corpus.Tests.Support;

namespace NewsModel.Corpus.Tests.Statistics;

public class CorpusStatisticsTests
{
    private const string Stories = """
        KMA UPDATES

        Ferry back after winter

        The ferry to Gull Rock sails again, twice a day from Monday on.

        (national)

        <script>alert("1")</script>

        KMA UPDATES

        Lighthouse & light for sale

        The lighthouse has stood empty since May, and nobody has come.
        """;

    [Fact]
    public void It_counts_what_pages_have()
    {
        CorpusStatistics statistics = Of((Stories, "https://kma.example/1"), (Stories, null), ("Nothing that a schema knows.", "https://other.example/2"));

        Assert.Equal((3, 4, 0), (statistics.Pages, statistics.Articles, statistics.Problems));
        Assert.Equal([("KmaUpdates", 2, 4), (null, 1, 0)], statistics.Schemas.Select(static it => (it.Schema, it.Pages, it.Articles)));
        Assert.Equal(
            [("headline", 4), ("kicker", 4), ("body", 4), ("source", 2)],
            statistics.Fields.Where(static it => it.Articles > 0));
        Assert.Equal([new FrequentText("other.example", 1, 0)], statistics.HostsWithoutSchema(9));
        Assert.Equal([new FrequentText("<script>alert(\"1\")</script>", 2, 0)], statistics.UnclaimedLines(9));
        Assert.Equal((11, 13), (statistics.Lengths[0].Distribution.Least, statistics.Lengths[0].Distribution.Greatest));
        Assert.Equal([0, 2, 2], new[] { 0.1, 0.5, 1 }.Select(statistics.Lengths[4].Distribution.Quantile));
    }

    [Fact]
    public void Fields_are_counted_where_they_have_something()
    {
        var statistics = new CorpusStatistics();
        statistics.Add(SchemaDetector.Parse(Encoding.UTF8.GetBytes(Stories)), [Invented.Whole, Invented.Bare, new Article { Headline = default }], null);

        Assert.Equal(2, statistics.Fields.First().Articles);
        Assert.All(statistics.Fields.Skip(1), static field => Assert.Equal(1, field.Articles));
    }

    [Fact]
    public void The_page_escapes_what_it_shows_and_asks_for_nothing_from_outside()
    {
        string html = Of((Stories, null), ("Nothing", "https://<b>.example/")).ToHtml("\"><img src=x>");

        Assert.DoesNotContain("<script", html);
        Assert.DoesNotContain("<img", html);
        Assert.Contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;", html);
        Assert.DoesNotContain("http:", html);
        Assert.DoesNotContain("https:", html);
        Assert.DoesNotContain("url(", html);
        Assert.DoesNotContain("@import", html);
        Assert.DoesNotContain(" src=", html.Replace("&quot;&gt;&lt;img src=x&gt;", "", StringComparison.Ordinal));
        Assert.DoesNotContain(" href=", html);
        Assert.Contains("default-src 'none'", html);
    }

    [Fact]
    public void The_page_is_well_formed_and_its_charts_are_named()
    {
        var page = System.Xml.Linq.XDocument.Parse(WithoutVoidElements(Of((Stories, null)).ToHtml("a corpus")));
        var charts = page.Descendants("svg").ToList();

        Assert.Equal(8, charts.Count);
        Assert.All(charts, static chart => Assert.NotEmpty((string)chart.Attribute("aria-label")!));
        Assert.Equal("en", (string?)page.Root!.Attribute("lang"));
        Assert.Single(page.Descendants("main"));
        Assert.All(page.Descendants("th"), static cell => Assert.NotNull(cell.Attribute("scope")));
        Assert.Contains("KmaUpdates", page.Descendants("table").First().Value);
        Assert.All(page.Descendants("rect"), static bar => Assert.InRange((double)bar.Attribute("width")!, 0, 720));
    }

    [Fact]
    public void A_page_of_nothing_has_nothing_in_it()
    {
        string html = new CorpusStatistics().ToHtml("nothing");

        Assert.Contains("<p>Pages: 0; articles: 0; records that cannot be read: 0.</p>", html);
        Assert.DoesNotContain("NaN", html);
    }

    [Fact]
    public void Any_article_is_counted() => Checking.ForAnyArticle(200, static article =>
    {
        var statistics = new CorpusStatistics();
        statistics.Add(SchemaDetector.Parse(Encoding.UTF8.GetBytes(article.Article.Headline.Raw)), [article.Article], article.Source.Url);
        System.Xml.Linq.XDocument.Parse(WithoutVoidElements(statistics.ToHtml(article.Source.File)));
    });

    private static CorpusStatistics Of(params ReadOnlySpan<(string Page, string? Url)> pages)
    {
        var statistics = new CorpusStatistics();
        foreach ((string page, string? url) in pages)
        {
            ParseResult result = SchemaDetector.Parse(Encoding.UTF8.GetBytes(page));
            statistics.Add(result, result is ParseResult<NewsPage> typed ? [.. typed.Value.Articles.AsEnumerable()] : [], url);
        }

        return statistics;
    }

    // Of HTML, what XML asks for besides.
    private static string WithoutVoidElements(string html) => System.Text.RegularExpressions.Regex.Replace(html, "<!DOCTYPE html>|<meta [^>]*>", "");
}
