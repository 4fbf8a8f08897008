namespace NewsModel.Accuracy.Scores;

/// <summary>How much of what was extracted belongs to the article, how much of the article was extracted, and both in one figure.</summary>
internal readonly record struct Score(double Precision, double Recall, double F1)
{
    /// <summary>The score of counts; nothing in common is 0.</summary>
    public static Score Of(int common, int extracted, int expected)
    {
        double precision = common == 0 ? 0 : (double)common / extracted;
        double recall = common == 0 ? 0 : (double)common / expected;
        return new Score(precision, recall, Harmonic(precision, recall));
    }

    /// <summary>The mean of precisions, of recalls and of F1s, each by itself.</summary>
    public static Score MeanOfEach(IReadOnlyList<Score> pages) => new(
        Mean(pages.Select(static page => page.Precision)), Mean(pages.Select(static page => page.Recall)), Mean(pages.Select(static page => page.F1)));

    /// <summary>The mean of values that are numbers; not a number where there is none.</summary>
    public static double Mean(IEnumerable<double> values) =>
        values.Where(static value => !double.IsNaN(value)).DefaultIfEmpty(double.NaN).Average();

    /// <summary>F1: the harmonic mean.</summary>
    public static double Harmonic(double precision, double recall) => precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
}
