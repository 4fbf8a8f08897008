using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using NewsModel.Schema;

namespace NewsModel.Generators.Binding;

/// <summary>What binding asks of Roslyn's symbols.</summary>
internal static class Symbols
{
    /// <summary>The name of a property for a field.</summary>
    public static string PropertyName(string field) => char.ToUpperInvariant(field[0]) + field.Substring(1);

    /// <summary>The name of a field for a property.</summary>
    public static string FieldName(string property) => char.ToLowerInvariant(property[0]) + property.Substring(1);

    /// <summary>The properties that a record can fill or read, inherited ones included.</summary>
    public static IEnumerable<IPropertySymbol> Properties(this INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            foreach (IPropertySymbol property in at.GetMembers().OfType<IPropertySymbol>())
            {
                if (!property.IsStatic && !property.IsIndexer && property.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal)
                {
                    yield return property;
                }
            }
        }
    }

    /// <summary>The property for a field: of that name, or one that differs in case alone.</summary>
    public static IPropertySymbol? Property(this INamedTypeSymbol type, string field) =>
        Properties(type).FirstOrDefault(p => p.Name == PropertyName(field) && p.IsSettable())
        ?? Properties(type).FirstOrDefault(p => SameName(p.Name, field) && p.IsSettable());

    /// <summary>Whether generated code can set a property, and read it again.</summary>
    public static bool IsSettable(this IPropertySymbol property) => IsReachable(property.SetMethod) && IsReachable(property.GetMethod);

    private static bool IsReachable(IMethodSymbol? accessor) =>
        accessor?.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;

    /// <summary>Whether names are the same but for case.</summary>
    public static bool SameName(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    /// <summary>What a list holds that can be filled, and how it is made; null for any other type.</summary>
    public static (ITypeSymbol Element, ListForm Form)? AsList(this ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol { Rank: 1 } array)
        {
            return (array.ElementType, ListForm.Array);
        }

        ListForm form = type is not INamedTypeSymbol { Arity: 1 } ? ListForm.None : type.Name switch
        {
            "ValueList" when type.IsIn("NewsModel") => ListForm.ValueList,
            "IReadOnlyList" or "IReadOnlyCollection" or "IEnumerable" when type.IsIn("System", "Collections", "Generic") => ListForm.ValueList,
            "List" or "IList" or "ICollection" when type.IsIn("System", "Collections", "Generic") => ListForm.List,
            "ImmutableArray" when type.IsIn("System", "Collections", "Immutable") => ListForm.ImmutableArray,
            _ => ListForm.None,
        };
        return form == ListForm.None ? null : (((INamedTypeSymbol)type).TypeArguments[0], form);
    }

    /// <summary>Whether generated code can call a constructor.</summary>
    public static bool IsUsable(this IMethodSymbol constructor, INamedTypeSymbol type) =>
        constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal && !IsCopy(constructor, type);

    private static bool IsCopy(IMethodSymbol constructor, INamedTypeSymbol type) =>
        constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);

    /// <summary>Whether it is <c>NewsModel.Text</c>.</summary>
    public static bool IsText(this ITypeSymbol type) => type is INamedTypeSymbol { Name: "Text", Arity: 0 } && type.IsIn("NewsModel");

    /// <summary>Whether a type stands in a namespace, part by part.</summary>
    public static bool IsIn(this ITypeSymbol type, params string[] spaces)
    {
        // Asked of every property of every type: to write out a name to compare it takes longer than all the rest.
        INamespaceSymbol? at = type.ContainingType is null ? type.ContainingNamespace : null;
        for (int i = spaces.Length - 1; i >= 0; i--, at = at.ContainingNamespace)
        {
            if (at?.Name != spaces[i])
            {
                return false;
            }
        }

        return at?.IsGlobalNamespace == true;
    }

    /// <summary>Whether a type is another, or derives from it or implements it.</summary>
    public static bool IsOrDerives(this ITypeSymbol type, ITypeSymbol from)
    {
        for (ITypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at, from))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(i => SymbolEqualityComparer.Default.Equals(i, from));
    }

    /// <summary>Whether every assembly sees a type.</summary>
    public static bool IsPublic(this ITypeSymbol type)
    {
        for (ISymbol? at = type; at is ITypeSymbol; at = at.ContainingType)
        {
            if (at.DeclaredAccessibility != Accessibility.Public)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The names that attributes give to the members of an enum.</summary>
    public static EquatableArray<EnumName> EnumNames(this ITypeSymbol? type) => type?.TypeKind != TypeKind.Enum
        ? default
        : new EquatableArray<EnumName>(
            from member in type.GetMembers().OfType<IFieldSymbol>()
            where !member.GetAttributes().Any(static a => a.AttributeClass?.ToDisplayString() == "System.ObsoleteAttribute")
            from attribute in member.GetAttributes()
            let name = GivenName(attribute)
            where !string.IsNullOrEmpty(name)
            select new EnumName(name, member.Name));

    // The two attributes by which .NET's serializers know members under other names.
    private static string? GivenName(AttributeData attribute) => attribute.AttributeClass?.ToDisplayString() switch
    {
        "System.Runtime.Serialization.EnumMemberAttribute" => attribute.NamedArguments.FirstOrDefault(static a => a.Key == "Value").Value.Value as string,
        "System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute" when attribute.ConstructorArguments.Length == 1 =>
            attribute.ConstructorArguments[0].Value as string,
        _ => null,
    };
}
