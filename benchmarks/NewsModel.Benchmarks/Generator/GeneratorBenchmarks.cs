using BenchmarkDotNet.Attributes;

namespace NewsModel.Benchmarks.Generator;

/// <summary>The generator's first run, and its runs after an edit.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private GeneratorProject _project = null!;
    private Action _run = null!;

    [Params(1, 10, 100)]
    public int Schemas { get; set; }

    [GlobalSetup]
    public void CreateProject()
    {
        _project = new GeneratorProject(Schemas);
        _project.FirstRun()();
    }

    [IterationSetup(Target = nameof(FirstRun))]
    public void BeforeFirstRun() => _run = _project.FirstRun();

    [IterationSetup(Target = nameof(UnrelatedEdit))]
    public void BeforeUnrelatedEdit() => _run = _project.AfterUnrelatedEdit();

    [IterationSetup(Target = nameof(SchemaEdit))]
    public void BeforeSchemaEdit() => _run = _project.AfterSchemaEdit();

    [Benchmark(Baseline = true)]
    public void FirstRun() => _run();

    [Benchmark]
    public void UnrelatedEdit() => _run();

    [Benchmark]
    public void SchemaEdit() => _run();
}
