using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using NewsModel.Analyzers;

namespace NewsModel.CodeFixes.Schemas;

/// <summary>Fixes what is wrong with a schema, in its <c>.news</c> file.</summary>
[Shared]
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(SchemaFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".news"])]
public sealed class SchemaFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. SchemaFixes.All.Keys];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => SchemaFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        TextDocument document = context.TextDocument;
        SourceText text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var source = new SchemaSource(text.ToString(), document.Name);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (EditFor(diagnostic, source) is { } edit)
            {
                Solution changed = document.Project.Solution.WithAdditionalDocumentText(document.Id, text.WithChanges(ChangesOf(edit)));
                context.RegisterCodeFix(CodeAction.Create(edit.Title, _ => Task.FromResult(changed), equivalenceKey: diagnostic.Id), diagnostic);
            }
        }
    }

    internal static SchemaEdit? EditFor(Diagnostic diagnostic, SchemaSource source)
    {
        diagnostic.Properties.TryGetValue(FixProperties.Near, out string? near);
        TextSpan at = diagnostic.Location.SourceSpan;
        return at.End <= source.Text.Length && SchemaFixes.All.TryGetValue(diagnostic.Id, out SchemaFixes.Fix fix)
            ? fix(source, new NewsModel.Schema.TextSpan(at.Start, at.Length), near)
            : null;
    }

    internal static TextChange[] ChangesOf(SchemaEdit edit) =>
        [.. edit.Changes.OrderBy(static c => c.Span.Start).Select(static c => new TextChange(new TextSpan(c.Span.Start, c.Span.Length), c.Text))];
}
