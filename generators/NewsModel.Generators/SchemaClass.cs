using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using NewsModel.Generators.Binding;
using NewsModel.Generators.Emit;
using NewsModel.Schema;

namespace NewsModel.Generators;

/// <summary>A class that names a schema: what its declaration says, without what it means.</summary>
/// <param name="MetadataName">Its name in the compilation.</param>
/// <param name="HintName">The name of the file that is written for it, without ending.</param>
/// <param name="Target">The class as it is declared again.</param>
/// <param name="Reference">The schema that it names.</param>
public sealed record SchemaClass(string MetadataName, string HintName, ParserClass Target, SchemaReference Reference)
{
    /// <summary>Reads a class; null where its attribute names nothing yet, where it has named a schema before, or where nothing can be added to it.</summary>
    public static SchemaClass? Of(INamedTypeSymbol type, AttributeData attribute) =>
        IsFirst(type, attribute) && SchemaReference.OfOne(type, attribute) is { } reference && !ClassShape.FaultsOf(attribute).Any()
            ? new SchemaClass(MetadataNameOf(type), HintNameOf(type), ClassOf(type), reference)
            : null;

    // Two parts of a class may each have the attribute: that is an error, but not one to stop at.
    private static bool IsFirst(INamedTypeSymbol type, AttributeData attribute)
    {
        AttributeData first = type.GetAttributes().First(a => SymbolEqualityComparer.Default.Equals(a.AttributeClass, attribute.AttributeClass));
        return first.ApplicationSyntaxReference is not { } at
            || (at.SyntaxTree == attribute.ApplicationSyntaxReference?.SyntaxTree && at.Span == attribute.ApplicationSyntaxReference.Span);
    }

    private static string MetadataNameOf(INamedTypeSymbol type) => type switch
    {
        { ContainingType: { } outer } => MetadataNameOf(outer) + "+" + type.MetadataName,
        { ContainingNamespace.IsGlobalNamespace: false } => type.ContainingNamespace.ToDisplayString() + "." + type.MetadataName,
        _ => type.MetadataName,
    };

    private static string HintNameOf(INamedTypeSymbol type) =>
        type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat).Replace('<', '[').Replace('>', ']');

    private static ParserClass ClassOf(INamedTypeSymbol type)
    {
        var outer = new Stack<string>();
        for (INamedTypeSymbol? at = type.ContainingType; at is not null; at = at.ContainingType)
        {
            string keyword = at switch
            {
                { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
                { IsRecord: true } => "record",
                { TypeKind: TypeKind.Struct } => "struct",
                { TypeKind: TypeKind.Interface } => "interface",
                _ => "class",
            };
            outer.Push($"partial {keyword} {at.Name}");
        }

        string space = type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString();
        return new ParserClass(space, type.Name, new EquatableArray<string>(outer));
    }
}
