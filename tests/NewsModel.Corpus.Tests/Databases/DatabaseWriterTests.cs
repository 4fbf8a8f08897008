using NewsModel.Corpus.Tests.Support;

namespace NewsModel.Corpus.Tests.Databases;

public sealed class DatabaseWriterTests : IDisposable
{
    private readonly DatabaseFixture _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public void An_article_with_everything()
    {
        _file.Write(Invented.Found(Invented.Whole));

        Assert.Equal(["1|https://gazette.example/ferry?a=1&b=ä|2026-04-05T06:07:08Z|<urn:uuid:1>|en|pages.wet.gz|1234|HarbourGazette"], _file.Rows("SELECT * FROM pages"));
        Assert.Equal(
            [
                "1|000000000000000000000000000000ab|Ferry & crew back after winter|HARBOUR|Four trips a day, says the captain.|By Ana Brodie, Sea Editor, and Tom Reyes"
                + "|2026-04-03T09:30:00-05:00|April 3, 2026, 9:30 a.m. EST|2026-04-04|April 4, 2026|PORT ELLIS, Orrin|PORT ELLIS|Orrin|national|Lea Moor contributed to this report.|15",
            ],
            _file.Rows("SELECT * FROM articles"));
        Assert.Equal(["1|1|Ana Brodie|Sea Editor|Harbour Gazette", "1|2|Tom Reyes||"], _file.Rows("SELECT * FROM authors"));
        Assert.Equal(
            ["1|1|paragraph|The ferry to Gull Rock sails again.", "1|2|subheading|Four trips", "1|3|picture|Gull Rock.", "1|4|paragraph|“We are glad,” the captain said."],
            _file.Rows("SELECT * FROM blocks"));
        Assert.Equal(["1|1||The ferry at <dawn>.||Velm Photo/Ira Sand, File|Ira Sand|Velm|1", "1|2|3|Gull Rock.|A grey rock||||0"], _file.Rows("SELECT * FROM captions"));
        Assert.Equal(["1|1|1|3|40|first|000000000000000000000000000000ab"], _file.Rows("SELECT * FROM sources"));
    }

    [Fact]
    public void Nothing_stands_in_its_place_before_it_is_complete()
    {
        using IArticleWriter writer = _file.Open(token: null);
        writer.Write(Invented.Found(Invented.Whole), []);
        writer.Commit();
        Assert.False(File.Exists(_file.Path));

        writer.Complete();
        Assert.Equal(["articles.db"], Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(_file.Path)!).Select(Path.GetFileName));
    }

    [Fact]
    public void Articles_of_one_page_share_its_row_and_an_article_has_all_its_sources()
    {
        CorpusArticle one = Invented.Found(Invented.Whole, id: 1);
        CorpusArticle two = Invented.Found(Invented.Bare, Invented.Source with { FirstLine = 50, LastLine = 60 }, id: 2);
        using (IArticleWriter writer = _file.Open(token: null))
        {
            writer.Write(one, []);
            writer.Write(two, []);
            writer.WriteAgain(one.Id, Invented.Found(Invented.Whole, Invented.Source with { Offset = 9 }, id: 1));
            writer.WriteAgain(two.Id, Invented.Found(Invented.Bare, Invented.Source with { Offset = 9, FirstLine = 70 }, id: 3));
            writer.Complete();
        }

        Assert.Equal(["1|1234", "2|9"], _file.Rows("SELECT id, \"offset\" FROM pages ORDER BY id"));
        Assert.Equal(["1|1|3|first|1", "2|1|50|first|2", "1|2|3|exact|1", "2|2|70|near|3"], _file.Rows("SELECT article, page, first_line, \"match\", ltrim(hash, '0') FROM sources ORDER BY id"));
    }

    [Fact]
    public void A_place_that_is_read_twice_is_one_source()
    {
        CorpusArticle article = Invented.Found(Invented.Whole, id: 1);
        using (IArticleWriter writer = _file.Open(token: null))
        {
            writer.Write(article, []);
            writer.WriteAgain(article.Id, article);
            writer.WriteAgain(article.Id, Invented.Found(Invented.Whole, Invented.Source with { Offset = 9 }, id: 1));
            writer.Complete();
        }

        Assert.Equal(["1|1234", "2|9"], _file.Rows("SELECT s.id, p.\"offset\" FROM sources s JOIN pages p ON p.id = s.page ORDER BY s.id"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(6)]
    public void Going_on_from_any_commit_gives_the_same_rows(int committed)
    {
        CorpusArticle[] articles =
        [
            .. Enumerable.Range(1, 6).Select(static i => Invented.Found(Invented.Whole with { Headline = $"Ferry {i}" }, Invented.Source with { Offset = i / 2 }, (uint)i)),
        ];
        _file.Write(articles);
        IReadOnlyList<string> undisturbed = _file.Everything();
        File.Delete(_file.Path);

        string token;
        using (IArticleWriter writer = _file.Open(token: null))
        {
            Write(writer, articles[..committed]);
            token = writer.Commit();

            // Another commit that nobody got to note, and then some.
            Write(writer, articles[committed..]);
            writer.WriteAgain(articles[0].Id, Invented.Found(Invented.Whole, Invented.Source with { Offset = 77 }, 1));
            writer.Commit();
            Write(writer, articles);
        }

        using (IArticleWriter writer = _file.Open(token))
        {
            Write(writer, articles[committed..]);
            writer.Complete();
        }

        Assert.Equal(undisturbed, _file.Everything());
        Assert.Equal(["ok"], _file.Rows("PRAGMA integrity_check"));
        using var database = ArticleDatabase.Open(_file.Path);
        Assert.Equal(6, database.Count("ferry"));
    }

    [Fact]
    public void A_run_that_begins_afresh_minds_nothing_that_another_left()
    {
        using (IArticleWriter writer = _file.Open(token: null))
        {
            writer.Write(Invented.Found(Invented.Whole), []);
            writer.Commit();
        }

        _file.Write(Invented.Found(Invented.Bare));

        Assert.Equal(["Lighthouse for sale"], _file.Rows("SELECT headline FROM articles"));
    }

    [Fact]
    public void Any_article_is_read_back_as_it_was_written() => Checking.ForAnyArticle(100, article =>
    {
        _file.Write(article);

        Assert.Equal([article.Article.Headline.ToString().Replace('\0', '\uFFFD')], _file.Rows("SELECT headline FROM articles"));
        Assert.Equal(
            article.Article.Body.Select(static block => (block is Paragraph p ? p.Text : block is Subheading s ? s.Text : ((Picture)block).Caption.Text).ToString().Replace('\0', '\uFFFD')),
            _file.Rows("SELECT text FROM blocks ORDER BY position"));

        // The index is of the text that the tables hold.
        using var connection = NewsModel.Corpus.Databases.DatabaseFile.Open(_file.Path, Microsoft.Data.Sqlite.SqliteOpenMode.ReadWrite);
        NewsModel.Corpus.Databases.DatabaseFile.Run(connection, "INSERT INTO articles_fts (articles_fts, rank) VALUES ('integrity-check', 1)");
    });

    private static void Write(IArticleWriter writer, ReadOnlySpan<CorpusArticle> articles)
    {
        foreach (CorpusArticle article in articles)
        {
            writer.Write(article, []);
        }
    }
}
