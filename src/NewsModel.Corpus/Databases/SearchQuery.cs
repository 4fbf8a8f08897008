using System.Text;

namespace NewsModel.Corpus.Databases;

/// <summary>
/// What people search for, as FTS5 reads it. Words with marks in them, which FTS5 refuses (<c>U.S.</c>, <c>don't</c>,
/// <c>covid-19</c>), are put in quotation marks; what FTS5 has a use for stays: <c>"a phrase"</c>, <c>pre*</c>, <c>headline:word</c>,
/// <c>AND OR NOT NEAR(a b, 5)</c> and parentheses.
/// </summary>
internal static class SearchQuery
{
    private const string Near = "NEAR";

    public static string ToFts(string query)
    {
        var fts = new StringBuilder();
        int parentheses = 0;
        int near = 0;
        for (int at = 0; at < query.Length;)
        {
            char c = query[at];
            if (char.IsWhiteSpace(c))
            {
                fts.Append(' ');
                at++;
            }
            else if (c == '"')
            {
                int end = EndOfPhrase(query, at);
                fts.Append(query, at, end - at);
                at = end;
            }
            else if (c is '(' or ')')
            {
                parentheses += c == '(' ? 1 : -1;
                near = c == '(' && EndsWithNear(fts) ? parentheses : parentheses < near ? 0 : near;
                fts.Append(c);
                at++;
            }
            else
            {
                int end = EndOfWord(query, at);
                Append(fts, query[at..end], near > 0);
                at = end;
            }
        }

        return fts.ToString().Trim();
    }

    private static bool EndsWithNear(StringBuilder fts) => fts.Length >= Near.Length && fts.ToString(fts.Length - Near.Length, Near.Length) == Near;

    // A mark is doubled where it belongs to the phrase. A phrase without an end is FTS5's to refuse.
    private static int EndOfPhrase(string query, int start)
    {
        for (int at = start + 1; at < query.Length; at++)
        {
            if (query[at] != '"')
            {
                continue;
            }

            if (at + 1 == query.Length || query[at + 1] != '"')
            {
                return at + 1;
            }

            at++;
        }

        return query.Length;
    }

    private static int EndOfWord(string query, int start)
    {
        int at = start;
        while (at < query.Length && !char.IsWhiteSpace(query[at]) && query[at] is not ('"' or '(' or ')'))
        {
            at++;
        }

        return at;
    }

    private static void Append(StringBuilder fts, string word, bool inNear)
    {
        if (word.All(c => IsOfWord(c) || c is '*' or '^' or ':' or '+' || (inNear && c == ',')))
        {
            fts.Append(word);
        }
        else
        {
            // A star behind it still asks for words that begin so.
            bool isPrefix = word.Length > 1 && word[^1] == '*';
            fts.Append('"').Append(isPrefix ? word[..^1] : word).Append(isPrefix ? "\"*" : "\"");
        }
    }

    private static bool IsOfWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '\x1A' || c > '\x7F';
}
