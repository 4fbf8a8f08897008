using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NewsModel.Analyzers;
using NewsModel.CodeFixes.Schemas;
using NewsModel.CodeFixes.Use;

namespace NewsModel.CodeFixes.Tests.Harness;

/// <summary>A project with C# source and schema files, whose diagnostics are fixed as an editor does it.</summary>
internal sealed class FixedProject
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new SchemaAnalyzer(), new UseAnalyzer(), new ExhaustiveSwitchSuppressor()];
    private static readonly ImmutableArray<CodeFixProvider> Providers = [new SchemaFixProvider(), new SchemaFileFixProvider(), new PartialFixProvider(), new MissingArmsFixProvider()];

    private static readonly IReadOnlyList<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "NewsModel.dll" || Path.GetFileName(path).StartsWith("System", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))];

    private readonly Project _project;

    private FixedProject(Project project) => _project = project;

    /// <summary>A project.</summary>
    /// <param name="source">Its C#, in <c>Source.cs</c>.</param>
    /// <param name="files">Its schema files.</param>
    public static FixedProject Of(string source, params IReadOnlyList<(string Name, string Text)> files)
    {
        Project project = new AdhocWorkspace().AddProject("Site", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.CSharp13))
            .AddMetadataReferences(References)
            .AddDocument("Source.cs", source).Project;
        foreach ((string name, string text) in files)
        {
            project = project.AddAdditionalDocument(name, text, filePath: name).Project;
        }

        return new FixedProject(project);
    }

    /// <summary>A project of one schema, <c>site.news</c>.</summary>
    public static FixedProject OfSchema(string schema) => Of("", ("site.news", schema));

    /// <summary>The ids of what is reported, the compiler's own included, in the order of their places.</summary>
    public async Task<IReadOnlyList<string>> Ids() => [.. (await Diagnostics()).Select(d => d.Id)];

    /// <summary>The titles of the fixes for the first diagnostic of a rule.</summary>
    public async Task<IReadOnlyList<string>> Offers(string id) => [.. (await Actions(id)).Select(a => a.Title)];

    /// <summary>The project after the one fix for the first diagnostic of a rule.</summary>
    public async Task<FixedProject> Fix(string id) => await Apply(Assert.Single(await Actions(id)));

    /// <summary>The project after the fix for all diagnostics of a rule.</summary>
    public async Task<FixedProject> FixAll(string id, FixAllScope scope = FixAllScope.Project)
    {
        CodeFixProvider provider = Providers.Single(p => p.FixableDiagnosticIds.Contains(id));
        FixAllProvider all = provider.GetFixAllProvider()!;
        Assert.Contains(scope, all.GetSupportedFixAllScopes());
        var context = new FixAllContext(_project, provider, scope, id, [id], new Known(await Diagnostics(), id), CancellationToken.None);
        return await Apply((await all.GetFixAsync(context))!);
    }

    /// <summary>A file's text.</summary>
    public async Task<string> Text(string name = "site.news")
    {
        TextDocument document = _project.Documents.Concat(_project.AdditionalDocuments).Single(d => d.Name == name);
        return (await document.GetTextAsync()).ToString();
    }

    private async Task<IReadOnlyList<CodeAction>> Actions(string id)
    {
        Diagnostic diagnostic = (await Diagnostics()).First(d => d.Id == id);
        var actions = new List<CodeAction>();
        foreach (CodeFixProvider provider in Providers.Where(p => p.FixableDiagnosticIds.Contains(id) && Serves(p, diagnostic)))
        {
            void Register(CodeAction action, ImmutableArray<Diagnostic> _) => actions.Add(action);
            await provider.RegisterCodeFixesAsync(_project.GetDocument(diagnostic.Location.SourceTree) is { } document
                ? new CodeFixContext(document, diagnostic, Register, CancellationToken.None)
                : new CodeFixContext(SchemaOf(diagnostic), diagnostic.Location.SourceSpan, [diagnostic], Register, CancellationToken.None));
        }

        return actions;
    }

    // As hosts choose providers: by the kind and extension of the document.
    private bool Serves(CodeFixProvider provider, Diagnostic diagnostic)
    {
        var export = provider.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>()!;
        Assert.Contains(LanguageNames.CSharp, export.Languages);
        return diagnostic.Location.IsInSource
            ? export.DocumentKinds.Contains(nameof(TextDocumentKind.Document))
            : export.DocumentKinds.Contains(nameof(TextDocumentKind.AdditionalDocument))
                && export.DocumentExtensions!.Contains(Path.GetExtension(SchemaOf(diagnostic).Name));
    }

    private TextDocument SchemaOf(Diagnostic diagnostic) => _project.AdditionalDocuments.Single(d => d.FilePath == diagnostic.Location.GetLineSpan().Path);

    private async Task<FixedProject> Apply(CodeAction action)
    {
        CodeActionOperation operation = Assert.Single(await action.GetOperationsAsync(CancellationToken.None));
        return new FixedProject(Assert.IsType<ApplyChangesOperation>(operation).ChangedSolution.GetProject(_project.Id)!);
    }

    private async Task<IReadOnlyList<Diagnostic>> Diagnostics()
    {
        Compilation compilation = (await _project.GetCompilationAsync())!;
        ImmutableArray<Diagnostic> diagnostics = await compilation.WithAnalyzers(Analyzers, _project.AnalyzerOptions).GetAllDiagnosticsAsync();
        return [.. diagnostics.Where(d => d.Severity > Microsoft.CodeAnalysis.DiagnosticSeverity.Hidden).OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)];
    }

    private sealed class Known(IReadOnlyList<Diagnostic> diagnostics, string id) : FixAllContext.DiagnosticProvider
    {
        private Task<IEnumerable<Diagnostic>> Where(Func<Diagnostic, bool> isMeant) => Task.FromResult(diagnostics.Where(d => d.Id == id && isMeant(d)));

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Where(_ => true);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Where(d => d.Location.SourceTree?.FilePath == (document.FilePath ?? document.Name) || d.Location.IsInSource);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Where(d => !d.Location.IsInSource);
    }
}
