using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using NewsModel.Benchmarks;
using NewsModel.Benchmarks.Contenders;
using NewsModel.Benchmarks.Files;
using NewsModel.Benchmarks.Generator;
using NewsModel.Benchmarks.Measuring;
using NewsModel.Benchmarks.Reporting;

// ratios      compares the contenders quickly, in one process
// report      does so at length, and writes benchmarks/results and the README's table
// check       only checks that they agree
// generator   what the generator costs while somebody types, quickly
// corpus      writes a corpus file: --bytes N --kind wet|jsonl --out FILE.gz
// otherwise   BenchmarkDotNet, with its own options
if (args is ["generator", ..])
{
    GeneratorCosts.Print(Console.Out);
    return 0;
}

if (args is ["corpus", .. var options])
{
    return CorpusFile.Run(options);
}

if (args is not ["ratios" or "report" or "check", ..])
{
    double bytes = Corpus.Create(ParserBenchmarks.Bytes).Sum(static page => (long)page.Length);
    BenchmarkSwitcher.FromTypes([typeof(ParserBenchmarks), typeof(GeneratorBenchmarks)])
        .Run(args, DefaultConfig.Instance.AddColumn(new ThroughputColumn(bytes)));
    return 0;
}

SuiteSize size = args[0] == "report" ? SuiteSize.Thorough : SuiteSize.Quick;
IContender[] contenders = AllContenders.Create();
IReadOnlyList<byte[]> pages = Corpus.Create(size.CorpusBytes);
if (Agreement.FirstDifference(pages, contenders) is { } difference)
{
    Console.Error.WriteLine($"The contenders differ. {difference}");
    return 1;
}

Console.WriteLine($"{contenders.Length} contenders give equal records on {pages.Count} pages.");
Console.Error.WriteLine(args[0] switch
{
    "ratios" => "Measuring: about a minute, more on a busy machine.",
    "report" => "Measuring: about four minutes, more on a busy machine.",
    _ => "",
});
switch (args[0])
{
    case "ratios":
        Ratios.Print(Suite.Run(pages, contenders, size), Console.Out);
        break;
    case "report":
        new Report(Suite.Run(pages, contenders, size), Growth.Run(pages, size), Machine.Describe(), DateOnly.FromDateTime(DateTime.UtcNow)).Write();
        break;
}

return 0;
