using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace NewsModel.Generators.Binding;

/// <summary>The types that generated code calls by their simple names, and what may hide them.</summary>
internal static class NamesInUse
{
    private static readonly (string Name, int Arity, string Namespace)[] Types =
    [
        ("Text", 0, "NewsModel"), ("Line", 0, "NewsModel"), ("ValueList", 1, "NewsModel"), ("ParseResult", 1, "NewsModel"), ("NewsSchema", 1, "NewsModel"),
        ("Conditions", 0, "NewsModel.Grammar"), ("HeadFilter", 0, "NewsModel.Grammar"), ("Json", 0, "NewsModel.Grammar"), ("LineTest", 0, "NewsModel.Grammar"),
        ("Lists", 0, "NewsModel.Grammar"), ("Owner", 0, "NewsModel.Grammar"), ("Stop", 0, "NewsModel.Grammar"), ("Template", 0, "NewsModel.Grammar"),
        ("Values", 0, "NewsModel.Grammar"), ("Parser", 1, "Pidgin"), ("Parser", 2, "Pidgin"), ("Unit", 0, "Pidgin"), ("Utf8JsonWriter", 0, "System.Text.Json"),
    ];

    /// <summary>Their simple names.</summary>
    public static IEnumerable<string> All => Types.Select(static t => t.Name).Distinct();

    /// <summary>Something that stands nearer to a class than one of them; null where there is none.</summary>
    public static (ISymbol Hiding, string Hidden)? HiddenFrom(INamedTypeSymbol type)
    {
        foreach ((string name, int arity, string space) in Types)
        {
            for (INamespaceOrTypeSymbol? scope = Outer(type); scope is not null; scope = Outer(scope))
            {
                ISymbol? found = scope.GetMembers(name).FirstOrDefault(m => Hides(m, arity));
                if (found is not null && found.ContainingNamespace?.ToDisplayString() != space)
                {
                    return (found, $"{space}.{name}");
                }
            }
        }

        return null;
    }

    private static INamespaceOrTypeSymbol? Outer(INamespaceOrTypeSymbol scope) => scope.ContainingType ?? (INamespaceOrTypeSymbol?)scope.ContainingNamespace;

    private static bool Hides(ISymbol member, int arity) => member switch
    {
        INamespaceSymbol => arity == 0,
        INamedTypeSymbol type => type.Arity == arity,
        _ => false,
    };
}
