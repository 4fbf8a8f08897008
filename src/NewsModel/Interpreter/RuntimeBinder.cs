using NewsModel.Schema;
using NewsModel.Schema.Binding;

namespace NewsModel.Interpreter;

/// <summary>
/// Binds a schema without a C# project: the types of its fields to the framework's, its records to the domain model
/// where it has <c>using NewsModel</c>. What it reports there the generator's binding reports as well.
/// </summary>
internal sealed class RuntimeBinder
{
    private readonly SchemaCompilation _compilation;
    private readonly BoundSchema _schema;
    private readonly List<SchemaDiagnostic> _diagnostics = [];
    private readonly Dictionary<string, string?> _types;

    private RuntimeBinder(SchemaCompilation compilation)
    {
        _compilation = compilation;
        _schema = compilation.Schema;
        _types = _schema.Records.Append(_schema.Page).ToDictionary(static r => r.Name, r => DomainModel.TypeOf(r, _schema));
        foreach (BoundChoice choice in _schema.Choices)
        {
            _types[choice.Name] = DomainModel.TypeOf(choice, _schema);
        }
    }

    /// <summary>The same compilation with what there is to say about its types.</summary>
    public static SchemaCompilation Bind(SchemaCompilation compilation)
    {
        var binder = new RuntimeBinder(compilation);
        foreach (BoundRecord record in compilation.Schema.Records.Append(compilation.Schema.Page))
        {
            binder.BindTypes(record);
            binder.BindRecord(record);
        }

        foreach (BoundChoice choice in compilation.Schema.Choices)
        {
            binder.BindChoice(choice);
        }

        return binder._diagnostics.Count == 0 ? compilation : compilation with { Diagnostics = binder.Merged() };
    }

    // In the order of the text. That a name is taken for a C# type is no news where there are none.
    private List<SchemaDiagnostic> Merged()
    {
        HashSet<SchemaPlace> unknown = [.. _diagnostics.Where(static d => d.Rule == SchemaRules.UnknownType).Select(static d => d.Place)];
        return [.. _compilation.Diagnostics
            .Where(d => d.Rule != SchemaRules.UndeclaredType || !unknown.Contains(d.Place))
            .Concat(_diagnostics)
            .OrderBy(d => d.File != _compilation.Places.SchemaName.File)
            .ThenBy(static d => d.File, StringComparer.Ordinal)
            .ThenBy(static d => d.Span.Start)];
    }

    private void BindTypes(BoundRecord record)
    {
        foreach (BoundField field in record.Fields.Where(static f => f.Type.Kind == FieldTypeKind.Clr))
        {
            string name = field.Type.Name;
            if (ConvertibleTypes.Find(name) is null && _compilation.Places.FieldType(record.Name, field.Name) is { } place)
            {
                IEnumerable<string> known = [.. _schema.Records.Select(static r => r.Name), .. _schema.Choices.Select(static c => c.Name), "line", .. ConvertibleTypes.Names];
                Report(SchemaRules.UnknownType, place, name, Spelling.HintOr(name, known, "declare it, or write 'line'; types of your own need a C# project"));
            }
        }
    }

    private void BindRecord(BoundRecord record)
    {
        if (_types[record.Name] is not { } type)
        {
            return;
        }

        foreach (BoundField field in record.Fields)
        {
            if (_compilation.Places.Field(record.Name, field.Name) is { } place)
            {
                BindField(type, field, place);
            }
        }

        // What is in error is left out of the schema: that a field is missing may be no more than that.
        if (_compilation.HasErrors || _compilation.Places.Declaration(record.Name) is not { } declaration)
        {
            return;
        }

        foreach (DomainProperty property in DomainModel.Find(type)!.Where(p => p.IsRequired && !record.Fields.Any(f => DomainModel.Property(type, f.Name) == p)))
        {
            IEnumerable<string> free = record.Fields.Select(static f => f.Name).Where(f => DomainModel.Property(type, f) is null);
            string advice = Spelling.Nearest(property.FieldName, free) is { } nearest ? $"rename the field '{nearest}'" : "capture it";
            Report(SchemaRules.RequiredProperty, declaration, type, property.Name, advice);
        }
    }

    private void BindField(string type, BoundField field, SchemaPlace place)
    {
        if (DomainModel.Property(type, field.Name) is not { } property)
        {
            IEnumerable<string> names = DomainModel.Find(type)!.Select(static p => p.FieldName);
            Report(SchemaRules.NoProperty, place, type, field.Name, Spelling.HintOr(field.Name, names, "bind the record to another type with 'as', or rename it"));
        }
        else if (field.IsList && !property.IsList)
        {
            Report(SchemaRules.NotAList, place, type, property.Name, NameOf(property) + (property.IsRequired || property.Type.Kind == FieldTypeKind.Boolean ? "" : "?"));
        }
        else if (!Fits(field.Type, property.Type))
        {
            Report(SchemaRules.WrongType, place, type, property.Name, NameOf(property) + (property.IsRequired || property.IsList || !property.Type.IsDeclared ? "" : "?"), Describe(field.Type));
        }
        else if (field.IsOptional && property.IsRequired && !_compilation.HasErrors)
        {
            Report(SchemaRules.NotNullable, place, type, property.Name);
        }
    }

    private void BindChoice(BoundChoice choice)
    {
        if (_compilation.Places.Declaration(choice.Name) is not { } place)
        {
            return;
        }

        // The domain model's types are items of its own choices only, and those have no others.
        string? type = _types[choice.Name];
        foreach (string item in choice.Items)
        {
            string? itemType = _types.GetValueOrDefault(item);
            if (type is null ? itemType is not null : itemType is null || !DomainModel.Is(itemType, type))
            {
                Report(SchemaRules.NotAnItem, place, NameOf(itemType) ?? item, NameOf(type) ?? choice.TypeName);
            }
        }
    }

    private bool Fits(FieldType field, FieldType property) => property.Kind switch
    {
        FieldTypeKind.Record => field.IsDeclared && _types.GetValueOrDefault(field.Name) is { } type && DomainModel.Is(type, property.Name),
        FieldTypeKind.Boolean => field.Kind is FieldTypeKind.Boolean or FieldTypeKind.Text || (field.Kind == FieldTypeKind.Clr && ConvertibleTypes.IsBoolean(field.Name)),
        _ => field.Kind == property.Kind,
    };

    private static string NameOf(DomainProperty property) => property.Type.Kind switch
    {
        FieldTypeKind.Text => "NewsModel.Text",
        FieldTypeKind.Boolean => "bool",
        _ => NameOf(property.Type.Name)!,
    };

    private static string? NameOf(string? type) => type is null ? null : $"{DomainModel.Namespace}.{type}";

    private static string Describe(FieldType type) => type.Kind switch
    {
        FieldTypeKind.Text => "text",
        FieldTypeKind.Boolean => "a boolean",
        FieldTypeKind.Number => "a number",
        FieldTypeKind.String => "a string",
        _ => type.Name,
    };

    private void Report(SchemaRule rule, SchemaPlace place, params string[] arguments) =>
        _diagnostics.Add(new SchemaDiagnostic(rule, place, new EquatableArray<string>(arguments)));
}
