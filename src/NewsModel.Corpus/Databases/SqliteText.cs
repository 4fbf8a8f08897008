using Microsoft.Data.Sqlite;

namespace NewsModel.Corpus.Databases;

/// <summary>What SQLite says, without what its driver wraps around it.</summary>
internal static class SqliteText
{
    // SQLite Error 1: 'fts5: syntax error near ""'.
    public static string Of(SqliteException exception)
    {
        int start = exception.Message.IndexOf('\'', StringComparison.Ordinal);
        int end = exception.Message.LastIndexOf('\'');
        return start >= 0 && end > start ? exception.Message[(start + 1)..end] : exception.Message;
    }
}
