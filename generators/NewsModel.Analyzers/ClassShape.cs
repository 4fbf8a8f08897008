using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsModel.Generators.Binding;
using NewsModel.Schema;

namespace NewsModel.Analyzers;

/// <summary>Whether the generator can add to a class what its schema describes.</summary>
internal static class ClassShape
{
    /// <summary>Reports what is in the way at the declaration that names the schema.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="report">Where to.</param>
    public static void CheckDeclaration(TypeDeclarationSyntax declaration, Action<Diagnostic> report)
    {
        string name = declaration.Identifier.ValueText;
        string? other = declaration is RecordDeclarationSyntax ? "a record"
            : Has(declaration, SyntaxKind.FileKeyword) ? "local to its file"
            : null;
        if (other is not null)
        {
            Report(SchemaRules.NotAPlainClass, declaration, name, other);
        }

        if (!Has(declaration, SyntaxKind.PartialKeyword))
        {
            Report(SchemaRules.NotPartial, declaration, name);
        }

        foreach (TypeDeclarationSyntax outer in declaration.Ancestors().OfType<TypeDeclarationSyntax>())
        {
            if (!Has(outer, SyntaxKind.PartialKeyword))
            {
                Report(SchemaRules.ContainingTypeNotPartial, outer, outer.Identifier.ValueText, name);
            }
        }

        if (declaration.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().FirstOrDefault(static d => d.TypeParameterList is not null) is { } generic)
        {
            Report(SchemaRules.GenericClass, generic, generic.Identifier.ValueText);
        }

        void Report(SchemaRule rule, TypeDeclarationSyntax at, params object[] arguments) =>
            report(Diagnostic.Create(Descriptors.Of(rule), at.Identifier.GetLocation(), arguments));
    }

    /// <summary>Reports members of the class that have the names of what is generated.</summary>
    /// <param name="type">The class.</param>
    /// <param name="binding">The types that its schema adds.</param>
    /// <param name="report">Where to.</param>
    public static void CheckMembers(INamedTypeSymbol type, SchemaBinding binding, Action<Diagnostic> report)
    {
        var records = new HashSet<string>(binding.Types.Where(static t => t.IsEmitted).Select(static t => t.CSharpName));
        foreach (ISymbol member in type.GetMembers().Where(static m => !m.IsImplicitlyDeclared))
        {
            bool collides = EmittedNames.Members.Contains(member.Name)
                ? member is not IMethodSymbol method || IsGenerated(method)
                : records.Contains(member.Name);
            if (collides && member.DeclaringSyntaxReferences.FirstOrDefault(r => IsOwn(r) && !IsPartOf(r.GetSyntax(), records)) is not null
                && member.Locations.FirstOrDefault(static l => l.SourceTree is { } tree && IsOwn(tree)) is { } location)
            {
                report(Diagnostic.Create(Descriptors.Of(SchemaRules.MemberInTheWay), location, type.Name, member.Name));
            }
        }
    }

    private static bool IsGenerated(IMethodSymbol method) =>
        method.Name != "Parse" || (method.Parameters.Length == 1 && method.Parameters[0].Type.ToDisplayString() is "string" or "System.ReadOnlyMemory<byte>");

    // A partial record adds to the one that is generated.
    private static bool IsPartOf(SyntaxNode declaration, HashSet<string> records) =>
        declaration is RecordDeclarationSyntax { RawKind: (int)SyntaxKind.RecordDeclaration } record
        && Has(record, SyntaxKind.PartialKeyword) && records.Contains(record.Identifier.ValueText);

    private static bool IsOwn(SyntaxReference reference) => IsOwn(reference.SyntaxTree);

    private static bool IsOwn(SyntaxTree tree) => !tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal);

    private static bool Has(TypeDeclarationSyntax declaration, SyntaxKind modifier) => declaration.Modifiers.Any(modifier);
}
