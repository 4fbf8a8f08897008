namespace NewsModel.Schema.Binding;

/// <summary>Finds what a misspelt name was meant to be.</summary>
internal static class Spelling
{
    /// <summary>How many candidates are looked at; a schema with more names than that has to do without a hint.</summary>
    private const int MaxCandidates = 500;

    private const string HintStart = "did you mean '";
    private const string HintEnd = "'?";

    /// <summary>The end of a message: <c>; did you mean 'x'?</c>, or nothing.</summary>
    public static string Hint(string name, IEnumerable<string> candidates) =>
        Nearest(name, candidates) is { } nearest ? "; " + HintStart + nearest + HintEnd : "";

    /// <summary>The <c>x</c> of a hint among a message's arguments, or null: what a fix writes.</summary>
    public static string? HintedIn(IEnumerable<string> arguments) => arguments
        .Select(static a => (Argument: a, Start: a.IndexOf(HintStart, StringComparison.Ordinal)))
        .Where(static a => a.Start >= 0 && a.Argument.EndsWith(HintEnd, StringComparison.Ordinal))
        .Select(static a => a.Argument.Substring(a.Start + HintStart.Length, a.Argument.Length - HintEnd.Length - a.Start - HintStart.Length))
        .FirstOrDefault();

    /// <summary>The end of a message: <c>did you mean 'x'?</c>, or other advice.</summary>
    public static string HintOr(string name, IEnumerable<string> candidates, string advice) =>
        Nearest(name, candidates) is { } nearest ? "did you mean '" + nearest + "'?" : advice;

    /// <summary>The candidate that differs least, if by little: a third of the name's letters, case counting half.</summary>
    public static string? Nearest(string name, IEnumerable<string> candidates)
    {
        string? best = null;
        var least = Math.Min(2, name.Length / 3) + 1;
        foreach (var candidate in candidates.Take(MaxCandidates))
        {
            if (Math.Abs(candidate.Length - name.Length) >= least && !SameButForCase(name, candidate)) continue;
            var distance = SameButForCase(name, candidate) ? 0 : Distance(name, candidate);
            if (distance >= least) continue;
            least = distance;
            best = candidate;
        }

        return best;
    }

    private static bool SameButForCase(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    /// <summary>How many letters to insert, delete, replace or swap with their neighbour.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new[] { new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1] };
        for (var j = 0; j <= b.Length; j++) rows[0][j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var (row, above, twoAbove) = (rows[i % 3], rows[(i - 1) % 3], rows[(i + 1) % 3]);
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(above[j], row[j - 1]) + 1);
                var isSwap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                if (isSwap) row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
            }
        }

        return rows[a.Length % 3][b.Length];
    }
}
