using System.Text;

namespace NewsModel.Accuracy.Scores;

/// <summary>
/// Runs of four words, each as often as it stands there; a shorter text is one run. F1 of all pages is that of the mean precision, of
/// the pages with any extracted text, and the mean recall.
/// </summary>
internal sealed class Shingles : IMeasure, ILineAccount
{
    private const int Size = 4;

    public string Name => $"{Size}-gram shingles";

    public Score Of(IReadOnlyList<string> expected, IReadOnlyList<string> extracted)
    {
        List<Shingle> body = [.. ShinglesOf(WordsOf(expected))];
        List<Shingle> found = [.. ShinglesOf(WordsOf(extracted))];
        int common = Matches(body, found).Count(static isMatch => isMatch);
        Score score = Score.Of(common, found.Count, body.Count);
        return score with { Precision = found.Count == 0 ? double.NaN : score.Precision, Recall = body.Count == 0 ? double.NaN : score.Recall };
    }

    public Score Mean(IReadOnlyList<Score> pages)
    {
        double precision = Score.Mean(pages.Select(static page => page.Precision));
        double recall = Score.Mean(pages.Select(static page => page.Recall));
        return new Score(precision, recall, Score.Harmonic(precision, recall));
    }

    /// <summary>A word is missing, or too much, when no run that it is in fits.</summary>
    public (IReadOnlyList<CostlyLine> Missing, IReadOnlyList<CostlyLine> Surplus) Compare(IReadOnlyList<string> expected, IReadOnlyList<string> extracted) =>
        (Without(expected, extracted), Without(extracted, expected));

    private static IReadOnlyList<CostlyLine> Without(IReadOnlyList<string> lines, IReadOnlyList<string> others)
    {
        string[] words = WordsOf(lines);
        bool[] fits = new bool[words.Length];
        bool[] matches = [.. Matches([.. ShinglesOf(words)], ShinglesOf(WordsOf(others)))];
        for (int i = 0; i < matches.Length; i++)
        {
            if (matches[i])
            {
                fits.AsSpan(i, Math.Min(Size, words.Length)).Fill(true);
            }
        }

        var costly = new List<CostlyLine>();
        int at = 0;
        foreach (string line in lines)
        {
            int length = Words(line).Count();
            int bad = fits.AsSpan(at, length).Count(false);
            at += length;
            if (bad > 0)
            {
                costly.Add(new CostlyLine(line, bad));
            }
        }

        return costly;
    }

    /// <summary>For each run, whether the others have an equal one left.</summary>
    private static IEnumerable<bool> Matches(IReadOnlyList<Shingle> shingles, IEnumerable<Shingle> others)
    {
        Dictionary<Shingle, int> left = others.CountBy(static other => other).ToDictionary();
        foreach (Shingle shingle in shingles)
        {
            int count = left.GetValueOrDefault(shingle);
            if (count > 0)
            {
                left[shingle] = count - 1;
            }

            yield return count > 0;
        }
    }

    private static IEnumerable<Shingle> ShinglesOf(string[] words) => words.Length is > 0 and < Size
        ? [new Shingle(words[0], words.ElementAtOrDefault(1), words.ElementAtOrDefault(2), null)]
        : Enumerable.Range(0, Math.Max(0, words.Length - Size + 1)).Select(i => new Shingle(words[i], words[i + 1], words[i + 2], words[i + 3]));

    private static string[] WordsOf(IReadOnlyList<string> lines) => [.. lines.SelectMany(Words)];

    /// <summary>Runs of letters, digits, other numbers and underscores, in any script.</summary>
    private static IEnumerable<string> Words(string line)
    {
        int start = 0;
        int at = 0;
        foreach (Rune rune in line.EnumerateRunes())
        {
            bool isOfWord = Rune.IsLetterOrDigit(rune) || Rune.IsNumber(rune) || rune.Value == '_';
            if (!isOfWord && at > start)
            {
                yield return line[start..at];
            }

            at += rune.Utf16SequenceLength;
            start = isOfWord ? start : at;
        }

        if (at > start)
        {
            yield return line[start..at];
        }
    }

    private readonly record struct Shingle(string First, string? Second, string? Third, string? Fourth);
}
