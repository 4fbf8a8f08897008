using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using NewsModel.Interpreter;

namespace NewsModel;

/// <summary>
/// A record of a schema that was loaded at run time: its fields by their names in the schema. Two are equal where they
/// are records of one name with equal fields.
/// </summary>
public sealed class NewsRecord : IEquatable<NewsRecord>
{
    private readonly object?[] _values;

    internal NewsRecord(RecordShape shape, object?[] values)
    {
        Shape = shape;
        _values = values;
    }

    /// <summary>The record's name in the schema; <c>Page</c> for the page.</summary>
    public string Name => Shape.Name;

    /// <summary>The names of its fields, those that are absent included, in the order of the schema.</summary>
    public IReadOnlyList<string> Fields => Shape.FieldNames;

    internal RecordShape Shape { get; }

    internal ReadOnlySpan<object?> Values => _values;

    /// <summary>
    /// A field's value: a <see cref="Text"/>, a <see cref="NewsRecord"/>, a constant (<see cref="bool"/>,
    /// <see cref="int"/>, <see cref="string"/>), what text was converted to, or for a list a
    /// <see cref="ValueList{T}"/> of objects. Null where it is absent; a boolean and a list never are.
    /// </summary>
    /// <param name="field">The field's name in the schema.</param>
    /// <exception cref="KeyNotFoundException">The record has no such field.</exception>
    public object? this[string field] => TryGet(field, out object? value)
        ? value
        : throw new KeyNotFoundException($"A record {Name} has no field '{field}'; it has: {string.Join(", ", Fields)}.");

    /// <summary>A field's value as one of a type; the type's default where it is absent.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="field">The field's name in the schema.</param>
    /// <exception cref="KeyNotFoundException">The record has no such field.</exception>
    /// <exception cref="InvalidCastException">The value has another type.</exception>
    public T? Get<T>(string field) => this[field] is { } value ? (T)value : default;

    /// <summary>The values of a field that is a list.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="field">The field's name in the schema.</param>
    /// <exception cref="KeyNotFoundException">The record has no such field.</exception>
    /// <exception cref="InvalidCastException">The field is no list, or its values have another type.</exception>
    public ValueList<T> List<T>(string field) => this[field] is ValueList<object> list
        ? ValueList.From(list.AsEnumerable().Cast<T>())
        : throw new InvalidCastException($"The field '{field}' of a record {Name} is no list; its value is what 'Get' gives.");

    /// <summary>A field's value.</summary>
    /// <param name="field">The field's name in the schema.</param>
    /// <param name="value">The value; null where it is absent.</param>
    /// <returns>Whether the record has such a field.</returns>
    public bool TryGet(string field, out object? value)
    {
        int index = Shape.IndexOf(field);
        value = index < 0 ? null : _values[index];
        return index >= 0;
    }

    /// <summary>Writes it as one JSON object: its fields as the result of a page has them, absent ones left out.</summary>
    /// <param name="json">Where to.</param>
    public void WriteJson(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        RecordJson.WriteFields(json, this);
        json.WriteEndObject();
    }

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] NewsRecord? other) =>
        other is not null && Name == other.Name && Fields.SequenceEqual(other.Fields) && _values.AsSpan().SequenceEqual(other._values);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as NewsRecord);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Name);
        foreach (object? value in _values)
        {
            hash.Add(value);
        }

        return hash.ToHashCode();
    }

    /// <summary>Name and fields, for people.</summary>
    public override string ToString() => $"{Name} {{ {string.Join(", ", Fields.Zip(_values, static (name, value) => $"{name} = {value}"))} }}";
}
