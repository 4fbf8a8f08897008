using Microsoft.Data.Sqlite;

namespace NewsModel.Corpus.Databases;

/// <summary>A statement that is prepared once and run for many rows.</summary>
internal sealed class Statement : IDisposable
{
    private readonly SqliteCommand _command;

    /// <param name="connection">The database.</param>
    /// <param name="sql">The statement; its parameters are called <c>$1</c> and on.</param>
    /// <param name="parameters">How many parameters it has.</param>
    public Statement(SqliteConnection connection, string sql, int parameters)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        for (int i = 1; i <= parameters; i++)
        {
            _command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
        }
    }

    /// <summary>An insertion of a row.</summary>
    public static Statement Insert(SqliteConnection connection, string table, params string[] columns) => new(
        connection,
        $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(static (_, i) => $"${i + 1}"))})",
        columns.Length);

    /// <summary>Runs it.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Run(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteNonQuery();
    }

    /// <summary>Runs it for one number; null where there is no row.</summary>
    public long? Find(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return (long?)_command.ExecuteScalar();
    }

    public void Dispose() => _command.Dispose();

    private void Bind(ReadOnlySpan<object?> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            // Text that has a NUL in it ends there for some functions of SQL.
            _command.Parameters[i].Value = values[i] switch
            {
                null => DBNull.Value,
                string text => text.Replace('\0', '\uFFFD'),
                var value => value,
            };
        }
    }
}
