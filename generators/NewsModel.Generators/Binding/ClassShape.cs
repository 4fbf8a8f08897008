using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsModel.Schema;

namespace NewsModel.Generators.Binding;

/// <summary>
/// Whether a class is one to which its schema can add. The generator adds nothing to others: the compiler's errors would
/// only keep the analyzer from saying what is wrong.
/// </summary>
internal static class ClassShape
{
    /// <summary>What is in the way at the declaration that names the schema.</summary>
    /// <param name="attribute">The attribute by which it does.</param>
    public static IEnumerable<ClassFault> FaultsOf(AttributeData attribute)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax().FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration)
        {
            yield break;
        }

        string name = declaration.Identifier.ValueText;
        string? other = declaration is RecordDeclarationSyntax ? "a record" : Has(declaration, SyntaxKind.FileKeyword) ? "local to its file" : null;
        if (other is not null)
        {
            yield return Fault(SchemaRules.NotAPlainClass, declaration, name, other);
        }

        if (!Has(declaration, SyntaxKind.PartialKeyword))
        {
            yield return Fault(SchemaRules.NotPartial, declaration, name);
        }

        foreach (TypeDeclarationSyntax outer in declaration.Ancestors().OfType<TypeDeclarationSyntax>().Where(static o => !Has(o, SyntaxKind.PartialKeyword)))
        {
            yield return Fault(SchemaRules.ContainingTypeNotPartial, outer, outer.Identifier.ValueText, name);
        }

        if (declaration.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().FirstOrDefault(static d => d.TypeParameterList is not null) is { } generic)
        {
            yield return Fault(SchemaRules.GenericClass, generic, generic.Identifier.ValueText);
        }
    }

    /// <summary>Members that have the names of what is generated, and types that hide what it calls.</summary>
    /// <param name="type">The class.</param>
    /// <param name="binding">The types that its schema adds.</param>
    public static IEnumerable<ClassFault> FaultsOf(INamedTypeSymbol type, SchemaBinding binding)
    {
        if (!type.IsGenericType && NamesInUse.HiddenFrom(type) is var (hiding, hidden))
        {
            return [new ClassFault(SchemaRules.HiddenName, type.Locations[0], EquatableArray.Create(hiding.ToDisplayString(), hidden, type.Name))];
        }

        var records = new HashSet<string>(binding.Types.Where(static t => t.IsEmitted).Select(static t => t.CSharpName));
        return
            from member in type.GetMembers()
            where !member.IsImplicitlyDeclared && (records.Contains(member.Name) || IsGenerated(member))
            let own = member.DeclaringSyntaxReferences.FirstOrDefault(r => IsOwn(r.SyntaxTree) && !IsPartOf(r.GetSyntax(), records))
            where own is not null
            select new ClassFault(
                SchemaRules.MemberInTheWay,
                member.Locations.First(l => l.SourceTree == own.SyntaxTree),
                EquatableArray.Create(type.Name, member.Name));
    }

    private static bool IsGenerated(ISymbol member) => EmittedNames.Members.Contains(member.Name)
        && (member is not IMethodSymbol { Name: "Parse" } method
            || (method.Parameters.Length == 1 && method.Parameters[0].Type.ToDisplayString() is "string" or "System.ReadOnlyMemory<byte>"));

    // A partial record, or the partial interface of a choice, adds to the one that is generated.
    private static bool IsPartOf(SyntaxNode declaration, HashSet<string> records) =>
        declaration is TypeDeclarationSyntax { RawKind: (int)SyntaxKind.RecordDeclaration or (int)SyntaxKind.InterfaceDeclaration } type
        && Has(type, SyntaxKind.PartialKeyword) && records.Contains(type.Identifier.ValueText);

    private static bool IsOwn(SyntaxTree tree) => !tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal);

    private static bool Has(TypeDeclarationSyntax declaration, SyntaxKind modifier) => declaration.Modifiers.Any(modifier);

    private static ClassFault Fault(SchemaRule rule, TypeDeclarationSyntax at, params string[] arguments) =>
        new(rule, at.Identifier.GetLocation(), new EquatableArray<string>(arguments));
}

/// <summary>Something that keeps a schema from adding to a class.</summary>
/// <param name="Rule">The rule, <c>NM4…</c>.</param>
/// <param name="Location">Where.</param>
/// <param name="Arguments">What the rule's message is filled with.</param>
internal sealed record ClassFault(SchemaRule Rule, Location Location, EquatableArray<string> Arguments);
