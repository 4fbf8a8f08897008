using Microsoft.Data.Sqlite;
using NewsModel.Corpus.Databases;

namespace NewsModel.Corpus;

/// <summary>A query cannot be read. The message says what is wrong with it, and what to do.</summary>
public sealed class SearchQueryException : Exception
{
    private const string Error = "fts5: ";
    private const string NoColumn = "no such column: ";
    private const int GeneralError = 1; // SQLite's code for what is wrong with a statement

    private SearchQueryException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>What SQLite says of a query in words for people; null where it speaks of something else.</summary>
    internal static SearchQueryException? Of(string query, SqliteException exception)
    {
        string said = SqliteText.Of(exception);
        string? message = exception.SqliteErrorCode != GeneralError ? null
            : said.Contains("unterminated string", StringComparison.Ordinal) ? "a quotation mark is not closed. Close it, or leave both out."
            : said.StartsWith(NoColumn, StringComparison.Ordinal) ? $"there is no field ‘{said[NoColumn.Length..]}’ before a colon. The fields are headline, standfirst, byline, body and captions; put a word with a colon in quotation marks."
            : said.StartsWith(Error, StringComparison.Ordinal) ? $"{What(said)}. Join words by AND, OR or NOT with a word on each side, close parentheses, and put everything else in quotation marks."
            : null;
        return message is null ? null : new SearchQueryException($"‘{query}’ cannot be searched for: {message}", exception);
    }

    private static string What(string said)
    {
        int quote = said.IndexOf('"', StringComparison.Ordinal);
        string near = quote < 0 ? "" : said[(quote + 1)..].TrimEnd('"');
        return quote < 0 ? said[Error.Length..] : near.Length == 0 ? "it ends too early, or is empty" : $"‘{near}’ cannot stand where it does";
    }
}
