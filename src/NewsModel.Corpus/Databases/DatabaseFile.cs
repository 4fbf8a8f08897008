using Microsoft.Data.Sqlite;

namespace NewsModel.Corpus.Databases;

/// <summary>Files of databases: how they are opened, and what becomes of what SQLite says.</summary>
internal static class DatabaseFile
{
    static DatabaseFile() => SQLitePCL.Batteries_V2.Init();

    /// <exception cref="IOException">It cannot be opened.</exception>
    public static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        // The file is closed when the connection is: it is moved then.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch (SqliteException exception)
        {
            connection.Dispose();
            throw Problem(exception);
        }
    }

    public static void Run(SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, long Value)> parameters)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        foreach ((string name, long value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        command.ExecuteNonQuery();
    }

    public static IOException Problem(SqliteException exception) => new($"SQLite says: {SqliteText.Of(exception)}", exception);
}
