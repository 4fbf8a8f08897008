using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using NewsModel.Schema;

namespace NewsModel.Analyzers;

/// <summary>
/// Reports what is probably wrong with the use of a parser: a <c>switch</c> that leaves out items of a choice, a result
/// that nothing uses or of which nobody asks what did not fit.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UseAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Descriptors.Of(SchemaRules.MissingArms),
        Descriptors.Of(SchemaRules.UnusedResult),
        Descriptors.Of(SchemaRules.IgnoredDiagnostics),
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("NewsModel.ParseResult") is not { } result)
            {
                return;
            }

            var choices = new Choices(start.Compilation, new SchemaFiles(start.Options.AdditionalFiles, start.CancellationToken));
            start.RegisterOperationAction(operation => ReportSwitch(operation, choices), OperationKind.Switch, OperationKind.SwitchExpression);
            start.RegisterOperationAction(operation => ReportResult(operation, result), OperationKind.Invocation);
        });
    }

    private static void ReportSwitch(OperationAnalysisContext context, Choices choices)
    {
        if (ChoiceSwitch.Of(context.Operation, choices) is not { Missing: { Length: > 0 } missing } found)
        {
            return;
        }

        string ids = string.Join(FixProperties.Separator.ToString(), missing.Select(static m => m.GetDocumentationCommentId()));
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.Of(SchemaRules.MissingArms),
            found.Value.Syntax.GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add(FixProperties.Missing, ids),
            found.Choice.Name,
            Listed(missing.Select(static m => $"'{m.Name}'").ToList())));
    }

    private static string Listed(IReadOnlyList<string> names) => names.Count == 1
        ? names[0]
        : string.Join(", ", names.Take(names.Count - 1)) + " and " + names[names.Count - 1];

    private static void ReportResult(OperationAnalysisContext context, INamedTypeSymbol result)
    {
        var call = (IInvocationOperation)context.Operation;
        IMethodSymbol method = call.TargetMethod;
        if (method.Name == "Parse" && IsResult(method.ReturnType, result) && ResultUse.BrokenRule(call) is { } rule)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(rule), NameOf(call.Syntax).GetLocation(), $"{method.ContainingType.Name}.{method.Name}"));
        }
    }

    private static bool IsResult(ITypeSymbol type, INamedTypeSymbol result) =>
        SymbolEqualityComparer.Default.Equals(type, result) || SymbolEqualityComparer.Default.Equals(type.BaseType, result);

    private static SyntaxNode NameOf(SyntaxNode call) => call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } ? member.Name : call;
}
