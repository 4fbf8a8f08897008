using System.Collections.Generic;
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
    private readonly TypeScope _scope;
    private readonly CancellationToken _cancellationToken;
    private readonly List<BindingProblem> _problems = [];
    private readonly Dictionary<string, INamedTypeSymbol?> _types = [];
    private readonly HashSet<string> _emitted = [];
    private bool _isInternal;

    private TypeBinder(BoundSchema schema, INamedTypeSymbol owner, Compilation compilation, CancellationToken cancellationToken)
    {
        _schema = schema;
        _owner = owner;
        _scope = new TypeScope(schema, owner, compilation);
        _cancellationToken = cancellationToken;
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
        names = binder._scope.Names.All;
        return binding;
    }

    private SchemaBinding Bind()
    {
        foreach (string name in _schema.Usings.Where(u => _scope.Namespace(u) is null))
        {
            string advice = _scope.NearestNamespace(name) is { } nearest ? $"did you mean '{nearest}'?" : "correct the 'using', or remove it";
            Report(SchemaRules.UnknownNamespace, _schema.Page.Name, null, name, advice);
        }

        INamedTypeSymbol? page = FindPage();
        _types[_schema.Page.Name] = page;
        foreach (BoundRecord record in _schema.Records)
        {
            _types[record.Name] = FindClass(record.TypeName, record.Name);
            CheckAs(record.Name, record.TypeName);
        }

        foreach (BoundChoice choice in _schema.Choices)
        {
            _types[choice.Name] = Find(choice.TypeName, choice.Name);
            CheckAs(choice.Name, choice.TypeName);
        }

        CheckAs(_schema.Page.Name, _schema.Page.TypeName);

        _scope.Names.Add(_owner);
        foreach (INamedTypeSymbol type in _types.Values.OfType<INamedTypeSymbol>())
        {
            _scope.Names.AddWithMembers(type);
            Expose(type);
        }

        var bindings = new List<TypeBinding> { BindRecord(_schema.Page) };
        bindings.AddRange(_schema.Records.Select(BindRecord));
        bindings.AddRange(_schema.Choices.Select(BindChoice));
        return new SchemaBinding(new EquatableArray<TypeBinding>(bindings.ToArray()), new EquatableArray<BindingProblem>(_problems.ToArray()), _isInternal);
    }

    // 'as' names a type that there is.
    private void CheckAs(string name, string typeName)
    {
        if (name != typeName && _types[name] is null && _scope.Find(typeName).Count == 0)
        {
            Report(SchemaRules.UnknownAs, name, null, typeName, Spelling.HintOr(typeName, _scope.ClassNames(), "correct the name, or leave 'as' out"));
        }
    }

    // The page has no name of its own: NewsPage where that type has a place for every field, a record of its own otherwise.
    private INamedTypeSymbol? FindPage()
    {
        if (_schema.Page.TypeName != _schema.Page.Name)
        {
            return FindClass(_schema.Page.TypeName, _schema.Page.Name);
        }

        INamedTypeSymbol? page = Find("NewsPage", _schema.Page.Name);
        return page is not null && _schema.Page.Fields.All(f => page.Property(f.Name) is not null) ? page : null;
    }

    private INamedTypeSymbol? Find(string typeName, string record, string? field = null)
    {
        IReadOnlyList<INamedTypeSymbol> found = _scope.Find(typeName);
        if (found.Count > 1)
        {
            Report(SchemaRules.AmbiguousType, record, field, typeName, found[0].ToDisplayString(), found[1].ToDisplayString());
        }

        return found.FirstOrDefault();
    }

    private INamedTypeSymbol? FindClass(string typeName, string record)
    {
        INamedTypeSymbol? type = Find(typeName, record);
        if (type is null || (type is { TypeKind: TypeKind.Class, IsAbstract: false } && type.InstanceConstructors.Any(c => c.IsUsable(type))))
        {
            return type;
        }

        if (type.TypeKind == TypeKind.Class)
        {
            string reason = type.IsAbstract ? "is abstract" : "has no constructor that is public or internal";
            Report(SchemaRules.NotConstructible, record, null, type.ToDisplayString(), reason);
            return null;
        }

        Report(SchemaRules.NotAClass, record, null, type.ToDisplayString(), type.TypeKind switch { TypeKind.Enum => "an enum", TypeKind.Interface => "an interface", var kind => "a " + kind.ToString().ToLowerInvariant() });
        return null;
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
            else if (!_types.TryGetValue(item, out INamedTypeSymbol? itemType) || itemType is null || !itemType.IsOrDerives(type))
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
        string ownName = type?.Name ?? EmittedNames.Type(typeName, _owner.Name);
        while (type is null && !_emitted.Add(ownName))
        {
            // 'Text' is emitted as 'TextRecord', and there may be one of that name.
            ownName += "Record";
        }

        bool inScope = type is null || SymbolEqualityComparer.Default.Equals(type.ContainingNamespace, _owner.ContainingNamespace);
        return new TypeBinding(
            name,
            ownName,
            inScope ? null : type!.ContainingNamespace.ToDisplayString(),
            IsEmitted: type is null,
            new EquatableArray<PropertyBinding>(properties.ToArray()))
        {
            HasComputedFields = type?.AllInterfaces.Any(static i => i.Name == "IComputedFields" && i.IsIn("NewsModel", "Grammar")) == true,
        };
    }

    private PropertyBinding Emitted(BoundRecord record, BoundField field)
    {
        string name = EmittedNames.Property(Symbols.PropertyName(field.Name), EmittedNames.Type(record.TypeName, _owner.Name));

        // What a page lacks is reported and passed over: it is there all the same.
        bool isOptional = field.IsOptional || (record == _schema.Page && !field.IsList);
        ListForm list = field.IsList ? ListForm.ValueList : ListForm.None;
        if (field.Type.Kind != FieldTypeKind.Clr)
        {
            return new PropertyBinding(field.Name, name, ValueForm.Same, "", list, isOptional);
        }

        ITypeSymbol? type = ConvertibleType(record, field);
        ValueForm form = type is null ? ValueForm.Same : _scope.Form(type) ?? ValueForm.Same;
        if (type is not null)
        {
            Expose(type);
        }

        return new PropertyBinding(field.Name, name, form, type?.ToDisplayString(FullName) ?? "", list, IsNullable: true)
        {
            EnumNames = type.EnumNames(),
        };
    }

    // What shows an internal type can't be public itself, unless the class is internal anyway.
    private void Expose(ITypeSymbol type) => _isInternal |= _owner.IsPublic() && !type.IsPublic();

    // The C# type that a field names, where text converts to it.
    private ITypeSymbol? ConvertibleType(BoundRecord record, BoundField field)
    {
        if ((Find(field.Type.Name, record.Name, field.Name) ?? _scope.BuiltIn(field.Type.Name)) is { } type && _scope.Form(type) is not null)
        {
            return type;
        }

        string advice = Spelling.HintOr(field.Type.Name, _scope.TypesOfFields(), "declare it, add a 'using', or write 'line'");
        Report(SchemaRules.UnknownType, record.Name, field.Name, field.Type.Name, advice);
        return null;
    }

    private PropertyBinding Bound(BoundRecord record, BoundField field, INamedTypeSymbol type, IMethodSymbol? constructor)
    {
        var fallback = new PropertyBinding(field.Name, Symbols.PropertyName(field.Name), ValueForm.Same, "", ListForm.None, true);
        if (type.Property(field.Name) is not { } property)
        {
            string name = Symbols.PropertyName(field.Name);
            IEnumerable<string> free = type.Properties()
                .Where(p => p.IsSettable() && !record.Fields.Any(f => Symbols.SameName(f.Name, p.Name)))
                .Select(static p => Symbols.FieldName(p.Name));
            string advice = Spelling.HintOr(field.Name, free, $"add a property '{name}', or bind the record to another type with 'as'");
            Report(SchemaRules.NoProperty, record.Name, field.Name, type.Name, field.Name, advice);
            return fallback;
        }

        string? parameter = constructor?.Parameters.FirstOrDefault(p => Symbols.SameName(p.Name, property.Name))?.Name;
        ITypeSymbol held = property.Type;
        ListForm list = ListForm.None;
        if (held.AsList() is var (element, listForm))
        {
            list = listForm;
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
        else if (form is ValueForm.Enum or ValueForm.Parsable or ValueForm.ParsableClass && !nullable && list == ListForm.None)
        {
            Report(SchemaRules.DefaultForText, record.Name, field.Name, type.Name, property.Name, held.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
        }

        return new PropertyBinding(
            field.Name, property.Name, form.Value, form == ValueForm.Same ? "" : held.ToDisplayString(FullName), list, nullable, parameter)
        {
            EnumNames = held.EnumNames(),
        };
    }

    private void CheckRequired(BoundRecord record, INamedTypeSymbol type, IMethodSymbol? constructor)
    {
        IEnumerable<(string Name, ITypeSymbol Type)> required = type.Properties().Where(p => p.IsRequired).Select(p => (p.Name, p.Type));
        if (constructor is not null)
        {
            required = required.Concat(constructor.Parameters.Where(p => !p.IsOptional).Select(p => (p.Name, p.Type)));
        }

        foreach ((string name, ITypeSymbol held) in required)
        {
            if (held.AsList() is null && !record.Fields.Any(f => Symbols.SameName(f.Name, name)))
            {
                string? nearest = Spelling.Nearest(Symbols.FieldName(name), record.Fields.Select(static f => f.Name).Where(f => type.Property(f) is null));
                Report(SchemaRules.RequiredProperty, record.Name, null, type.Name, name, nearest is null ? "capture it" : $"rename the field '{nearest}'");
            }
        }
    }

    private static IMethodSymbol? Constructor(INamedTypeSymbol type, BoundRecord record)
    {
        List<IMethodSymbol> constructors = type.InstanceConstructors
            .Where(c => c.IsUsable(type)).ToList();
        return constructors.Any(c => c.Parameters.Length == 0)
            ? null
            : constructors.OrderByDescending(c => c.Parameters.Count(p => record.Fields.Any(f => Symbols.SameName(f.Name, p.Name)))).FirstOrDefault();
    }

    private ValueForm? Fits(FieldType type, ITypeSymbol held, ITypeSymbol? converted) => type.Kind switch
    {
        FieldTypeKind.Text => held.IsText() ? ValueForm.Same : _scope.Form(held),
        FieldTypeKind.Clr => held.IsText() || !SymbolEqualityComparer.Default.Equals(converted, held) ? null : _scope.Form(held),
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
            return bound.IsOrDerives(held);
        }

        string typeName = _schema.Records.FirstOrDefault(r => r.Name == name)?.TypeName ?? _schema.Choices.FirstOrDefault(c => c.Name == name)?.TypeName ?? name;
        return held.Name == EmittedNames.Type(typeName, _owner.Name)
            && (held.TypeKind == TypeKind.Error || SymbolEqualityComparer.Default.Equals(held.ContainingType, _owner));
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
