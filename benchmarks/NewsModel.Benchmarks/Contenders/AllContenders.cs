using NewsModel.Benchmarks.Contenders.Antlr;

namespace NewsModel.Benchmarks.Contenders;

internal static class AllContenders
{
    /// <summary>The contenders, the baseline first.</summary>
    public static IContender[] Create() =>
    [
        new Split(), new Slices(), new Records(), new Strings(), new Interpreted(), new SpanSlices(), new GeneratedRegexes(), new AntlrGrammars(),
        new SpracheGrammar(),
    ];
}
