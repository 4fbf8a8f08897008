using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NewsModel.Analyzers;

/// <summary>
/// Takes back the compiler's warning that a <c>switch</c> expression may not handle every value, where it handles every item
/// of a choice: the compiler can't know that there are no others.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExhaustiveSwitchSuppressor : DiagnosticSuppressor
{
    // CS8846 is the same of a switch with guards.
    private static readonly ImmutableDictionary<string, SuppressionDescriptor> Suppressions = new[] { "CS8509", "CS8846" }
        .ToImmutableDictionary(static id => id, static id => new SuppressionDescriptor("NM" + id, id, "Every item of the choice is handled"));

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [.. Suppressions.Values];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        var choices = new Choices(context.Compilation, new SchemaFiles(context.Options.AdditionalFiles, context.CancellationToken));
        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree
                && tree.GetRoot(context.CancellationToken).FindToken(diagnostic.Location.SourceSpan.Start).Parent is SwitchExpressionSyntax expression
                && context.GetSemanticModel(tree) is var model
                && model.GetOperation(expression, context.CancellationToken) is { } operation
                && ChoiceSwitch.Of(operation, choices) is { Missing.Length: 0 } handled
                && (handled.HandlesNull || model.GetTypeInfo(expression.GoverningExpression).Nullability.FlowState != NullableFlowState.MaybeNull)
                && Choices.IsClosed(handled.Choice))
            {
                context.ReportSuppression(Suppression.Create(Suppressions[diagnostic.Id], diagnostic));
            }
        }
    }
}
