using NewsModel.Schema;

namespace NewsModel.Interpreter;

/// <summary>The fields of a record, as the schema or the domain model has them.</summary>
internal sealed class RecordShape
{
    private readonly RecordField[] _fields;

    /// <param name="record">The record.</param>
    /// <param name="schema">The schema that it stands in.</param>
    public RecordShape(BoundRecord record, BoundSchema schema)
    {
        Name = record.Name;
        DomainType = DomainModel.TypeOf(record, schema);
        _fields = [.. record.Fields.Select(field => FieldOf(field, DomainType is null ? null : DomainModel.Property(DomainType, field.Name)))];
        FieldNames = [.. _fields.Select(static field => field.Name)];
    }

    public string Name { get; }

    /// <summary>The domain model's type that it is bound to; null for none.</summary>
    public string? DomainType { get; }

    public IReadOnlyList<string> FieldNames { get; }

    public ReadOnlySpan<RecordField> Fields => _fields;

    /// <summary>Whether text is converted in one of them, which is said where it fails.</summary>
    public bool Converts => _fields.Any(static it => it.Convert is not null);

    public int IndexOf(string field) => Array.FindIndex(_fields, it => it.Name == field);

    /// <summary>Makes a record.</summary>
    /// <param name="values">What there is for each field, null for nothing; it becomes the record's own.</param>
    public NewsRecord Make(object?[] values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = _fields[i].Hold(values[i]);
        }

        return new NewsRecord(this, values);
    }

    private static RecordField FieldOf(BoundField field, DomainProperty? property)
    {
        bool isFlag = field.Type.Kind == FieldTypeKind.Boolean || property?.Type.Kind == FieldTypeKind.Boolean;
        Func<Text, object?>? convert = field.Type.Kind switch
        {
            FieldTypeKind.Clr => ConvertibleTypes.Find(field.Type.Name),
            FieldTypeKind.Text when isFlag => ConvertibleTypes.Find("bool"),
            _ => null,
        };
        return new RecordField(field.Name, field.Type, field.IsList || property is { IsList: true }, isFlag, convert);
    }
}

/// <summary>A field of a record.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The type of a value.</param>
/// <param name="IsList">Whether it holds any number of values.</param>
/// <param name="IsFlag">Whether it is a boolean, which is never absent.</param>
/// <param name="Convert">How its text is converted, or null where it is kept.</param>
internal sealed record RecordField(string Name, FieldType Type, bool IsList, bool IsFlag, Func<Text, object?>? Convert)
{
    /// <summary>What the field holds of what was captured for it.</summary>
    public object? Hold(object? captured)
    {
        if (!IsList)
        {
            object? value = captured is null || Convert is null ? captured : Convert((Text)captured);
            return value ?? (IsFlag ? false : null);
        }

        ValueList<object> all = Captured.AsList(captured);

        // What does not convert is reported, and left out.
        return Convert is null ? all : ValueList.From(all.AsEnumerable().Select(text => Convert((Text)text)).OfType<object>());
    }
}
