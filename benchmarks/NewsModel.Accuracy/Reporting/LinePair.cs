using NewsModel.Accuracy.Scores;

namespace NewsModel.Accuracy.Reporting;

/// <summary>A missing line beside the surplus one that is most like it; or either of them alone.</summary>
/// <param name="Missing">The line of the article; empty where only the other is.</param>
/// <param name="Surplus">The line that was extracted; empty where only the other is.</param>
/// <param name="Words">How many words it costs.</param>
internal sealed record LinePair(string Missing, string Surplus, int Words)
{
    private const double Alike = 0.5;

    /// <summary>Pairs lines, and puts those first that cost most.</summary>
    public static IReadOnlyList<LinePair> Of(IReadOnlyList<CostlyLine> missing, IReadOnlyList<CostlyLine> surplus)
    {
        var pairs = new List<LinePair>();
        List<CostlyLine> left = [.. surplus];
        foreach (CostlyLine line in missing)
        {
            CostlyLine? other = left.MaxBy(candidate => Likeness(line.Text, candidate.Text));
            if (other is not null && Likeness(line.Text, other.Text) >= Alike)
            {
                left.Remove(other);
                pairs.Add(new LinePair(line.Text, other.Text, Math.Max(line.Words, other.Words)));
            }
            else
            {
                pairs.Add(new LinePair(line.Text, "", line.Words));
            }
        }

        return [.. pairs.Concat(left.Select(static line => new LinePair("", line.Text, line.Words))).OrderByDescending(static pair => pair.Words)];
    }

    /// <summary>From where on to show the pair: a little before its lines part.</summary>
    public int From(int before) => Missing.Length == 0 || Surplus.Length == 0 ? 0 : Math.Max(0, Missing.AsSpan().CommonPrefixLength(Surplus) - before);

    /// <summary>The share of their words that two lines have in common.</summary>
    private static double Likeness(string one, string other)
    {
        string[] words = one.Split(' ');
        string[] others = other.Split(' ');
        return 2.0 * words.Intersect(others).Count() / (words.Distinct().Count() + others.Distinct().Count());
    }
}
