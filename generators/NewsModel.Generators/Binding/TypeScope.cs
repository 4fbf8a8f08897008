using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using NewsModel.Schema;
using NewsModel.Schema.Binding;

namespace NewsModel.Generators.Binding;

/// <summary>Where the names of a schema are looked for in C#: the class's own namespace, then the schema's <c>using</c>s.</summary>
internal sealed class TypeScope
{
    private readonly BoundSchema _schema;
    private readonly INamedTypeSymbol _owner;
    private readonly Compilation _compilation;
    private readonly Dictionary<string, INamespaceSymbol?> _namespaces = [];
    private readonly INamespaceSymbol? _ownNamespace;

    public TypeScope(BoundSchema schema, INamedTypeSymbol owner, Compilation compilation)
    {
        _schema = schema;
        _owner = owner;
        _compilation = compilation;
        _ownNamespace = compilation.GetCompilationNamespace(owner.ContainingNamespace);
    }

    /// <summary>The types that had a part in what was found, or would have had one if there were any.</summary>
    public TypeNames Names { get; } = new();

    /// <summary>The types that a name may stand for; the first where it is more than one.</summary>
    public IReadOnlyList<INamedTypeSymbol> Find(string typeName) => Accessible(_ownNamespace, typeName) is { } own
        ? [own]
        : [.. _schema.Usings.Select(u => Accessible(Namespace(u), typeName)).OfType<INamedTypeSymbol>()];

    /// <summary>The type that a C# keyword stands for, or a name in <c>System</c>; null where there is none.</summary>
    public ITypeSymbol? BuiltIn(string name) => name switch
    {
        "string" => _compilation.GetSpecialType(SpecialType.System_String),
        "bool" => _compilation.GetSpecialType(SpecialType.System_Boolean),
        "char" => _compilation.GetSpecialType(SpecialType.System_Char),
        "byte" => _compilation.GetSpecialType(SpecialType.System_Byte),
        "sbyte" => _compilation.GetSpecialType(SpecialType.System_SByte),
        "short" => _compilation.GetSpecialType(SpecialType.System_Int16),
        "ushort" => _compilation.GetSpecialType(SpecialType.System_UInt16),
        "int" => _compilation.GetSpecialType(SpecialType.System_Int32),
        "uint" => _compilation.GetSpecialType(SpecialType.System_UInt32),
        "long" => _compilation.GetSpecialType(SpecialType.System_Int64),
        "ulong" => _compilation.GetSpecialType(SpecialType.System_UInt64),
        "float" => _compilation.GetSpecialType(SpecialType.System_Single),
        "double" => _compilation.GetSpecialType(SpecialType.System_Double),
        "decimal" => _compilation.GetSpecialType(SpecialType.System_Decimal),
        _ => Accessible(Namespace("System"), name),
    };

    /// <summary>How text becomes a value of a type; null where it doesn't.</summary>
    public ValueForm? Form(ITypeSymbol type)
    {
        Names.Add(type);
        if (type.SpecialType == SpecialType.System_String)
        {
            return ValueForm.String;
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            return ValueForm.Enum;
        }

        bool isParsable = type.AllInterfaces.Any(i =>
            i is { Name: "ISpanParsable", Arity: 1 } && i.IsIn("System") && SymbolEqualityComparer.Default.Equals(i.TypeArguments[0], type));
        return !isParsable ? null : type.IsValueType ? ValueForm.Parsable : ValueForm.ParsableClass;
    }

    /// <summary>The namespace that a name was meant to be, or null.</summary>
    public string? NearestNamespace(string name)
    {
        // Part by part: the one that there is, or else the nearest.
        INamespaceSymbol? found = _compilation.GlobalNamespace;
        foreach (string part in name.Split('.'))
        {
            List<INamespaceSymbol> inner = found.GetNamespaceMembers().ToList();
            string? nearest = inner.Any(n => n.Name == part) ? part : Spelling.Nearest(part, inner.Select(static n => n.Name));
            found = inner.FirstOrDefault(n => n.Name == nearest);
            if (found is null)
            {
                return null;
            }
        }

        return found.ToDisplayString();
    }

    /// <summary>What a field's type may be called.</summary>
    public IEnumerable<string> TypesOfFields()
    {
        IEnumerable<INamespaceSymbol?> scopes = [_owner.ContainingNamespace, .. _schema.Usings.Select(Namespace), Namespace("System")];
        return _schema.Records.Select(static r => r.Name)
            .Concat(_schema.Choices.Select(static c => c.Name))
            .Concat(["line", "Text", "string", "bool", "char", "byte", "short", "int", "long", "float", "double", "decimal"])
            .Concat(scopes.OfType<INamespaceSymbol>()
                .SelectMany(static s => s.GetTypeMembers())
                .Where(t => t is { Arity: 0, IsStatic: false } && _compilation.IsSymbolAccessibleWithin(t, _compilation.Assembly) && Form(t) is not null)
                .Select(static t => t.Name));
    }

    /// <summary>The names of the types that a record or choice may be bound to.</summary>
    public IEnumerable<string> ClassNames() => _schema.Usings.Select(Namespace).Concat([_ownNamespace]).OfType<INamespaceSymbol>()
        .SelectMany(static s => s.GetTypeMembers())
        .Where(t => t is { Arity: 0, IsStatic: false, TypeKind: TypeKind.Class or TypeKind.Interface } && _compilation.IsSymbolAccessibleWithin(t, _compilation.Assembly))
        .Select(static t => t.Name);

    /// <summary>A namespace; null where there is none of that name.</summary>
    public INamespaceSymbol? Namespace(string name)
    {
        if (!_namespaces.TryGetValue(name, out INamespaceSymbol? found))
        {
            found = name.Split('.').Aggregate(
                (INamespaceSymbol?)_compilation.GlobalNamespace,
                static (outer, part) => outer?.GetMembers(part).OfType<INamespaceSymbol>().FirstOrDefault());
            _namespaces.Add(name, found);
        }

        return found;
    }

    // By way of its namespace, which knows its types by name: to ask the compilation for a type that is not there asks every reference.
    private INamedTypeSymbol? Accessible(INamespaceSymbol? space, string typeName)
    {
        Names.Add(typeName);
        if (space is null)
        {
            return null;
        }

        ImmutableArray<INamedTypeSymbol> candidates = space.GetTypeMembers(typeName, 0);
        INamedTypeSymbol? type = candidates.Length > 1 ? _compilation.GetTypeByMetadataName(FullNameOf(space) + typeName) : candidates.FirstOrDefault();
        return type is { IsStatic: false }
            && !SymbolEqualityComparer.Default.Equals(type, _owner)
            && _compilation.IsSymbolAccessibleWithin(type, _compilation.Assembly) ? type : null;
    }

    private static string FullNameOf(INamespaceSymbol space) => space.IsGlobalNamespace ? "" : space.ToDisplayString() + ".";
}
