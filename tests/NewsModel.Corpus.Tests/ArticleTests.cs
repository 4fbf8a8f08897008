using System.Text.Json;
using System.Text.Json.Nodes;
using NewsModel.Schemas;

namespace NewsModel.Corpus.Tests;

public class ArticleTests
{
    private const string Stories = """
        KMA UPDATES
        Ferry back after winter
        The ferry to Gull Rock sails again.
        (national)
        KMA UPDATES
        Lighthouse for sale
        The lighthouse has stood empty since May.
        (local)
        """;

    public static TheoryData<string> Layouts => new(Directory
        .GetFiles(Path.Combine(AppContext.BaseDirectory, "Layouts"), "*.txt", SearchOption.AllDirectories)
        .Select(static path => Path.GetRelativePath(AppContext.BaseDirectory, path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Its_json_has_the_fields_that_the_result_has(string path)
    {
        byte[] page = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, path));
        ParseResult result = SchemaDetector.Parse(page);

        string[] expected = [.. JsonNode.Parse(result.ToJson())!["articles"]!.AsArray().Select(static article => Clean(article)!.ToJsonString())];

        Assert.Equal(expected, CorpusArticles.Of(Page(page), result).Select(JsonOf));
    }

    [Fact]
    public void It_knows_where_it_was_found()
    {
        byte[] page = Encoding.UTF8.GetBytes(Stories.ReplaceLineEndings("\n"));
        CorpusPage source = Page(page) with { Url = "https://kmaupdates.example/1", Date = "2026-04-03", Record = "r1", Language = "en", Offset = 12 };

        IReadOnlyList<CorpusArticle> articles = CorpusArticles.Of(source, KmaUpdates.Parse(page));

        var expected = new CorpusSource
        {
            Url = "https://kmaupdates.example/1", Date = "2026-04-03", Record = "r1", Language = "en",
            File = "a.txt", Offset = 12, Schema = "KmaUpdates", FirstLine = 1, LastLine = 4,
        };
        Assert.Equal([expected, expected with { FirstLine = 5, LastLine = 8 }], articles.Select(static article => article.Source));
    }

    [Fact]
    public void Records_of_a_schema_of_ones_own_are_articles()
    {
        NewsSchema<NewsRecord> schema = NewsSchema.Load("""
            schema Gazette
            page { stories: Story+ }
            record Story { title: line  "By {author}"  commit  "On {published: DateOnly}"?  body: Paragraph* until Story }
            record Paragraph { text: line }
            """);
        byte[] page = "Ferry back\nBy Ana Brodie\nOn 3 April 2026\nIt sails again.\nLighthouse for sale\nBy Tom Reyes\nIt is empty.\n"u8.ToArray();

        IReadOnlyList<CorpusArticle> articles = CorpusArticles.Of(Page(page), schema.Parse(page));

        Assert.Equal(["Ferry back", "Lighthouse for sale"], articles.Select(static article => article.Article.Headline.ToString()));
        Assert.Equal("Ana Brodie", articles[0].Article.Byline?.Line.ToString());
        Assert.Equal(new DateOnly(2026, 4, 3), articles[0].Article.Published?.Date);
        Assert.Equal("It sails again.", Assert.IsType<Paragraph>(Assert.Single(articles[0].Article.Body)).Text.ToString());
        Assert.Equal("2026-04-03", (string?)JsonNode.Parse(JsonOf(articles[0]))!["published"]);
        Assert.Equal((1, 4), (articles[0].Source.FirstLine, articles[0].Source.LastLine));
    }

    [Fact]
    public void A_page_with_fields_of_its_own_is_an_article()
    {
        NewsSchema<NewsRecord> schema = NewsSchema.Load("schema Note page { headline: line  body: Paragraph* } record Paragraph { text: line }");
        byte[] page = "Ferry back\nIt sails again.\n"u8.ToArray();

        CorpusArticle article = Assert.Single(CorpusArticles.Of(Page(page), schema.Parse(page)));

        Assert.Equal("Ferry back", article.Article.Headline.ToString());
    }

    [Fact]
    public void A_page_without_a_schema_has_none() => Assert.Empty(CorpusArticles.Of(Page(default), SchemaDetector.Parse(default(ReadOnlyMemory<byte>))));

    private static CorpusPage Page(ReadOnlyMemory<byte> utf8) => new() { Utf8 = utf8, File = "a.txt", Offset = 0 };

    private static string JsonOf(CorpusArticle article)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            article.WriteJson(json);
        }

        return Clean(JsonNode.Parse(stream.ToArray()))!.ToJsonString();
    }

    // In one order, and without what is empty or false: each schema has its own.
    private static JsonNode? Clean(JsonNode? node) => node switch
    {
        JsonObject record => new JsonObject(record
            .Select(static field => KeyValuePair.Create(field.Key, Clean(field.Value)))
            .Where(static field => field.Value is not JsonArray { Count: 0 } && field.Value?.GetValueKind() != JsonValueKind.False)
            .OrderBy(static field => field.Key, StringComparer.Ordinal)),
        JsonArray items => new JsonArray([.. items.Select(Clean)]),
        _ => node?.DeepClone(),
    };
}
