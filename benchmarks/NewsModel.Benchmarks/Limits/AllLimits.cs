using NewsModel.Benchmarks.Contenders;

namespace NewsModel.Benchmarks.Limits;

internal static class AllLimits
{
    /// <summary>What no parser can be expected to beat: each does a part of the work that all of them have.</summary>
    public static ITimed[] Create() => [new IndexOf(), new Edges(), new GetString(), new Read()];
}
