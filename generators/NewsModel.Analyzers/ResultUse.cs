using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NewsModel.Schema;

namespace NewsModel.Analyzers;

/// <summary>What becomes of the result of a <c>Parse</c>.</summary>
internal static class ResultUse
{
    /// <summary>The rule that it breaks, or null.</summary>
    public static SchemaRule? BrokenRule(IInvocationOperation parse)
    {
        IOperation result = Converted(parse);
        return result.Parent switch
        {
            IExpressionStatementOperation => SchemaRules.UnusedResult,
            IPropertyReferenceOperation => RuleOf([result]),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => RuleOf(ReadsOf(local, parse)),
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local }, Parent: IExpressionStatementOperation } assignment
                when assignment.Value == result => RuleOf(ReadsOf(local, parse)),
            _ => null,
        };
    }

    // Wherever else a result goes, it may be looked at there.
    private static SchemaRule? RuleOf(IReadOnlyCollection<IOperation> reads)
    {
        if (reads.Count == 0)
        {
            return SchemaRules.UnusedResult;
        }

        List<string?> properties = reads.Select(static r => (Converted(r).Parent as IPropertyReferenceOperation)?.Property.Name).ToList();
        return properties.Contains("Value") && properties.All(static p => p is "Value" or "Schema" or "Boilerplate") ? SchemaRules.IgnoredDiagnostics : null;
    }

    private static List<IOperation> ReadsOf(ILocalSymbol local, IOperation inside)
    {
        IOperation root = inside;
        while (root.Parent is not null)
        {
            root = root.Parent;
        }

        return [.. root.Descendants().OfType<ILocalReferenceOperation>()
            .Where(r => SymbolEqualityComparer.Default.Equals(r.Local, local) && (r.Parent as ISimpleAssignmentOperation)?.Target != r)];
    }

    private static IOperation Converted(IOperation operation)
    {
        while (operation.Parent is IConversionOperation conversion)
        {
            operation = conversion;
        }

        return operation;
    }
}
