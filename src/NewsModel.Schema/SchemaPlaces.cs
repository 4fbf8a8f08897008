namespace NewsModel.Schema;

/// <summary>Where the parts of a bound schema stand in its text, for messages about them.</summary>
public sealed class SchemaPlaces
{
    private readonly Dictionary<string, SchemaPlace> _declarations = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Record, string Field), (SchemaPlace Name, SchemaPlace Type)> _fields = [];
    private readonly Dictionary<string, SchemaPlace> _usings = new(StringComparer.Ordinal);

    internal SchemaPlaces(SchemaPlace schemaName) => SchemaName = schemaName;

    /// <summary>The schema's name; the start of the text where it has none.</summary>
    public SchemaPlace SchemaName { get; }

    /// <summary>The name in the declaration of a record, choice or run; of the page, the word <c>page</c>.</summary>
    /// <param name="name">The declared name; <c>Page</c> for the page.</param>
    public SchemaPlace? Declaration(string name) => _declarations.TryGetValue(name, out var place) ? place : null;

    /// <summary>The first mention of a field's name.</summary>
    /// <param name="record">The record's name.</param>
    /// <param name="field">The field's name.</param>
    public SchemaPlace? Field(string record, string field) =>
        _fields.TryGetValue((record, field), out var places) ? places.Name : null;

    /// <summary>What gives a field its type at its first mention: the type's name, or else the field's.</summary>
    /// <param name="record">The record's name.</param>
    /// <param name="field">The field's name.</param>
    public SchemaPlace? FieldType(string record, string field) =>
        _fields.TryGetValue((record, field), out var places) ? places.Type : null;

    /// <summary>The namespace in a <c>using</c>.</summary>
    /// <param name="name">The namespace.</param>
    public SchemaPlace? Using(string name) => _usings.TryGetValue(name, out var place) ? place : null;

    internal void AddDeclaration(string name, SchemaPlace place) => _declarations[name] = place;

    internal void AddField(string record, string field, SchemaPlace name, SchemaPlace type) =>
        _fields[(record, field)] = (name, type);

    internal void AddUsing(string name, SchemaPlace place)
    {
        if (!_usings.ContainsKey(name)) _usings.Add(name, place);
    }
}
