using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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
            AddMentioned(type);
            Add(type.BaseType);
            foreach (INamedTypeSymbol implemented in type.AllInterfaces)
            {
                Add(implemented);
            }
        }
    }

    // What a declaration mentions may come to mean something else: a constant in an attribute, an attribute itself, a type
    // that is nested in another's base.
    private void AddMentioned(ITypeSymbol type)
    {
        foreach (SyntaxReference declaration in type.DeclaringSyntaxReferences)
        {
            SyntaxNode syntax = declaration.GetSyntax();
            IEnumerable<SyntaxNode> usings = syntax.Ancestors().SelectMany(static a => a.ChildNodes().OfType<UsingDirectiveSyntax>());
            foreach (SyntaxToken token in usings.Append(syntax).SelectMany(static n => n.DescendantTokens()).Where(static t => t.IsKind(SyntaxKind.IdentifierToken)))
            {
                _names.Add(token.ValueText);
                _names.Add(token.ValueText + "Attribute");
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
