using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsModel.Generators;

/// <summary>What a C# file declares, by name. There is one for each syntax tree: another one says that the file was edited.</summary>
public sealed class DeclaringFile
{
    private DeclaringFile(IReadOnlyCollection<string> typeNames, IReadOnlyCollection<string> namespaces, bool hasGlobalUsings)
    {
        TypeNames = typeNames;
        Namespaces = namespaces;
        HasGlobalUsings = hasGlobalUsings;
    }

    /// <summary>The simple names of its types, nested ones included.</summary>
    public IReadOnlyCollection<string> TypeNames { get; }

    /// <summary>The full names of its namespaces.</summary>
    public IReadOnlyCollection<string> Namespaces { get; }

    /// <summary>Whether it says what names mean in other files.</summary>
    public bool HasGlobalUsings { get; }

    /// <summary>Reads a file.</summary>
    public static DeclaringFile Of(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var types = new HashSet<string>();
        var namespaces = new HashSet<string>();
        if (tree.GetRoot(cancellationToken) is not CompilationUnitSyntax root)
        {
            return new DeclaringFile(types, namespaces, hasGlobalUsings: false);
        }

        var open = new Stack<(MemberDeclarationSyntax Member, string Namespace)>(root.Members.Select(static member => (member, "")));
        while (open.Count > 0)
        {
            (MemberDeclarationSyntax member, string space) = open.Pop();
            if (member is BaseNamespaceDeclarationSyntax inner)
            {
                foreach (string part in inner.Name.ToString().Split('.'))
                {
                    space = space.Length == 0 ? part.Trim() : $"{space}.{part.Trim()}";
                    namespaces.Add(space);
                }
            }
            else if (member is BaseTypeDeclarationSyntax type)
            {
                types.Add(type.Identifier.ValueText);
            }
            else if (member is DelegateDeclarationSyntax @delegate)
            {
                types.Add(@delegate.Identifier.ValueText);
            }

            SyntaxList<MemberDeclarationSyntax> members = member switch
            {
                BaseNamespaceDeclarationSyntax n => n.Members,
                TypeDeclarationSyntax t => t.Members,
                _ => default,
            };
            foreach (MemberDeclarationSyntax next in members)
            {
                open.Push((next, space));
            }
        }

        return new DeclaringFile(types, namespaces, root.Usings.Any(static u => u.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)));
    }
}
