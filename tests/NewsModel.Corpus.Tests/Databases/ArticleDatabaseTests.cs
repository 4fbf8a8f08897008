using NewsModel.Corpus.Tests.Support;

namespace NewsModel.Corpus.Tests.Databases;

public sealed class ArticleDatabaseTests : IDisposable
{
    private readonly DatabaseFixture _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public void It_finds_the_words_of_an_article_wherever_they_stand()
    {
        using ArticleDatabase database = Database();

        Assert.All(
            ["ferry crew", "captain standfirst:day", "Brodie", "glad", "dawn", "\"gull rock\"", "sail*", "headline:winter NOT lighthouse", "NEAR(ferry sails, 5)"],
            query => Assert.Equal(["Ferry & crew back after winter"], database.Find(query, 10).Select(static it => it.Headline)));
        Assert.All(["HARBOUR", "body:lighthouse", "ferry lighthouse"], query => Assert.Empty(database.Find(query, 10)));
    }

    [Fact]
    public void A_find_says_where_it_is_from()
    {
        using ArticleDatabase database = Database();

        FoundArticle found = Assert.Single(database.Find("captain said", 10));

        Assert.Equal(
            new FoundArticle
            {
                Row = 1, Id = "000000000000000000000000000000ab", Headline = "Ferry & crew back after winter", Published = "2026-04-03T09:30:00-05:00", Snippet = found.Snippet,
                Url = Invented.Source.Url, File = "pages.wet.gz", Offset = 1234, FirstLine = 3, LastLine = 40, Schema = "HarbourGazette",
            },
            found);
        Assert.Equal("captain said", string.Join(' ', found.Snippet.Where(static (_, i) => i % 2 == 1)));
        Assert.Contains("“We are glad,” the captain said.", string.Concat(found.Snippet));
    }

    [Fact]
    public void Marks_and_cases_and_accents_make_no_difference()
    {
        using ArticleDatabase database = Database();

        Assert.Single(database.Find("FÉRRY", 10));
        Assert.Single(database.Find("ferry & crew", 10));
        Assert.Single(database.Find("“glad”", 10));
    }

    [Fact]
    public void What_stands_in_the_headline_comes_first()
    {
        _file.Write(
            Invented.Found(Invented.Bare with { Body = [new Paragraph { Text = "A ferry passed." }] }, id: 1),
            Invented.Found(Invented.Bare with { Headline = "Ferry sails" }, id: 2));
        using ArticleDatabase database = ArticleDatabase.Open(_file.Path);

        Assert.Equal(["Ferry sails", "Lighthouse for sale"], database.Find("ferry", 10).Select(static it => it.Headline));
        Assert.Equal("Ferry sails", Assert.Single(database.Find("ferry", 1)).Headline);
        Assert.Equal(2, database.Count("ferry"));
    }

    [Theory]
    [InlineData("\"port ellis", "a quotation mark is not closed")]
    [InlineData("ferry AND", "it ends too early")]
    [InlineData("", "it ends too early, or is empty")]
    [InlineData("(ferry", "it ends too early")]
    [InlineData("ferry)", "‘)’ cannot stand where it does")]
    [InlineData("OR ferry", "‘OR’ cannot stand where it does")]
    [InlineData("re:invent", "there is no field ‘re’ before a colon. The fields are headline, standfirst, byline, body and captions")]
    public void A_query_that_cannot_be_read_says_what_is_wrong(string query, string message)
    {
        using ArticleDatabase database = Database();

        Assert.Contains(message, Assert.Throws<SearchQueryException>(() => database.Find(query, 10)).Message);
        Assert.Contains(message, Assert.Throws<SearchQueryException>(() => database.Count(query)).Message);
    }

    [Fact]
    public void Any_query_is_answered_or_refused() => Checking.ForAnyArticle(300, article =>
    {
        using ArticleDatabase database = Database();
        try
        {
            database.Find(article.Article.Headline.Raw, 1);
        }
        catch (SearchQueryException)
        {
        }
    });

    [Fact]
    public void Any_other_file_is_refused()
    {
        File.WriteAllText(_file.Path, "This is no database.");
        Assert.Contains("no database of articles", Assert.Throws<InvalidDataException>(() => ArticleDatabase.Open(_file.Path)).Message);

        File.WriteAllText(_file.Path, "");
        Assert.Contains("no database of articles", Assert.Throws<InvalidDataException>(() => ArticleDatabase.Open(_file.Path)).Message);

        File.Delete(_file.Path);
        Assert.Throws<FileNotFoundException>(() => ArticleDatabase.Open(_file.Path));
    }

    private ArticleDatabase Database()
    {
        if (!File.Exists(_file.Path))
        {
            _file.Write(Invented.Found(Invented.Whole), Invented.Found(Invented.Bare, id: 2));
        }

        return ArticleDatabase.Open(_file.Path);
    }
}
