using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using NewsModel.Schema;
using NewsModel.Schema.Binding;

namespace NewsModel.Generators.Binding;

/// <summary>
/// Finds the C# type of each record and choice of a schema (in the class's own namespace, then in the schema's
/// <c>using</c>s) and where its fields go. A record without a type is emitted.
/// </summary>
public sealed class TypeBinder
{
    private static readonly SymbolDisplayFormat FullName = SymbolDisplayFormat.FullyQualifiedFormat;

    private readonly BoundSchema _schema;
    private readonly INamedTypeSymbol _owner;
    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellationToken;
    private readonly List<BindingProblem> _problems = [];
    private readonly Dictionary<string, INamedTypeSymbol?> _types = [];
    private readonly Dictionary<string, INamespaceSymbol?> _namespaces = [];
    private readonly INamespaceSymbol? _ownNamespace;
    private readonly TypeNames _names = new();
    private bool _isInternal;

    private TypeBinder(BoundSchema schema, INamedTypeSymbol owner, Compilation compilation, CancellationToken cancellationToken)
    {
        _schema = schema;
        _owner = owner;
        _compilation = compilation;
        _cancellationToken = cancellationToken;
        _ownNamespace = compilation.GetCompilationNamespace(owner.ContainingNamespace);
    }

    /// <summary>Binds a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="owner">The class that is to be its parser.</param>
    /// <param name="compilation">The compilation that the class is in.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static SchemaBinding Bind(
        BoundSchema schema, INamedTypeSymbol owner, Compilation compilation, CancellationToken cancellationToken) =>
        Bind(schema, owner, compilation, out _, cancellationToken);

    /// <summary>Binds a schema, and says what the result depends on.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="owner">The class that is to be its parser.</param>
    /// <param name="compilation">The compilation that the class is in.</param>
    /// <param name="names">The simple names of all types that had a part in it, or would have had one if there were any.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static SchemaBinding Bind(
        BoundSchema schema, INamedTypeSymbol owner, Compilation compilation, out IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        var binder = new TypeBinder(schema, owner, compilation, cancellationToken);
        SchemaBinding binding = binder.Bind();
        names = binder._names.All;
        return binding;
    }

    /// <summary>The name of a property for a field.</summary>
    public static string PropertyName(string field) => char.ToUpperInvariant(field[0]) + field.Substring(1);

    private static string FieldName(string property) => char.ToLowerInvariant(property[0]) + property.Substring(1);

    private SchemaBinding Bind()
    {
        foreach (string name in _schema.Usings.Where(u => Namespace(u) is null))
        {
            string advice = NearestNamespace(name) is { } nearest ? $"did you mean '{nearest}'?" : "correct the 'using', or remove it";
            Report(SchemaRules.UnknownNamespace, _schema.Page.Name, null, name, advice);
        }

        INamedTypeSymbol? page = FindPage();
        _types[_schema.Page.Name] = page;
        foreach (BoundRecord record in _schema.Records)
        {
            _types[record.Name] = FindClass(record.TypeName, record.Name);
        }

        foreach (BoundChoice choice in _schema.Choices)
        {
            _types[choice.Name] = Find(choice.TypeName, choice.Name);
        }

        _names.Add(_owner);
        foreach (INamedTypeSymbol type in _types.Values.OfType<INamedTypeSymbol>())
        {
            _names.AddWithMembers(type);
            Expose(type);
        }

        var bindings = new List<TypeBinding> { BindRecord(_schema.Page) };
        bindings.AddRange(_schema.Records.Select(BindRecord));
        bindings.AddRange(_schema.Choices.Select(BindChoice));
        return new SchemaBinding(new EquatableArray<TypeBinding>(bindings.ToArray()), new EquatableArray<BindingProblem>(_problems.ToArray()), _isInternal);
    }

    // The page has no name of its own: NewsPage where that type has a place for every field, a record of its own otherwise.
    private INamedTypeSymbol? FindPage()
    {
        if (_schema.Page.TypeName != _schema.Page.Name)
        {
            return FindClass(_schema.Page.TypeName, _schema.Page.Name);
        }

        INamedTypeSymbol? page = Find("NewsPage", _schema.Page.Name);
        return page is not null && _schema.Page.Fields.All(f => Property(page, f.Name) is not null) ? page : null;
    }

    // Part by part: the one that there is, or else the nearest.
    private string? NearestNamespace(string name)
    {
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

    private INamedTypeSymbol? FindClass(string typeName, string record)
    {
        INamedTypeSymbol? type = Find(typeName, record);
        if (type is null || (type is { TypeKind: TypeKind.Class, IsAbstract: false } && type.InstanceConstructors.Any(c => IsUsable(c, type))))
        {
            return type;
        }

        if (type.TypeKind == TypeKind.Class)
        {
            string reason = type.IsAbstract ? "is abstract" : "has no constructor that is public or internal";
            Report(SchemaRules.NotConstructible, record, null, type.ToDisplayString(), reason);
            return null;
        }

        Report(SchemaRules.NotAClass, record, null, type.ToDisplayString(), type.TypeKind == TypeKind.Enum ? "enum" : type.TypeKind.ToString().ToLowerInvariant());
        return null;
    }

    private INamedTypeSymbol? Find(string typeName, string record, string? field = null)
    {
        if (Accessible(_ownNamespace, typeName) is { } own)
        {
            return own;
        }

        List<INamedTypeSymbol> found = _schema.Usings.Select(u => Accessible(Namespace(u), typeName)).OfType<INamedTypeSymbol>().ToList();
        if (found.Count > 1)
        {
            Report(SchemaRules.AmbiguousType, record, field, typeName, found[0].ToDisplayString(), found[1].ToDisplayString());
        }

        return found.FirstOrDefault();
    }

    // By way of its namespace, which knows its types by name: to ask the compilation for a type that is not there asks every reference.
    private INamedTypeSymbol? Accessible(INamespaceSymbol? space, string typeName)
    {
        _names.Add(typeName);
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

    private INamespaceSymbol? Namespace(string name)
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

    private TypeBinding BindChoice(BoundChoice choice)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        INamedTypeSymbol? type = _types[choice.Name];
        foreach (string item in choice.Items)
        {
            if (type is null)
            {
                if (_types.TryGetValue(item, out INamedTypeSymbol? other) && other is not null && !IsOurs(other))
                {
                    Report(SchemaRules.NotAnItem, choice.Name, null, other.ToDisplayString(), choice.TypeName);
                }
            }
            else if (!_types.TryGetValue(item, out INamedTypeSymbol? itemType) || itemType is null || !IsOrDerives(itemType, type))
            {
                Report(SchemaRules.NotAnItem, choice.Name, null, itemType?.ToDisplayString() ?? item, type.ToDisplayString());
            }
        }

        return Binding(choice.Name, choice.TypeName, type, []);
    }

    // A partial record in the same assembly that says the base itself is the user's own affair; anything else can't be made an item.
    private bool IsOurs(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.ContainingType, _owner);

    private TypeBinding BindRecord(BoundRecord record)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        INamedTypeSymbol? type = _types[record.Name];
        IMethodSymbol? constructor = type is null ? null : Constructor(type, record);
        var properties = new List<PropertyBinding>();
        foreach (BoundField field in record.Fields)
        {
            PropertyBinding property = type is null ? Emitted(record, field) : Bound(record, field, type, constructor);
            while (type is null && properties.Any(p => p.Property == property.Property))
            {
                // Fields whose names differ in case alone.
                property = property with { Property = property.Property + "Value" };
            }

            properties.Add(property);
        }

        if (type is not null)
        {
            CheckRequired(record, type, constructor);
        }

        return Binding(record.Name, record.TypeName, type, properties);
    }

    private TypeBinding Binding(string name, string typeName, INamedTypeSymbol? type, IReadOnlyCollection<PropertyBinding> properties)
    {
        bool inScope = type is null || SymbolEqualityComparer.Default.Equals(type.ContainingNamespace, _owner.ContainingNamespace);
        return new TypeBinding(
            name,
            type?.Name ?? EmittedNames.Type(typeName, _owner.Name),
            inScope ? null : type!.ContainingNamespace.ToDisplayString(),
            IsEmitted: type is null,
            new EquatableArray<PropertyBinding>(properties.ToArray()));
    }

    private PropertyBinding Emitted(BoundRecord record, BoundField field)
    {
        string name = EmittedNames.Property(PropertyName(field.Name), EmittedNames.Type(record.TypeName, _owner.Name));

        // What a page lacks is reported and passed over: it is there all the same.
        bool isOptional = field.IsOptional || (record == _schema.Page && !field.IsList);
        ListForm list = field.IsList ? ListForm.ValueList : ListForm.None;
        if (field.Type.Kind != FieldTypeKind.Clr)
        {
            return new PropertyBinding(field.Name, name, ValueForm.Same, "", list, isOptional, IsParameter: false);
        }

        ITypeSymbol? type = ConvertibleType(record, field);
        ValueForm form = type is null ? ValueForm.Same : Form(type) ?? ValueForm.Same;
        if (type is not null)
        {
            Expose(type);
        }

        return new PropertyBinding(field.Name, name, form, type?.ToDisplayString(FullName) ?? "", list, IsNullable: true, IsParameter: false)
        {
            EnumNames = EnumNames(type),
        };
    }

    // What shows an internal type can't be public itself, unless the class is internal anyway.
    private void Expose(ITypeSymbol type) => _isInternal |= IsPublic(_owner) && !IsPublic(type);

    private static bool IsPublic(ITypeSymbol type)
    {
        for (ISymbol? at = type; at is ITypeSymbol; at = at.ContainingType)
        {
            if (at.DeclaredAccessibility != Accessibility.Public)
            {
                return false;
            }
        }

        return true;
    }

    private static EquatableArray<EnumName> EnumNames(ITypeSymbol? type) => type?.TypeKind != TypeKind.Enum
        ? default
        : new EquatableArray<EnumName>(
            from member in type.GetMembers().OfType<IFieldSymbol>()
            from attribute in member.GetAttributes()
            let name = GivenName(attribute)
            where !string.IsNullOrEmpty(name)
            select new EnumName(name, member.Name));

    // The two attributes by which .NET's serializers know members under other names.
    private static string? GivenName(AttributeData attribute) => attribute.AttributeClass?.ToDisplayString() switch
    {
        "System.Runtime.Serialization.EnumMemberAttribute" => attribute.NamedArguments.FirstOrDefault(static a => a.Key == "Value").Value.Value as string,
        "System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute" when attribute.ConstructorArguments.Length == 1 =>
            attribute.ConstructorArguments[0].Value as string,
        _ => null,
    };

    // The C# type that a field names, where text converts to it.
    private ITypeSymbol? ConvertibleType(BoundRecord record, BoundField field)
    {
        if (ClrType(field.Type.Name, record.Name, field.Name) is { } type && Form(type) is not null)
        {
            return type;
        }

        string advice = Spelling.HintOr(field.Type.Name, TypesOfFields(), "declare it, add a 'using', or write 'line'");
        Report(SchemaRules.UnknownType, record.Name, field.Name, field.Type.Name, advice);
        return null;
    }

    // What a field's type may be called.
    private IEnumerable<string> TypesOfFields()
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

    private PropertyBinding Bound(BoundRecord record, BoundField field, INamedTypeSymbol type, IMethodSymbol? constructor)
    {
        var fallback = new PropertyBinding(field.Name, PropertyName(field.Name), ValueForm.Same, "", ListForm.None, true, IsParameter: false);
        if (Property(type, field.Name) is not { } property)
        {
            string name = PropertyName(field.Name);
            IEnumerable<string> free = Properties(type)
                .Where(p => p.SetMethod is not null && !record.Fields.Any(f => SameName(f.Name, p.Name)))
                .Select(static p => FieldName(p.Name));
            string advice = Spelling.HintOr(field.Name, free, $"add a property '{name}', or bind the record to another type with 'as'");
            Report(SchemaRules.NoProperty, record.Name, field.Name, type.Name, field.Name, advice);
            return fallback;
        }

        bool isParameter = constructor?.Parameters.Any(p => p.Name == property.Name) == true;
        ITypeSymbol held = property.Type;
        ListForm list = ListForm.None;
        if (ElementType(held) is { } element)
        {
            list = held is IArrayTypeSymbol ? ListForm.Array : ListForm.ValueList;
            held = element;
        }
        else if (field.IsList)
        {
            Report(SchemaRules.NotAList, record.Name, field.Name, type.Name, property.Name, held.ToDisplayString());
            return fallback;
        }

        bool nullable = held.NullableAnnotation == NullableAnnotation.Annotated;
        if (held is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } wrapped)
        {
            nullable = true;
            held = wrapped.TypeArguments[0];
        }

        ITypeSymbol? converted = field.Type.Kind == FieldTypeKind.Clr ? ConvertibleType(record, field) : null;
        if (field.Type.Kind == FieldTypeKind.Clr && converted is null)
        {
            return fallback;
        }

        ValueForm? form = Fits(field.Type, held, converted);
        if (form is null)
        {
            Report(SchemaRules.WrongType, record.Name, field.Name, type.Name, property.Name, held.ToDisplayString(), Describe(field.Type));
            return fallback;
        }

        if (field.IsOptional && !nullable && list == ListForm.None)
        {
            Report(SchemaRules.NotNullable, record.Name, field.Name, type.Name, property.Name);
        }

        return new PropertyBinding(
            field.Name, property.Name, form.Value, form == ValueForm.Same ? "" : held.ToDisplayString(FullName), list, nullable, isParameter)
        {
            EnumNames = EnumNames(held),
        };
    }

    private void CheckRequired(BoundRecord record, INamedTypeSymbol type, IMethodSymbol? constructor)
    {
        IEnumerable<(string Name, ITypeSymbol Type)> required = Properties(type).Where(p => p.IsRequired).Select(p => (p.Name, p.Type));
        if (constructor is not null)
        {
            required = required.Concat(constructor.Parameters.Where(p => !p.IsOptional).Select(p => (p.Name, p.Type)));
        }

        foreach ((string name, ITypeSymbol held) in required)
        {
            if (ElementType(held) is null && !record.Fields.Any(f => SameName(f.Name, name)))
            {
                string? nearest = Spelling.Nearest(FieldName(name), record.Fields.Select(static f => f.Name).Where(f => Property(type, f) is null));
                Report(SchemaRules.RequiredProperty, record.Name, null, type.Name, name, nearest is null ? "capture it" : $"rename the field '{nearest}'");
            }
        }
    }

    private static IMethodSymbol? Constructor(INamedTypeSymbol type, BoundRecord record)
    {
        List<IMethodSymbol> constructors = type.InstanceConstructors
            .Where(c => IsUsable(c, type)).ToList();
        return constructors.Any(c => c.Parameters.Length == 0)
            ? null
            : constructors.OrderByDescending(c => c.Parameters.Count(p => record.Fields.Any(f => SameName(f.Name, p.Name)))).FirstOrDefault();
    }

    private static bool IsUsable(IMethodSymbol constructor, INamedTypeSymbol type) =>
        constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal && !IsCopy(constructor, type);

    private static bool IsCopy(IMethodSymbol constructor, INamedTypeSymbol type) =>
        constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);

    private static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            foreach (IPropertySymbol property in at.GetMembers().OfType<IPropertySymbol>())
            {
                if (!property.IsStatic && !property.IsIndexer && property.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal)
                {
                    yield return property;
                }
            }
        }
    }

    private static IPropertySymbol? Property(INamedTypeSymbol type, string field) =>
        Properties(type).FirstOrDefault(p => p.Name == PropertyName(field) && p.SetMethod is not null)
        ?? Properties(type).FirstOrDefault(p => SameName(p.Name, field) && p.SetMethod is not null);

    private static bool SameName(string a, string b) => string.Equals(a, b, System.StringComparison.OrdinalIgnoreCase);

    private static ITypeSymbol? ElementType(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol { Rank: 1 } array)
        {
            return array.ElementType;
        }

        return type is INamedTypeSymbol { Arity: 1 } named
            && ((named.Name is "ValueList" && IsIn(named, "NewsModel"))
                || (named.Name is "IReadOnlyList" or "IReadOnlyCollection" or "IEnumerable" && IsIn(named, "System", "Collections", "Generic")))
            ? named.TypeArguments[0]
            : null;
    }

    private ValueForm? Fits(FieldType type, ITypeSymbol held, ITypeSymbol? converted) => type.Kind switch
    {
        FieldTypeKind.Text => IsText(held) ? ValueForm.Same : Form(held),
        FieldTypeKind.Clr => IsText(held) || !SymbolEqualityComparer.Default.Equals(converted, held) ? null : Form(held),
        FieldTypeKind.Boolean => held.SpecialType == SpecialType.System_Boolean ? ValueForm.Same : null,
        FieldTypeKind.Number => held.SpecialType == SpecialType.System_Int32 ? ValueForm.Same : null,
        FieldTypeKind.String => held.SpecialType == SpecialType.System_String ? ValueForm.Same : null,
        _ => IsOf(type.Name, held) ? ValueForm.Same : null,
    };

    // A type that the generator declares: to itself, which runs before there is one, a name that is not known.
    private bool IsOf(string name, ITypeSymbol held)
    {
        if (_types.TryGetValue(name, out INamedTypeSymbol? bound) && bound is not null)
        {
            return IsOrDerives(bound, held);
        }

        string typeName = _schema.Records.FirstOrDefault(r => r.Name == name)?.TypeName ?? _schema.Choices.FirstOrDefault(c => c.Name == name)?.TypeName ?? name;
        return held.Name == EmittedNames.Type(typeName, _owner.Name)
            && (held.TypeKind == TypeKind.Error || SymbolEqualityComparer.Default.Equals(held.ContainingType, _owner));
    }

    private ValueForm? Form(ITypeSymbol type)
    {
        _names.Add(type);
        if (type.SpecialType == SpecialType.System_String)
        {
            return ValueForm.String;
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            return ValueForm.Enum;
        }

        bool isParsable = type.AllInterfaces.Any(i =>
            i is { Name: "ISpanParsable", Arity: 1 } && IsIn(i, "System") && SymbolEqualityComparer.Default.Equals(i.TypeArguments[0], type));
        return !isParsable ? null : type.IsValueType ? ValueForm.Parsable : ValueForm.ParsableClass;
    }

    private ITypeSymbol? ClrType(string name, string record, string field) => name switch
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
        _ => Find(name, record, field) ?? Accessible(Namespace("System"), name),
    };

    private static bool IsText(ITypeSymbol type) => type is INamedTypeSymbol { Name: "Text", Arity: 0 } && IsIn(type, "NewsModel");

    // Asked of every property of every type: to write out a name to compare it takes longer than all the rest.
    private static bool IsIn(ITypeSymbol type, params string[] spaces)
    {
        INamespaceSymbol? at = type.ContainingType is null ? type.ContainingNamespace : null;
        for (int i = spaces.Length - 1; i >= 0; i--, at = at.ContainingNamespace)
        {
            if (at?.Name != spaces[i])
            {
                return false;
            }
        }

        return at?.IsGlobalNamespace == true;
    }

    private static bool IsOrDerives(ITypeSymbol type, ITypeSymbol from)
    {
        for (ITypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at, from))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(i => SymbolEqualityComparer.Default.Equals(i, from));
    }

    private static string Describe(FieldType type) => type.Kind switch
    {
        FieldTypeKind.Text => "text",
        FieldTypeKind.Boolean => "a boolean",
        FieldTypeKind.Number => "a number",
        FieldTypeKind.String => "a string",
        _ => type.Name,
    };

    private void Report(SchemaRule rule, string record, string? field, params string[] arguments) =>
        _problems.Add(new BindingProblem(rule, record, field, new EquatableArray<string>(arguments)));
}
