namespace NewsModel.Benchmarks.Measuring;

/// <summary>What was timed, by name, and the figures out of it.</summary>
/// <param name="Pages">How many pages the corpus has.</param>
/// <param name="Bytes">How many bytes they have.</param>
/// <param name="Lines">How many of their lines have content.</param>
/// <param name="Rounds">How many rounds there were.</param>
/// <param name="LargePageBytes">How many bytes the largest page has.</param>
/// <param name="Timings">What was timed.</param>
internal sealed record Measured(int Pages, long Bytes, int Lines, int Rounds, int LargePageBytes, IReadOnlyDictionary<string, Timing> Timings)
{
    /// <summary>What the others are compared with in the table.</summary>
    public const string Baseline = "split";

    public Timing this[string name] => Timings[name];

    /// <summary>
    /// The baseline's megabytes a second, times the ratio: what takes part in few rounds may meet a machine that is
    /// busier than usual, and so does the baseline then.
    /// </summary>
    public double MegabytesPerSecond(string name) => Timings[Baseline].MegabytesPerSecond * Ratio(name, Baseline);

    /// <summary>Throughput of one over throughput of the other: the median of the rounds that both took part in.</summary>
    public double Ratio(string left, string right) => Median(left, right, static (left, right) => right / left);

    /// <summary>Between which ratios half of the rounds are.</summary>
    public (double From, double To) HalfOfRatios(string left, string right)
    {
        double[] sorted = [.. Of(left, right, static (left, right) => right / left).Order()];
        return (sorted[sorted.Length / 4], sorted[sorted.Length - 1 - (sorted.Length / 4)]);
    }

    /// <summary>In how many rounds something took part.</summary>
    public int RoundsOf(string name) => Timings[name].Seconds.Count;

    public double NanosecondsPerLine(string name) => Median(name, name, static (seconds, _) => seconds) * Bytes / Lines * 1e9;

    /// <summary>Nanoseconds a line that one takes longer than the other.</summary>
    public double NanosecondsMore(string left, string right) => Median(left, right, static (left, right) => left - right) * Bytes / Lines * 1e9;

    private double Median(string left, string right, Func<double, double, double> select) => Timing.Median(Of(left, right, select));

    private IEnumerable<double> Of(string left, string right, Func<double, double, double> select) => Timings[left].Seconds.Keys
        .Where(Timings[right].Seconds.ContainsKey)
        .Select(round => select(Timings[left].PerByte(round), Timings[right].PerByte(round)));
}
