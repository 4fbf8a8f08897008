namespace NewsModel.Benchmarks.Contenders;

internal static class AllContenders
{
    /// <summary>The contenders, the baseline first.</summary>
    public static IContender[] Create() => [new Split(), new Slices(), new Strings(), new GeneratedRegexes(), new SpracheGrammar()];
}
