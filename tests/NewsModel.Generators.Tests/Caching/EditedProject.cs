using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsModel.Generators.Tests.Harness;

namespace NewsModel.Generators.Tests.Caching;

/// <summary>A project of several files in which somebody types: what is not edited stays the same object.</summary>
internal sealed class EditedProject
{
    private static readonly string[] Steps =
        [.. typeof(NewsSchemaGenerator.Steps).GetFields().Select(static step => (string)step.GetRawConstantValue()!)];

    private GeneratorDriver _driver = CSharpGeneratorDriver.Create(
        [new NewsSchemaGenerator().AsSourceGenerator()],
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private ImmutableList<(string Path, AdditionalText Text)> _schemas = [];

    /// <summary>Makes a project; the generator has run.</summary>
    /// <param name="files">Its files, C# and schemas, by name.</param>
    public EditedProject(params IEnumerable<(string Name, string Text)> files)
    {
        foreach ((string name, string text) in files)
        {
            Write(name, text);
        }

        Run();
    }

    public CSharpCompilation Compilation { get; private set; } = SchemaProject.Of("").Compilation.RemoveAllSyntaxTrees();

    /// <summary>What the generator writes, by file.</summary>
    public IReadOnlyDictionary<string, string> Written =>
        _driver.GetRunResult().Results.Single().GeneratedSources.ToDictionary(static s => s.HintName, static s => s.SourceText.ToString());

    /// <summary>What a generator writes that has never seen another version of the project.</summary>
    public IReadOnlyDictionary<string, string> WrittenAnew
    {
        get
        {
            GeneratorDriver driver = CSharpGeneratorDriver.Create(new NewsSchemaGenerator()).AddAdditionalTexts(Texts);
            return driver.RunGenerators(Compilation).GetRunResult().Results.Single().GeneratedSources.ToDictionary(static s => s.HintName, static s => s.SourceText.ToString());
        }
    }

    private ImmutableArray<AdditionalText> Texts => [.. _schemas.Select(static schema => schema.Text)];

    /// <summary>Writes a file, new or not; null removes it.</summary>
    public EditedProject Write(string name, string? text)
    {
        if (name.EndsWith(".cs", StringComparison.Ordinal))
        {
            SyntaxTree? before = Compilation.SyntaxTrees.SingleOrDefault(tree => tree.FilePath == name);
            SyntaxTree? after = text is null ? null : CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.CSharp13), name);
            Compilation = (before, after) switch
            {
                (null, not null) => Compilation.AddSyntaxTrees(after),
                (not null, null) => Compilation.RemoveSyntaxTrees(before),
                (not null, not null) => Compilation.ReplaceSyntaxTree(before, after),
                _ => Compilation,
            };
            return this;
        }

        int index = _schemas.FindIndex(schema => schema.Path == name);
        AdditionalText? file = text is null ? null : new SchemaText(name, text);
        if (file is null)
        {
            _driver = _driver.RemoveAdditionalTexts([_schemas[index].Text]);
            _schemas = _schemas.RemoveAt(index);
        }
        else if (index < 0)
        {
            _driver = _driver.AddAdditionalTexts([file]);
            _schemas = _schemas.Add((name, file));
        }
        else
        {
            _driver = _driver.ReplaceAdditionalText(_schemas[index].Text, file);
            _schemas = _schemas.SetItem(index, (name, file));
        }

        return this;
    }

    /// <summary>Refers to nothing that fits, or to what it referred to before.</summary>
    public EditedProject With(Func<CSharpCompilation, CSharpCompilation> change)
    {
        Compilation = change(Compilation);
        return this;
    }

    public GeneratorRunResult Run()
    {
        _driver = _driver.RunGenerators(Compilation);
        GeneratorRunResult run = _driver.GetRunResult().Results.Single();
        Assert.Null(run.Exception);
        return run;
    }

    /// <summary>Runs the generator and says what became of each step, in its order; what was not asked for is not in it.</summary>
    public string Trace()
    {
        GeneratorRunResult run = Run();
        IEnumerable<string> steps = Steps.Select(step => Line(step, run.TrackedSteps.GetValueOrDefault(step, [])));
        return string.Join('\n', [.. steps, Line("Output", [.. run.TrackedOutputSteps.SelectMany(static steps => steps.Value)])]);
    }

    private static string Line(string step, ImmutableArray<IncrementalGeneratorRunStep> runs) => $"{step}: " + string.Join(
        ", ",
        runs.SelectMany(static s => s.Outputs).GroupBy(static output => output.Reason).OrderBy(static reason => reason.Key)
            .Select(static reason => $"{reason.Count()} {reason.Key}"));
}
