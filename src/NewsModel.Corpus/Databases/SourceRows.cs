using Microsoft.Data.Sqlite;

namespace NewsModel.Corpus.Databases;

/// <summary>Writes where articles were found: a row for each page, and one for each place on it that an article was found at.</summary>
/// <param name="connection">The database.</param>
/// <param name="pages">How many pages it has.</param>
/// <param name="sources">How many sources it has.</param>
internal sealed class SourceRows(SqliteConnection connection, long pages, long sources) : IDisposable
{
    private readonly Statement _page = Statement.Insert(connection, "pages", "id", "url", "date", "record", "language", "file", "\"offset\"", "schema");
    private readonly Statement _findPage = new(connection, "SELECT id FROM pages WHERE file = $1 AND \"offset\" = $2", 2);

    // A corpus that names a file twice has its pages twice, and each still is one.
    private readonly Statement _source = new(
        connection,
        "INSERT INTO sources (id, article, page, first_line, last_line, \"match\", hash) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
        7);

    private (string File, long Offset) _lastPlace = ("", -1);
    private long _lastPage;

    /// <summary>How many pages there are.</summary>
    public long Pages { get; private set; } = pages;

    /// <summary>How many sources there are.</summary>
    public long Sources { get; private set; } = sources;

    /// <summary>Writes a source.</summary>
    /// <param name="article">The article's row.</param>
    /// <param name="found">What was found.</param>
    /// <param name="match">How it goes with the article.</param>
    public void Write(long article, CorpusArticle found, string match) =>
        Sources += _source.Run(Sources + 1, article, PageOf(found.Source), (long)found.Source.FirstLine, (long)found.Source.LastLine, match, found.Id.ToString());

    public void Dispose()
    {
        _page.Dispose();
        _findPage.Dispose();
        _source.Dispose();
    }

    // The articles of a page come one after the other.
    private long PageOf(CorpusSource source)
    {
        if (_lastPlace != (source.File, source.Offset))
        {
            _lastPlace = (source.File, source.Offset);
            _lastPage = _findPage.Find(source.File, source.Offset) ?? Add(source);
        }

        return _lastPage;
    }

    private long Add(CorpusSource source)
    {
        _page.Run(++Pages, source.Url, source.Date, source.Record, source.Language, source.File, source.Offset, source.Schema);
        return Pages;
    }
}
