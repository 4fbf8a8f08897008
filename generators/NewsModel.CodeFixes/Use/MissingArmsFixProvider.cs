using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using NewsModel.Analyzers;
using NewsModel.Schema;
using TextSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace NewsModel.CodeFixes.Use;

/// <summary>Adds an arm for each item of a choice that a <c>switch</c> leaves out.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingArmsFixProvider))]
public sealed class MissingArmsFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [SchemaRules.MissingArms.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SourceText text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (model is not null
                && root is not null
                && diagnostic.Properties.TryGetValue(FixProperties.Missing, out string? ids)
                && SwitchOver(root, diagnostic.Location.SourceSpan) is { } node)
            {
                ImmutableArray<INamedTypeSymbol> missing = [.. ids!.Split(FixProperties.Separator)
                    .Select(id => DocumentationCommentId.GetFirstSymbolForDeclarationId(id, model.Compilation)).OfType<INamedTypeSymbol>()];
                var arms = new SwitchArms(text, model, node.SpanStart);
                Document changed = context.Document.WithText(text.WithChanges(
                    node is SwitchExpressionSyntax expression ? arms.AddTo(expression, missing) : arms.AddTo((SwitchStatementSyntax)node, missing)));
                string title = missing.Length == 1 ? $"Add an arm for '{missing[0].Name}'" : "Add the missing arms";
                context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(changed), equivalenceKey: diagnostic.Id), diagnostic);
            }
        }
    }

    private static SyntaxNode? SwitchOver(SyntaxNode root, TextSpan value) => root.FindNode(value, getInnermostNodeForTie: true).AncestorsAndSelf().FirstOrDefault(n =>
        (n as SwitchStatementSyntax)?.Expression.Span == value || (n as SwitchExpressionSyntax)?.GoverningExpression.Span == value);
}
