using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NewsModel.Analyzers.Tests.Harness;

/// <summary>A project with C# source and schema files, as the analyzer meets one.</summary>
/// <param name="Source">Its C#.</param>
/// <param name="Files">Its schema files, by path.</param>
internal sealed record AnalyzedProject(string Source, params IReadOnlyList<(string Path, string Text)> Files)
{
    private const string Summary = "NM4020";

    private static readonly IReadOnlyList<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "NewsModel.dll" || Path.GetFileName(path).StartsWith("System", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>Severities by id, as <c>NoWarn</c> and <c>WarningsAsErrors</c> set them.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> Severities { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    /// <summary>Whether warnings are errors.</summary>
    public bool WarningsAreErrors { get; init; }

    /// <summary>The text of an <c>.editorconfig</c>, or of a <c>.globalconfig</c>.</summary>
    public string Configuration { get; init; } = "";

    /// <summary>A project with one schema and the types that its records may be bound to.</summary>
    public static AnalyzedProject Of(string schema, string types = "") =>
        new($"""
            namespace Site;

            [NewsModel.NewsSchema("site.news")]
            public static partial class Parser;

            {types}
            """,
            ("site.news", schema));

    /// <summary>Whether it is a program, whose source may be statements.</summary>
    public bool IsProgram { get; init; }

    /// <summary>What the analyzer reports, each as <c>path(line,column): severity ID: message</c>; that a schema has errors only if it is asked for.</summary>
    public async Task<IReadOnlyList<string>> Diagnostics(bool withSummary = false) => [.. (await Report(withSummary)).Select(Print)];

    /// <summary>What the analyzer reports, each as <c>path(line,column): ID</c>; that a schema has errors is left out.</summary>
    public async Task<IReadOnlyList<string>> Places() => [.. (await Report()).Select(d => $"{PlaceOf(d)}: {d.Id}")];

    /// <summary>What the analyzer reports in C#, each as <c>(line,column): ID 'the text there'</c>.</summary>
    public async Task<IReadOnlyList<string>> Marked() => [.. (await Report()).Select(d =>
        $"{PlaceOf(d)["Source.cs".Length..]}: {d.Id} '{d.Location.SourceTree!.ToString().Substring(d.Location.SourceSpan.Start, d.Location.SourceSpan.Length)}'")];

    private async Task<IReadOnlyList<Diagnostic>> Report(bool withSummary = false)
    {
        IReadOnlyList<Diagnostic> all = [.. await Analyze()];
        if (withSummary)
        {
            return all;
        }

        IReadOnlyList<Diagnostic> others = [.. all.Where(d => d.Id != Summary)];
        Assert.True(others.Count == all.Count || others.Any(d => d.DefaultSeverity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
        return others;
    }

    /// <summary>What an editor gets that asks for one file alone, each as <c>path(line,column): ID</c>.</summary>
    public async Task<IReadOnlyList<string>> PlacesIn(string path)
    {
        CompilationWithAnalyzers compilation = Compile();
        AdditionalText file = compilation.AnalysisOptions.Options!.AdditionalFiles.Single(f => f.Path == path);
        AnalysisResult result = await compilation.GetAnalysisResultAsync(file, CancellationToken.None);
        return [.. result.GetAllDiagnostics().Select(d => $"{PlaceOf(d)}: {d.Id}").Order(StringComparer.Ordinal)];
    }

    private async Task<IEnumerable<Diagnostic>> Analyze()
    {
        ImmutableArray<Diagnostic> diagnostics = await Compile().GetAllDiagnosticsAsync();
        return diagnostics.OrderBy(PlaceOf, StringComparer.Ordinal).ThenBy(d => d.Id, StringComparer.Ordinal);
    }

    private CompilationWithAnalyzers Compile()
    {
        string name = Configuration.StartsWith("is_global", StringComparison.Ordinal) ? "/.globalconfig" : "/.editorconfig";
        AnalyzerConfigSet configuration = AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(Configuration, name)));
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Site",
            [CSharpSyntaxTree.ParseText(Source, new CSharpParseOptions(LanguageVersion.CSharp13), "Source.cs")],
            References,
            new CSharpCompilationOptions(IsProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
                .WithGeneralDiagnosticOption(WarningsAreErrors ? ReportDiagnostic.Error : ReportDiagnostic.Default)
                .WithSpecificDiagnosticOptions(Severities)
                .WithSyntaxTreeOptionsProvider(new ConfiguredSeverities(configuration)));
        Assert.DoesNotContain(compilation.GetDiagnostics(), static d => d.Id is not ("CS8509" or "CS8846"));
        ImmutableArray<AdditionalText> texts = [.. Files.Select(file => new SchemaText(file.Path, file.Text))];
        return compilation.WithAnalyzers([new SchemaAnalyzer(), new UseAnalyzer(), new ExhaustiveSwitchSuppressor()], new AnalyzerOptions(texts));
    }

    private static string Print(Diagnostic diagnostic) => string.Create(
        CultureInfo.InvariantCulture,
        $"{PlaceOf(diagnostic)}: {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");

    private static string PlaceOf(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        return string.Create(CultureInfo.InvariantCulture, $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})");
    }
}
