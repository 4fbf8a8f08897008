namespace NewsModel.Accuracy.Scores;

/// <summary>Words as ROUGE takes them: runs of Latin letters and digits, in lower case. All else parts them, letters with accents too.</summary>
internal sealed class RougeWords
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>How many different ones there were.</summary>
    public int Count => _numbers.Count;

    /// <summary>The words of a text: equal numbers for equal words.</summary>
    public int[] Of(string text)
    {
        var numbers = new List<int>();
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> known = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        ReadOnlySpan<char> lower = text.ToLowerInvariant();
        int start = 0;
        for (int i = 0; i <= lower.Length; i++)
        {
            if (i < lower.Length && (char.IsAsciiLetterLower(lower[i]) || char.IsAsciiDigit(lower[i])))
            {
                continue;
            }

            if (i > start)
            {
                known.TryAdd(lower[start..i], Count);
                numbers.Add(known[lower[start..i]]);
            }

            start = i + 1;
        }

        return [.. numbers];
    }
}
