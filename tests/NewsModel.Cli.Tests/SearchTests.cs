using System.Text.Json.Nodes;
using NewsModel.Corpus;

namespace NewsModel.Cli.Tests;

/// <summary>What <c>search</c> prints of a database of the invented pages.</summary>
public sealed class SearchTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly string _database;

    public SearchTests()
    {
        _database = _folder.PathOf("news.db");
        using IArticleWriter writer = OutputKind.All.Single(static kind => kind.Name == "sqlite").Open(_database, null);
        foreach (string path in (string[])[Pages.KmaUpdates, Pages.Rudaw, Pages.DefensePost])
        {
            byte[] page = File.ReadAllBytes(path);
            var source = new CorpusPage { Utf8 = page, File = Path.GetFileName(path), Offset = 0, Url = $"https://example.org/{Path.GetFileNameWithoutExtension(path)}" };
            foreach (CorpusArticle article in CorpusArticles.Of(source, SchemaDetector.Parse(page)))
            {
                writer.Write(article, []);
            }
        }

        writer.Complete();
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_prints_headline_snippet_and_source()
    {
        string word = SomeWord();

        Run run = _folder.Run("search", _database, word);

        Assert.Equal((ExitStatus.Success, ""), (run.Status, run.Error));
        string[] lines = run.Output.Split('\n');
        Assert.EndsWith("article", lines[0].Replace("articles", "article", StringComparison.Ordinal));
        Assert.Contains(word, lines[3], StringComparison.OrdinalIgnoreCase);
        Assert.Matches(@"^https://example\.org/rudaw, rudaw\.txt at 0, lines \d+–\d+, Rudaw$", lines[4]);
    }

    [Fact]
    public void On_a_terminal_what_was_found_is_green()
    {
        string word = SomeWord();

        string output = Run.In(new Surroundings(Width: 80, Colour: true), "search", _database, word).Output;

        Assert.Contains($"\e[32m{word}", output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void As_json_it_has_the_same()
    {
        string word = SomeWord();

        JsonNode json = JsonNode.Parse(_folder.Run("search", _database, word, "--to", "json").Output)!;
        string[] lines = _folder.Run("search", _database, word, "--to", "jsonl").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(json.AsArray().Select(static it => it!.ToJsonString()), lines.Select(static line => JsonNode.Parse(line)!.ToJsonString()));
        Assert.Equal("rudaw.txt", (string?)json[0]!["file"]);
        Assert.Contains(word, (string)json[0]!["snippet"]!, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void There_are_no_more_than_the_limit()
    {
        string all = _folder.Run("search", _database, "the").Output;
        string one = _folder.Run("search", _database, "the", "--limit", "1").Output;

        Assert.Matches("^[2-9] articles\n", all);
        Assert.Matches("^[2-9] articles; the best 1\n", one);
        Assert.Equal(1, one.Split("https://").Length - 1);
    }

    [Fact]
    public void Nothing_found_is_no_failure() => Assert.Equal(new Run(ExitStatus.Success, "0 articles\n", ""), _folder.Run("search", _database, "zyzzyva"));

    [Theory]
    [InlineData("\"open", "a quotation mark is not closed")]
    [InlineData("AND", "cannot stand where it does")]
    [InlineData("re:invent", "there is no field ‘re’")]
    public void A_query_that_cannot_be_read_is_wrong_usage(string query, string message)
    {
        Run run = _folder.Run("search", _database, query);

        Assert.Equal((ExitStatus.Usage, ""), (run.Status, run.Output));
        Assert.Contains(message, run.Error);
    }

    [Fact]
    public void Words_with_marks_are_searched_for() => Assert.All(["U.S.", "don't", "covid-19", "a/b", "(x"], query =>
        Assert.Equal(query == "(x" ? ExitStatus.Usage : ExitStatus.Success, _folder.Run("search", _database, query).Status));

    [Fact]
    public void What_is_no_database_is_said()
    {
        Assert.Contains("no database of articles", _folder.Run("search", Pages.Rudaw, "x").Error);
        Assert.Contains("there is no such file", _folder.Run("search", _folder.PathOf("none.db"), "x").Error);
        Assert.Contains("this is a folder", _folder.Run("search", _folder.Path, "x").Error);
        Assert.Equal(ExitStatus.Failure, _folder.Run("search", Pages.Rudaw, "x").Status);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("many")]
    public void A_limit_is_a_number(string limit) => Assert.Equal(ExitStatus.Usage, _folder.Run("search", _database, "x", "--limit", limit).Status);

    // One that only the page of Rudaw has, and its headline has not.
    private static string SomeWord()
    {
        var rudaw = (ParseResult<NewsPage>)SchemaDetector.Parse(File.ReadAllBytes(Pages.Rudaw));
        string others = File.ReadAllText(Pages.KmaUpdates) + File.ReadAllText(Pages.DefensePost) + rudaw.Value.Articles[0].Headline;
        return rudaw.Value.Articles[0].Body.OfType<Paragraph>().SelectMany(static it => it.Text.ToString().Split(' '))
            .First(word => word.Length > 4 && word.All(char.IsAsciiLetterLower) && !others.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
