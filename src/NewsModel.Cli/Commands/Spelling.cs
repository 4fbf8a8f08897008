namespace NewsModel.Cli;

/// <summary>Guesses which word was meant.</summary>
internal static class Spelling
{
    /// <summary>The word that takes the fewest edits to get to, case aside; null where each takes too many to be a slip.</summary>
    public static string? Nearest(string typed, IEnumerable<string> words) => words
        .Select(word => (Word: word, Edits: Edits(typed.ToUpperInvariant(), word.ToUpperInvariant())))
        .Where(static guess => guess.Edits <= Math.Max(2, guess.Word.Length / 3))
        .OrderBy(static guess => guess.Edits)
        .FirstOrDefault()
        .Word;

    // Levenshtein's distance, a row at a time.
    private static int Edits(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
