using Microsoft.Data.Sqlite;
using NewsModel.Corpus.Databases;

namespace NewsModel.Corpus.Tests.Support;

/// <summary>A database for one test, in a folder of its own.</summary>
internal sealed class DatabaseFixture : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsmodel-").FullName;

    public string Path => System.IO.Path.Combine(_folder, "articles.db");

    /// <summary>Makes it of some articles.</summary>
    public void Write(params ReadOnlySpan<CorpusArticle> articles)
    {
        using IArticleWriter writer = Open(token: null);
        foreach (CorpusArticle article in articles)
        {
            writer.Write(article, []);
        }

        writer.Complete();
    }

    public IArticleWriter Open(string? token) => OutputKind.All.Single(static it => it.Name == "sqlite").Open(Path, token);

    /// <summary>A table's rows, a line each, its values parted by bars.</summary>
    public IReadOnlyList<string> Rows(string sql) => RowsOf(Path, sql);

    /// <summary>All that it holds.</summary>
    public IReadOnlyList<string> Everything() => EverythingOf(Path);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>All that a database holds.</summary>
    public static IReadOnlyList<string> EverythingOf(string path) =>
    [
        .. new[] { "pages", "articles", "authors", "blocks", "captions", "sources" }.SelectMany(table => RowsOf(path, $"SELECT '{table}', * FROM {table} ORDER BY 2, 3")),
        .. RowsOf(path, "SELECT 'word', term, doc, col, \"offset\" FROM temp.words ORDER BY 2, 3, 4, 5"),
    ];

    private static List<string> RowsOf(string path, string sql)
    {
        using SqliteConnection connection = DatabaseFile.Open(path, SqliteOpenMode.ReadOnly);
        DatabaseFile.Run(connection, "CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, articles_fts, instance)");
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using SqliteDataReader rows = command.ExecuteReader();
        var lines = new List<string>();
        while (rows.Read())
        {
            lines.Add(string.Join('|', Enumerable.Range(0, rows.FieldCount).Select(column => rows.GetValue(column))));
        }

        return lines;
    }
}
