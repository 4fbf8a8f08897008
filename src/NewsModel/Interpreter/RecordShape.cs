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
        string? type = DomainModel.TypeOf(record, schema);
        Name = record.Name;
        _fields = [.. record.Fields.Select(field => new RecordField(
            field.Name,
            field.Type,
            field.IsList || (type is not null && DomainModel.Property(type, field.Name) is { IsList: true }),
            field.Type.Kind == FieldTypeKind.Clr ? ConvertibleTypes.Find(field.Type.Name) : null))];
        FieldNames = [.. _fields.Select(static field => field.Name)];
    }

    public string Name { get; }

    public IReadOnlyList<string> FieldNames { get; }

    public ReadOnlySpan<RecordField> Fields => _fields;

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
}

/// <summary>A field of a record.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The type of a value.</param>
/// <param name="IsList">Whether it holds any number of values.</param>
/// <param name="Convert">How its text is converted, or null where it is kept.</param>
internal sealed record RecordField(string Name, FieldType Type, bool IsList, Func<Text, object?>? Convert)
{
    /// <summary>What the field holds of what was captured for it.</summary>
    public object? Hold(object? captured)
    {
        if (!IsList)
        {
            return captured is null
                ? Type.Kind == FieldTypeKind.Boolean ? false : null
                : Convert is null ? captured : Convert((Text)captured);
        }

        ValueList<object> all = Captured.AsList(captured);

        // What does not convert is reported, and left out.
        return Convert is null ? all : ValueList.From(all.AsEnumerable().Select(text => Convert((Text)text)).OfType<object>());
    }
}
