namespace NewsModel.Html.Tests;

/// <summary>HTML pages parsed by schemas.</summary>
public class ParseTests
{
    private static readonly NewsSchema<NewsRecord> Stories = NewsSchema.Load(
        "schema S page { stories: Story* } record Story { headline: Headline commit body: line* until Headline } record Headline { text: line } where heading(text) <= 2");

    [Fact]
    public void A_field_knows_its_place_in_the_html()
    {
        byte[] html = "<p>Menu</p>\n<h1>Ferry <b>back</b></h1><p>It sails.<h2>Lighthouse</h2>"u8.ToArray();

        ParseResult<NewsRecord> result = Stories.ParseHtml(html);

        NewsRecord story = result.Value.List<NewsRecord>("stories")[0];
        var headline = (Text)((NewsRecord)story["headline"]!)["text"]!;
        SourceSpan source = headline.Markup!.Value.Source;
        Assert.Equal("Ferry <b>back", Encoding.UTF8.GetString(html, source.Start, source.Length));
        Assert.Equal(new TextPosition(2, 5), source.Position);
        Assert.Equal(new TextPosition(3, 1), headline.Position);
        Assert.Equal("(1,4): warning NP1002: No rule of the schema takes this line here.", Assert.Single(result.Diagnostics).ToString());
    }

    [Fact]
    public void Any_schema_takes_html_with_limits_and_a_charset()
    {
        NewsSchema schema = Stories;
        byte[] html = Encoding.Latin1.GetBytes("<h1>Café</h1><p>One<h1>Two</h1>");

        ParseResult result = schema.ParseHtml(html, new ParseOptions { MaxArticles = 1 }, "iso-8859-1");

        Assert.Equal(["Café", "One", "Two"], result.Lines.Select(static line => line.Text.ToString()));
        Assert.Equal([PageDiagnosticIds.TooManyArticles], result.Diagnostics.Select(static d => d.Id));
    }
}
