using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using NewsModel.Generators.Tests.Cases;
using NewsModel.Schemas;

namespace NewsModel.Generators.Tests.Properties;

/// <summary>
/// Pages one behind the other give the records of all, where the schema says how a record starts and the pages are whole:
/// nothing is left over, no story lacks its body, and none has a line that the next one starts with.
/// </summary>
[Collection(CompiledCases.Collection)]
public class JoinedPagesTests(CompiledCases compiled)
{
    private const string Between = "\n\n\n";
    private const int MostPages = 5;

    // Of the other sites a page has one article: all behind it is the site's.
    public static TheoryData<string> WithPagesOfSeveral =>
        [.. BuiltInSchemas.All.Select(static it => it.Name).Where(static it => File.ReadAllText(SchemaFiles.ByName[it]).Contains("articles: Article+", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(WithPagesOfSeveral))]
    public void TwoPagesOfASite(string name)
    {
        EverySchema it = EverySchema.Of(name, compiled);
        string[] whole = [.. it.Pages.Where(page => IsWhole(it, page))];

        Assert.True(whole.Length > 10, $"Of the invented pages, {whole.Length} are whole.");
        Assert.All(whole, first => Assert.All(whole.Where(second => AreApart(it, first, second)), second => AssertJoined(it, first, second)));
    }

    [Theory, MemberData(nameof(WithPagesOfSeveral))]
    public void SeveralPagesOfASite(string name)
    {
        EverySchema it = EverySchema.Of(name, compiled);
        Gen<string> page = Gen.Elements(it.Pages.Where(page => IsWhole(it, page)).ToArray());

        Prop.ForAll(
            Arb.From(Gen.ArrayOf(page, MostPages), static pages => pages.Select((_, i) => (string[])[.. pages[..i], .. pages[(i + 1)..]])),
            pages =>
            {
                string[] apart = [.. pages.Where((page, i) => pages.Take(i).All(earlier => AreApart(it, earlier, page)))];
                AssertJoined(it, apart);
            }).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true));
    }

    // A page of a case, again and again.
    [Theory]
    [InlineData("boilerplate-in-a-record")]
    [InlineData("choice-of-records-of-several-lines")]
    [InlineData("choice-is-tried-in-order")]
    [InlineData("commit-looks-ahead-for-the-head-alone")]
    [InlineData("condition-does-not-reopen-alternatives-of-lines")]
    [InlineData("field-filled-in-part-of-a-repetition")]
    [InlineData("repeat-of-an-empty-list")]
    [InlineData("story-that-prints-its-head-twice")]
    [InlineData("where-on-blank-lines")]
    public void PagesOfACase(string name)
    {
        EverySchema it = EverySchema.Of(name, compiled);
        string page = it.Pages.Single();

        for (int count = 1; count <= MostPages; count++)
        {
            AssertJoined(it, [.. Enumerable.Repeat(page, count)]);
        }
    }

    private static void AssertJoined(EverySchema it, params string[] pages)
    {
        (string Field, string Item)[] expected = [.. pages.SelectMany(page => Records(it.Generated.Parse(page))).OrderBy(static it => it.Field, StringComparer.Ordinal)];
        string joined = string.Join(Between, pages);

        Assert.Equal(expected, Records(it.Generated.Parse(joined)));
        Assert.Equal(expected, Records(it.Interpreted.Parse(joined)));
    }

    private static bool IsWhole(EverySchema it, string page) =>
        it.Generated.Parse(page) is ParseResult<NewsPage> { Diagnostics.Count: 0, Value.Articles: { Count: > 0 } articles } && articles.All(static article => article.Body.Count > 0);

    private static bool AreApart(EverySchema it, string first, string second) => !LongLines(it, first).Intersect(LongLines(it, second)).Any();

    private static IEnumerable<Text> LongLines(EverySchema it, string page) =>
        it.Generated.Parse(page).Lines.Select(static line => line.Text).Where(static text => text.Length > 20);

    /// <summary>The items of the page's lists, list by list.</summary>
    private static IEnumerable<(string Field, string Item)> Records(ParseResult result) => JsonNode.Parse(result.ToJson())!.AsObject()
        .Where(static field => field is { Value: JsonArray, Key: not ("boilerplate" or "unclaimed" or "diagnostics") })
        .SelectMany(static field => field.Value!.AsArray().Select(item => (field.Key, item!.ToJsonString())))
        .OrderBy(static it => it.Key, StringComparer.Ordinal);
}
