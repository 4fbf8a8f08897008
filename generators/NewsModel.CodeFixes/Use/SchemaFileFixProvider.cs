using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsModel.Analyzers;
using NewsModel.Schema;

namespace NewsModel.CodeFixes.Use;

/// <summary>Names the schema file that was probably meant.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SchemaFileFixProvider))]
public sealed class SchemaFileFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [SchemaRules.MissingFile.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(FixProperties.Near, out string? near)
                && root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>()?.ArgumentList?.Arguments.FirstOrDefault()?.Expression is { } named)
            {
                ExpressionSyntax name = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(near!)).WithTriviaFrom(named);
                Document changed = context.Document.WithSyntaxRoot(root.ReplaceNode(named, name));
                context.RegisterCodeFix(CodeAction.Create($"Name '{near}'", _ => Task.FromResult(changed), equivalenceKey: diagnostic.Id), diagnostic);
            }
        }
    }
}
