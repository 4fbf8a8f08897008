using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using NewsModel.Benchmarks;
using NewsModel.Benchmarks.Contenders;
using NewsModel.Benchmarks.Generator;

// ratios      compares the contenders quickly, in one process
// check       only checks that they agree
// generator   what the generator costs while somebody types, quickly
// otherwise   BenchmarkDotNet, with its own options
if (args is ["generator", ..])
{
    GeneratorCosts.Print(Console.Out);
    return 0;
}

if (args is not ["ratios" or "check", ..])
{
    double bytes = Corpus.Create(ParserBenchmarks.Bytes).Sum(static page => (long)page.Length);
    BenchmarkSwitcher.FromTypes([typeof(ParserBenchmarks), typeof(GeneratorBenchmarks)])
        .Run(args, DefaultConfig.Instance.AddColumn(new ThroughputColumn(bytes)));
    return 0;
}

IContender[] contenders = AllContenders.Create();
IReadOnlyList<byte[]> pages = Corpus.Create(ParserBenchmarks.Bytes);
if (Agreement.FirstDifference(pages, contenders) is { } difference)
{
    Console.Error.WriteLine($"The contenders differ. {difference}");
    return 1;
}

Console.WriteLine($"{contenders.Length} contenders give equal records on {pages.Count} pages.");
if (args[0] == "ratios")
{
    Ratios.Print(pages, contenders, Console.Out);
}

return 0;
