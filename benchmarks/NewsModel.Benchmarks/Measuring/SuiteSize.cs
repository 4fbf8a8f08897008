namespace NewsModel.Benchmarks.Measuring;

/// <summary>How much is measured.</summary>
/// <param name="CorpusBytes">How many bytes the corpus has, about.</param>
/// <param name="LargePageBytes">How many bytes the largest page has, for the growth.</param>
/// <param name="Rounds">In how many rounds most take part.</param>
/// <param name="SlowRounds">In how many rounds those take part that are far slower than the others, and the largest page.</param>
/// <param name="WarmUp">How long each runs before anything is timed, at least.</param>
internal sealed record SuiteSize(int CorpusBytes, int LargePageBytes, int Rounds, int SlowRounds, TimeSpan WarmUp)
{
    public static SuiteSize Quick { get; } = new(16_000_000, 256 << 20, 25, 5, TimeSpan.FromSeconds(1));

    public static SuiteSize Thorough { get; } = new(32_000_000, 256 << 20, 31, 7, TimeSpan.FromSeconds(2));
}
