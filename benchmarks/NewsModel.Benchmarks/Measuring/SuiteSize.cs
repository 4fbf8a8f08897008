namespace NewsModel.Benchmarks.Measuring;

/// <summary>How much is measured.</summary>
/// <param name="CorpusBytes">How many bytes the corpus has, about.</param>
/// <param name="LargePageBytes">How many bytes the largest page has, about, for the growth.</param>
/// <param name="Rounds">In how many rounds most take part.</param>
/// <param name="LargeRounds">In how many the largest page takes part.</param>
/// <param name="SlowRounds">In how many those take part that are far slower than the others.</param>
/// <param name="WarmUp">How long each runs before anything is timed, at least.</param>
/// <param name="MostTime">How long the rounds may take: no other starts later, on a machine that is busy.</param>
internal sealed record SuiteSize(
    int CorpusBytes, int LargePageBytes, int Rounds, int LargeRounds, int SlowRounds, TimeSpan WarmUp, TimeSpan MostTime)
{
    public static SuiteSize Quick { get; } = new(16_000_000, 256 << 20, 25, 9, 5, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(60));

    public static SuiteSize Thorough { get; } = new(32_000_000, 256 << 20, 31, 15, 7, TimeSpan.FromSeconds(2), TimeSpan.FromHours(1));
}
