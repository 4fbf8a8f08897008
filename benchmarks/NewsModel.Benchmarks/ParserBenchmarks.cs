using BenchmarkDotNet.Attributes;
using NewsModel.Benchmarks.Contenders;
using NewsModel.Benchmarks.Contenders.Antlr;
using NewsModel.Benchmarks.Limits;
using NewsModel.Benchmarks.Stages;

namespace NewsModel.Benchmarks;

/// <summary>The contenders over the whole corpus, the limits, and the stages of this project's parser.</summary>
[MemoryDiagnoser]
[CategoriesColumn]
public class ParserBenchmarks
{
    internal const int Bytes = 16_000_000;

    private const string Own = "own";
    private const string Other = "other";
    private const string Limit = "limit";
    private const string Stage = "stage";

    private readonly IReadOnlyList<byte[]> _pages = Corpus.Create(Bytes);
    private readonly Interpreted _interpreted = new();
    private readonly Edges _edges = new();

    [Benchmark]
    [BenchmarkCategory(Own)]
    public int Slices() => Run(new Slices());

    [Benchmark]
    [BenchmarkCategory(Own)]
    public int Records() => Run(new Records());

    [Benchmark]
    [BenchmarkCategory(Own)]
    public int Strings() => Run(new Strings());

    [Benchmark]
    [BenchmarkCategory(Own)]
    public int Interpreted() => Run(_interpreted);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory(Other)]
    public int Split() => Run(new Split());

    [Benchmark]
    [BenchmarkCategory(Other)]
    public int Span() => Run(new SpanSlices());

    [Benchmark]
    [BenchmarkCategory(Other)]
    public int Regex() => Run(new GeneratedRegexes());

    [Benchmark]
    [BenchmarkCategory(Other)]
    public int Antlr() => Run(new AntlrGrammars());

    [Benchmark]
    [BenchmarkCategory(Other)]
    public int Sprache() => Run(new SpracheGrammar());

    [Benchmark]
    [BenchmarkCategory(Limit)]
    public int IndexOf() => Run(new IndexOf());

    [Benchmark]
    [BenchmarkCategory(Limit)]
    public int Edges() => Run(_edges);

    [Benchmark]
    [BenchmarkCategory(Limit)]
    public int GetString() => Run(new GetString());

    [Benchmark]
    [BenchmarkCategory(Limit)]
    public int Read() => Run(new Read());

    [Benchmark]
    [BenchmarkCategory(Stage)]
    public int Scan() => Run(new Scan());

    private int Run(ITimed timed)
    {
        int sum = 0;
        foreach (byte[] page in _pages)
        {
            sum += timed.Run(page);
        }

        return sum;
    }
}
