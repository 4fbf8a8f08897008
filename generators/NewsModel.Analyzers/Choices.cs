using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using NewsModel.Generators;
using NewsModel.Generators.Binding;
using NewsModel.Schema;

namespace NewsModel.Analyzers;

/// <summary>
/// The choices that a compilation sees: types that <c>[NewsChoice]</c> marks, wherever they come from, and those that the
/// compilation's own schemas emit or bind. Nothing is done for the latter before a type is asked for that isn't marked.
/// </summary>
internal sealed class Choices
{
    private const string Attribute = "NewsModel.NewsChoiceAttribute";

    private readonly Compilation _compilation;
    private readonly SchemaFiles _files;
    private readonly Lazy<ILookup<INamedTypeSymbol, INamedTypeSymbol>> _ofSchemas;

    public Choices(Compilation compilation, SchemaFiles files)
    {
        _compilation = compilation;
        _files = files;
        _ofSchemas = new Lazy<ILookup<INamedTypeSymbol, INamedTypeSymbol>>(FindInSchemas, LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>The types that a value of a choice can have in the end; none where the type is no choice.</summary>
    public IReadOnlyList<INamedTypeSymbol> LeavesOf(INamedTypeSymbol type)
    {
        var leaves = new List<INamedTypeSymbol>();
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default) { type };
        Add(type);
        return leaves;

        void Add(INamedTypeSymbol choice)
        {
            foreach (INamedTypeSymbol item in ItemsOf(choice).Where(seen.Add))
            {
                if (ItemsOf(item).Any())
                {
                    Add(item);
                }
                else
                {
                    leaves.Add(item);
                }
            }
        }
    }

    /// <summary>Whether a choice says itself what its items are: a type that a schema is only bound to may have others.</summary>
    public static bool IsClosed(INamedTypeSymbol choice) => Mark(choice) is not null || IsParser(choice.ContainingType);

    private IEnumerable<INamedTypeSymbol> ItemsOf(INamedTypeSymbol type)
    {
        if (type is not { TypeKind: TypeKind.Class or TypeKind.Interface, IsSealed: false, SpecialType: SpecialType.None })
        {
            return [];
        }

        return Mark(type) is { } mark
            ? mark.ConstructorArguments.Where(static a => a is { Kind: TypedConstantKind.Array, IsNull: false })
                .SelectMany(static a => a.Values).Select(static v => v.Value).OfType<INamedTypeSymbol>()
            : _ofSchemas.Value[type];
    }

    private static AttributeData? Mark(INamedTypeSymbol type) =>
        type.GetAttributes().FirstOrDefault(static a => a.AttributeClass?.ToDisplayString() == Attribute);

    private static bool IsParser(INamedTypeSymbol? type) => type is not null && SchemasOf(type).Any();

    private static IEnumerable<AttributeData> SchemasOf(INamedTypeSymbol type) =>
        type.GetAttributes().Where(SchemaReference.IsSchema);

    private ILookup<INamedTypeSymbol, INamedTypeSymbol> FindInSchemas() => SchemaUse.TypesIn(_compilation.Assembly.GlobalNamespace)
        .SelectMany(parser => SchemasOf(parser).SelectMany(attribute => ChoicesOf(parser, attribute)))
        .ToLookup<(INamedTypeSymbol Choice, INamedTypeSymbol Item), INamedTypeSymbol, INamedTypeSymbol>(
            static pair => pair.Choice, static pair => pair.Item, SymbolEqualityComparer.Default);

    private IEnumerable<(INamedTypeSymbol Choice, INamedTypeSymbol Item)> ChoicesOf(INamedTypeSymbol parser, AttributeData attribute)
    {
        if (SchemaReference.OfOne(parser, attribute) is not { } reference || CompilationOf(reference) is not { } compiled)
        {
            return [];
        }

        BoundSchema schema = compiled.Schema;
        SchemaBinding binding = SchemaUse.Of(compiled, parser, _compilation).Binding;
        return from choice in schema.Choices
               from item in choice.Items
               let choiceType = TypeOf(choice.Name)
               let itemType = TypeOf(item)
               where choiceType is not null && itemType is not null
               select (choiceType, itemType);

        INamedTypeSymbol? TypeOf(string name)
        {
            TypeBinding type = binding.Types.First(t => t.Name == name);
            if (type.IsEmitted)
            {
                return parser.GetTypeMembers(type.CSharpName).FirstOrDefault();
            }

            string space = type.Namespace ?? (parser.ContainingNamespace.IsGlobalNamespace ? "" : parser.ContainingNamespace.ToDisplayString());
            return _compilation.GetTypeByMetadataName(space.Length == 0 ? type.CSharpName : space + "." + type.CSharpName);
        }
    }

    private SchemaCompilation? CompilationOf(SchemaReference reference) => reference.FileName is not { } name
        ? SchemaCompiler.Compile(reference.Text!)
        : _files.Find(name) is { } file ? _files.Compile(file) : null;
}
