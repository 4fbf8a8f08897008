using Microsoft.Data.Sqlite;
using NewsModel.Corpus.Databases;

namespace NewsModel.Corpus;

/// <summary>A database that articles were converted to, to be searched.</summary>
public sealed class ArticleDatabase : IDisposable
{
    // What begins and ends a find in a snippet: characters that are none.
    private const char FindStart = '\uFDD0';
    private const char FindEnd = '\uFDD1';

    // A word in a headline says more than one in the story; of a caption it says the least.
    private const string Search = """
        SELECT a.id, a.hash, a.headline, a.published, snippet(articles_fts, -1, char(0xFDD0), char(0xFDD1), '…', 24),
               p.url, p.file, p."offset", s.first_line, s.last_line, p.schema
        FROM articles_fts
        JOIN articles a ON a.id = articles_fts.rowid
        JOIN sources s ON s.article = a.id AND s."match" = 'first'
        JOIN pages p ON p.id = s.page
        WHERE articles_fts MATCH $query AND rank MATCH 'bm25(8.0, 4.0, 2.0, 1.0, 0.5)'
        ORDER BY rank, a.id
        LIMIT $limit
        """;

    private readonly SqliteConnection _connection;

    private ArticleDatabase(SqliteConnection connection) => _connection = connection;

    /// <summary>Opens a database to read it.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is no database of articles, or one of another version.</exception>
    public static ArticleDatabase Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!File.Exists(path))
        {
            throw new FileNotFoundException("There is no such file.", path);
        }

        SqliteConnection connection = DatabaseFile.Open(path, SqliteOpenMode.ReadOnly);
        try
        {
            long application = (long)Ask(connection, "PRAGMA application_id")!;
            long version = (long)Ask(connection, "PRAGMA user_version")!;
            if (application != DatabaseSchema.ApplicationId)
            {
                throw NoArticles(null);
            }

            return version == DatabaseSchema.Version
                ? new ArticleDatabase(connection)
                : throw new InvalidDataException("this database was made by another version of newsmodel. Convert the corpus again.");
        }
        catch (SqliteException exception)
        {
            connection.Dispose();
            throw NoArticles(exception);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>How many articles fit a query.</summary>
    /// <param name="query">Words, all of which have to be there; or what FTS5 reads.</param>
    /// <exception cref="SearchQueryException">The query cannot be read.</exception>
    /// <exception cref="IOException">The database cannot be read.</exception>
    public long Count(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        using SqliteCommand command = Command("SELECT count(*) FROM articles_fts WHERE articles_fts MATCH $query", query);
        return Try(query, () => (long)command.ExecuteScalar()!);
    }

    /// <summary>The articles that fit a query best.</summary>
    /// <param name="query">Words, all of which have to be there; or what FTS5 reads.</param>
    /// <param name="limit">How many at most.</param>
    /// <exception cref="SearchQueryException">The query cannot be read.</exception>
    /// <exception cref="IOException">The database cannot be read.</exception>
    public IReadOnlyList<FoundArticle> Find(string query, int limit)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        using SqliteCommand command = Command(Search, query);
        command.Parameters.AddWithValue("$limit", limit);
        return Try(query, () => Read(command));
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private static object? Ask(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private static InvalidDataException NoArticles(SqliteException? exception) =>
        new("this is no database of articles. ‘newsmodel convert --to sqlite’ makes one.", exception);

    private static List<FoundArticle> Read(SqliteCommand command)
    {
        var found = new List<FoundArticle>();
        using SqliteDataReader rows = command.ExecuteReader();
        while (rows.Read())
        {
            found.Add(new FoundArticle
            {
                Row = rows.GetInt64(0),
                Id = rows.GetString(1),
                Headline = rows.GetString(2),
                Published = Text(rows, 3),
                Snippet = [.. rows.GetString(4).Split(FindStart, FindEnd)],
                Url = Text(rows, 5),
                File = rows.GetString(6),
                Offset = rows.GetInt64(7),
                FirstLine = rows.GetInt32(8),
                LastLine = rows.GetInt32(9),
                Schema = rows.GetString(10),
            });
        }

        return found;
    }

    private static string? Text(SqliteDataReader rows, int column) => rows.IsDBNull(column) ? null : rows.GetString(column);

    private static T Try<T>(string query, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (SqliteException exception) when (SearchQueryException.Of(query, exception) is { } wrong)
        {
            throw wrong;
        }
        catch (SqliteException exception)
        {
            throw DatabaseFile.Problem(exception);
        }
    }

    private SqliteCommand Command(string sql, string query)
    {
        SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$query", SearchQuery.ToFts(query));
        return command;
    }
}
