using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace NewsModel.Generators.Binding;

/// <summary>The simple names of all types that were looked for or looked at: what else C# declares is of no account.</summary>
internal sealed class TypeNames
{
    private readonly HashSet<string> _names = [];
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);

    public IReadOnlyCollection<string> All => _names;

    public void Add(string name) => _names.Add(name);

    /// <summary>Adds a type that was looked at, but for its members.</summary>
    public void Add(ITypeSymbol? type)
    {
        if (type is null || !_seen.Add(type))
        {
            return;
        }

        if (type is IArrayTypeSymbol array)
        {
            Add(array.ElementType);
        }

        // A name may be written with all that it stands in.
        for (ISymbol? at = type; at is ITypeSymbol or INamespaceSymbol; at = at.ContainingSymbol)
        {
            _names.Add(at.Name);
        }

        if (type is INamedTypeSymbol named)
        {
            foreach (ITypeSymbol argument in named.TypeArguments)
            {
                Add(argument);
            }
        }

        if (!type.DeclaringSyntaxReferences.IsEmpty)
        {
            Add(type.BaseType);
            foreach (INamedTypeSymbol implemented in type.AllInterfaces)
            {
                Add(implemented);
            }
        }
    }

    /// <summary>Adds a type that was looked into.</summary>
    public void AddWithMembers(ITypeSymbol type)
    {
        for (ITypeSymbol? at = type; at is not null && !at.DeclaringSyntaxReferences.IsEmpty; at = at.BaseType)
        {
            Add(at);
            foreach (ITypeSymbol held in at.GetMembers().OfType<IPropertySymbol>().Select(static p => p.Type))
            {
                Add(held);
            }

            foreach (IParameterSymbol parameter in ((INamedTypeSymbol)at).InstanceConstructors.SelectMany(static c => c.Parameters))
            {
                Add(parameter.Type);
            }
        }
    }
}
