using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace NewsModel.CodeFixes.Schemas;

/// <summary>Fixes one rule in every schema of a project or solution. Roslyn's own know of C# files only.</summary>
internal sealed class SchemaFixAllProvider : FixAllProvider
{
    private SchemaFixAllProvider()
    {
    }

    public static SchemaFixAllProvider Instance { get; } = new();

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        Solution solution = fixAllContext.Solution;
        foreach (Project project in fixAllContext.Scope == FixAllScope.Solution ? fixAllContext.Solution.Projects : [fixAllContext.Project])
        {
            ImmutableArray<Diagnostic> diagnostics = await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            ILookup<string, Diagnostic> byFile = diagnostics
                .Where(d => d.Location.Kind == LocationKind.ExternalFile && d.Id == fixAllContext.CodeActionEquivalenceKey)
                .ToLookup(static d => d.Location.GetLineSpan().Path);
            foreach (TextDocument document in project.AdditionalDocuments.Where(d => byFile.Contains(d.FilePath ?? d.Name)))
            {
                SourceText text = await document.GetTextAsync(fixAllContext.CancellationToken).ConfigureAwait(false);
                solution = solution.WithAdditionalDocumentText(
                    document.Id, text.WithChanges(ChangesOf(byFile[document.FilePath ?? document.Name], new SchemaSource(text.ToString(), document.Name))));
            }
        }

        return CodeAction.Create($"Fix all '{fixAllContext.CodeActionEquivalenceKey}'", _ => Task.FromResult(solution));
    }

    // Two that meet in one place are not both right: the first is done, the other is offered again.
    private static IEnumerable<TextChange> ChangesOf(IEnumerable<Diagnostic> diagnostics, SchemaSource source)
    {
        int end = -1;
        foreach (SchemaEdit edit in diagnostics.Select(d => SchemaFixProvider.EditFor(d, source)).OfType<SchemaEdit>().OrderBy(static e => e.Start))
        {
            if (edit.Start <= end)
            {
                continue;
            }

            end = edit.End;
            foreach (TextChange change in SchemaFixProvider.ChangesOf(edit))
            {
                yield return change;
            }
        }
    }
}
