using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NewsModel.Generators.Tests.Harness;

/// <summary>A project with C# source and schema files, as the generator meets one.</summary>
/// <param name="Source">Its C#.</param>
/// <param name="Files">Its schema files, by path.</param>
internal sealed record SchemaProject(string Source, params IReadOnlyList<(string Path, string Text)> Files)
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp13);

    private static readonly CSharpCompilationOptions CompilationOptions = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        deterministic: true,
        warningLevel: 9999);

    /// <summary>A project with one schema, and the files that it imports, and nothing else: its parser is <c>Site.Parser</c>.</summary>
    public static SchemaProject Of(string schema, params IEnumerable<(string Path, string Text)> imports) =>
        new("""
            namespace Site;

            [NewsModel.NewsSchema("site.news")]
            public static partial class Parser;
            """,
            [("site.news", schema), .. imports]);

    public ImmutableArray<AdditionalText> Texts => [.. Files.Select(file => new SchemaText(file.Path, file.Text))];

    public CSharpCompilation Compilation => CSharpCompilation.Create(
        "Site", [CSharpSyntaxTree.ParseText(Source, ParseOptions, "Source.cs")], References.All, CompilationOptions);

    public CSharpGeneratorDriver Driver => CSharpGeneratorDriver.Create(
        [new NewsSchemaGenerator().AsSourceGenerator()],
        Texts,
        ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>What the generator writes for it.</summary>
    public GeneratedProject Generate()
    {
        GeneratorDriver driver = Driver.RunGeneratorsAndUpdateCompilation(Compilation, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        return new GeneratedProject((CSharpCompilation)output, driver.GetRunResult(), diagnostics);
    }

    /// <summary>The project as a program with top-level statements, compiled without an error or a warning.</summary>
    public CompiledProgram CompileProgram()
    {
        CSharpCompilation program = Compilation.WithOptions(CompilationOptions.WithOutputKind(OutputKind.ConsoleApplication));
        GeneratorDriver driver = Driver.RunGeneratorsAndUpdateCompilation(program, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        return new CompiledProgram(new GeneratedProject((CSharpCompilation)output, driver.GetRunResult(), diagnostics).Emit());
    }

    /// <summary>What the generator writes for its only schema.</summary>
    public string GenerateCode() => Assert.Single(Generate().Sources).Code;

    /// <summary>The project, compiled: without an error, and without a warning.</summary>
    public CompiledProject Compile() => Generate().Compile();
}
