using BenchmarkDotNet.Attributes;
using NewsModel.Benchmarks.Contenders;

namespace NewsModel.Benchmarks;

/// <summary>The contenders over the whole corpus.</summary>
[MemoryDiagnoser]
public class ParserBenchmarks
{
    internal const int Bytes = 16_000_000;

    private readonly IReadOnlyList<byte[]> _pages = Corpus.Create(Bytes);

    [Benchmark(Baseline = true)]
    public int Split() => Run(new Split());

    [Benchmark]
    public int Slices() => Run(new Slices());

    [Benchmark]
    public int Strings() => Run(new Strings());

    [Benchmark]
    public int Regex() => Run(new GeneratedRegexes());

    [Benchmark]
    public int Sprache() => Run(new SpracheGrammar());

    private int Run(IContender contender)
    {
        int sum = 0;
        foreach (byte[] page in _pages)
        {
            sum += contender.Run(page);
        }

        return sum;
    }
}
