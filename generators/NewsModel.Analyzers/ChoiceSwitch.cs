using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NewsModel.Analyzers;

/// <summary>A <c>switch</c> over the items of a choice.</summary>
/// <param name="Value">What it looks at.</param>
/// <param name="Choice">The choice.</param>
/// <param name="Missing">The items that it does not handle in every case.</param>
/// <param name="HandlesNull">Whether it handles null.</param>
internal sealed record ChoiceSwitch(IOperation Value, INamedTypeSymbol Choice, ImmutableArray<INamedTypeSymbol> Missing, bool HandlesNull)
{
    /// <summary>Reads a switch statement or expression; null where its value is of no choice.</summary>
    public static ChoiceSwitch? Of(IOperation operation, Choices choices)
    {
        IOperation? value = (operation as ISwitchOperation)?.Value ?? (operation as ISwitchExpressionOperation)?.Value;
        if (value?.Type is not INamedTypeSymbol type || choices.LeavesOf(type) is not { Count: > 0 } leaves)
        {
            return null;
        }

        List<IPatternOperation> patterns = PatternsOf(operation).ToList();
        bool hasDefault = operation is ISwitchOperation statement && statement.Cases.SelectMany(static c => c.Clauses).Any(static c => c is IDefaultCaseClauseOperation);
        return new ChoiceSwitch(value, type, [.. leaves.Where(leaf => !hasDefault && !patterns.Any(p => Takes(p, leaf)))], hasDefault || patterns.Any(TakesNull));
    }

    // A guard may say no: what stands behind one handles nothing for certain.
    private static IEnumerable<IPatternOperation> PatternsOf(IOperation operation) => operation is ISwitchExpressionOperation expression
        ? expression.Arms.Where(static a => IsAlways(a.Guard)).Select(static a => a.Pattern)
        : ((ISwitchOperation)operation).Cases.SelectMany(static c => c.Clauses).OfType<IPatternCaseClauseOperation>()
            .Where(static c => IsAlways(c.Guard)).Select(static c => c.Pattern);

    private static bool IsAlways(IOperation? guard) => guard is null or { ConstantValue: { HasValue: true, Value: true } };

    /// <summary>Whether a pattern takes every value of a type.</summary>
    private static bool Takes(IPatternOperation pattern, INamedTypeSymbol type) => pattern switch
    {
        IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true } => true,
        IDeclarationPatternOperation declared => IsOf(type, declared.MatchedType),
        ITypePatternOperation named => IsOf(type, named.MatchedType),
        IRecursivePatternOperation recursive => IsOf(type, recursive.MatchedType) && PartsOf(recursive).All(static p => TakesAnything(p)),
        INegatedPatternOperation not => TakesNothing(not.Pattern, type),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or => Takes(or.LeftPattern, type) || Takes(or.RightPattern, type),
        IBinaryPatternOperation and => Takes(and.LeftPattern, type) && Takes(and.RightPattern, type),
        _ => false,
    };

    /// <summary>Whether a pattern takes no value of a type.</summary>
    private static bool TakesNothing(IPatternOperation pattern, INamedTypeSymbol type) => pattern switch
    {
        IConstantPatternOperation => true,
        IDeclarationPatternOperation { MatchesNull: false } declared => AreApart(type, declared.MatchedType),
        ITypePatternOperation named => AreApart(type, named.MatchedType),
        IRecursivePatternOperation recursive => AreApart(type, recursive.MatchedType),
        INegatedPatternOperation not => Takes(not.Pattern, type),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or => TakesNothing(or.LeftPattern, type) && TakesNothing(or.RightPattern, type),
        IBinaryPatternOperation and => TakesNothing(and.LeftPattern, type) || TakesNothing(and.RightPattern, type),
        _ => false,
    };

    private static bool TakesNull(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } => true,
        INegatedPatternOperation not => !TakesNull(not.Pattern),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or => TakesNull(or.LeftPattern) || TakesNull(or.RightPattern),
        IBinaryPatternOperation and => TakesNull(and.LeftPattern) && TakesNull(and.RightPattern),
        _ => TakesAnything(pattern),
    };

    private static IEnumerable<IPatternOperation> PartsOf(IRecursivePatternOperation pattern) =>
        pattern.DeconstructionSubpatterns.Concat(pattern.PropertySubpatterns.Select(static p => p.Pattern));

    private static bool TakesAnything(IPatternOperation pattern) =>
        pattern is IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true } || (!MayBeNull(pattern.InputType) && pattern switch
        {
            IDeclarationPatternOperation declared => IsOf(pattern.InputType, declared.MatchedType),
            ITypePatternOperation named => IsOf(pattern.InputType, named.MatchedType),
            IRecursivePatternOperation recursive => IsOf(pattern.InputType, recursive.MatchedType) && PartsOf(recursive).All(TakesAnything),
            _ => false,
        });

    private static bool MayBeNull(ITypeSymbol type) => !type.IsValueType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static bool AreApart(INamedTypeSymbol type, ITypeSymbol? other) =>
        other is not null && !IsOf(type, other) && !IsOf(other, type) && (type.IsSealed || (type.TypeKind == TypeKind.Class && other.TypeKind == TypeKind.Class));

    private static bool IsOf(ITypeSymbol type, ITypeSymbol? other)
    {
        for (ITypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at, other))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(i => SymbolEqualityComparer.Default.Equals(i, other));
    }
}
