using System.Buffers;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace NewsModel.Corpus.Databases;

/// <summary>
/// Articles as an SQLite database, with an index of their words. What stands between two commits is one transaction; a
/// token says how many articles, sources and pages there were, so that what came after it can be taken out.
/// </summary>
internal sealed class DatabaseWriter : IArticleWriter
{
    private const string Begin = "BEGIN IMMEDIATE";
    private const string End = "COMMIT";

    private readonly string _path;
    private readonly SqliteConnection _connection;
    private readonly ArticleRows _rows;
    private readonly SourceRows _sources;
    private readonly Statement _findArticle;
    private long _articles;

    /// <param name="path">Where it is to be.</param>
    /// <param name="token">What a commit gave; null to begin afresh.</param>
    /// <exception cref="IOException">It cannot be made.</exception>
    public DatabaseWriter(string path, string? token)
    {
        long[] counts = token is null ? [0, 0, 0] : Array.ConvertAll(token.Split(' '), static part => long.Parse(part, CultureInfo.InvariantCulture));
        string draft = DraftFile.DraftOf(path);
        if (token is null)
        {
            File.Delete(draft);
            File.Delete(draft + "-journal");
        }

        _path = path;
        _articles = counts[0];
        _connection = DatabaseFile.Open(draft, token is null ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite);
        try
        {
            Prepare(token is null, counts);
            DatabaseFile.Run(_connection, Begin);
            _rows = new ArticleRows(_connection);
            _sources = new SourceRows(_connection, counts[2], counts[1]);
            _findArticle = new Statement(_connection, "SELECT id FROM articles WHERE hash = $1 ORDER BY id LIMIT 1", 1);
        }
        catch (SqliteException exception)
        {
            _connection.Dispose();
            throw DatabaseFile.Problem(exception);
        }
    }

    // Rows are written in order, so there is nothing to do ahead of it.
    public void Format(CorpusArticle article, IBufferWriter<byte> output)
    {
    }

    public void Write(CorpusArticle article, ReadOnlySpan<byte> formatted)
    {
        try
        {
            _rows.Write(++_articles, article);
            _sources.Write(_articles, article, "first");
        }
        catch (SqliteException exception)
        {
            throw DatabaseFile.Problem(exception);
        }
    }

    public void WriteAgain(ArticleId article, CorpusArticle again)
    {
        try
        {
            if (_findArticle.Find(article.ToString()) is { } id)
            {
                _sources.Write(id, again, again.Id == article ? "exact" : "near");
            }
        }
        catch (SqliteException exception)
        {
            throw DatabaseFile.Problem(exception);
        }
    }

    public string Commit()
    {
        try
        {
            DatabaseFile.Run(_connection, End);
            DatabaseFile.Run(_connection, Begin);
            return string.Create(CultureInfo.InvariantCulture, $"{_articles} {_sources.Sources} {_sources.Pages}");
        }
        catch (SqliteException exception)
        {
            throw DatabaseFile.Problem(exception);
        }
    }

    public void Complete()
    {
        try
        {
            DatabaseFile.Run(_connection, "INSERT INTO articles_fts (articles_fts) VALUES ('optimize')");
            DatabaseFile.Run(_connection, End);
        }
        catch (SqliteException exception)
        {
            throw DatabaseFile.Problem(exception);
        }

        Dispose();
        File.Move(DraftFile.DraftOf(_path), _path, overwrite: true);
    }

    public void Dispose()
    {
        _rows.Dispose();
        _sources.Dispose();
        _findArticle.Dispose();
        _connection.Dispose(); // what was not committed is not there
    }

    private void Prepare(bool isNew, long[] counts)
    {
        // A journal of what is overwritten: rows are mostly added, so there is little of it, and one file is all there is in the end.
        DatabaseFile.Run(_connection, "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA foreign_keys = OFF");
        DatabaseFile.Run(_connection, Begin);
        if (isNew)
        {
            DatabaseFile.Run(_connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {DatabaseSchema.ApplicationId}; PRAGMA user_version = {DatabaseSchema.Version}"));
            DatabaseFile.Run(_connection, DatabaseSchema.Tables);
        }
        else
        {
            DatabaseFile.Run(_connection, DatabaseSchema.RemoveBeyond, ("$articles", counts[0]), ("$sources", counts[1]), ("$pages", counts[2]));
        }

        DatabaseFile.Run(_connection, End);
    }
}
