using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using NewsModel.Generators.Binding;
using NewsModel.Generators.Emit;
using NewsModel.Schema;

namespace NewsModel.Generators;

/// <summary>All that a parser is written from. Value-equal: an edit that changes none of it writes nothing.</summary>
/// <param name="HintName">The name of the generated file.</param>
/// <param name="Target">The class.</param>
/// <param name="Schema">The schema.</param>
/// <param name="Binding">Its C# types.</param>
public sealed record BoundParser(string HintName, ParserClass Target, BoundSchema Schema, SchemaBinding Binding)
{
    /// <summary>Compiles the schema that a class names and binds it; null where there is no such schema.</summary>
    public static BoundParser? Create(
        INamedTypeSymbol target, Compilation compilation, AttributeData attribute, EquatableArray<SchemaFile> files, CancellationToken cancellationToken)
    {
        if (SchemaReference.Of(attribute, files) is not { Text: { } text } reference)
        {
            return null;
        }

        SchemaCompilation schema = SchemaCompiler.Compile(
            text,
            reference.FileName is null ? null : name => files.FirstOrDefault(f => f.Name == SchemaFile.NameOf(name))?.Text,
            reference.FileName);
        SchemaBinding binding = TypeBinder.Bind(schema.Schema, target, compilation, cancellationToken);
        return new BoundParser(HintNameOf(target), ClassOf(target), schema.Schema, binding);
    }

    private static string HintNameOf(INamedTypeSymbol target) =>
        target.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat).Replace('<', '[').Replace('>', ']') + ".g.cs";

    private static ParserClass ClassOf(INamedTypeSymbol target)
    {
        var outer = new Stack<string>();
        for (INamedTypeSymbol? at = target.ContainingType; at is not null; at = at.ContainingType)
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

        string space = target.ContainingNamespace.IsGlobalNamespace ? "" : target.ContainingNamespace.ToDisplayString();
        return new ParserClass(space, target.Name, new EquatableArray<string>(outer));
    }
}
