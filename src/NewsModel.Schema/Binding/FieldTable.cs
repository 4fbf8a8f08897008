namespace NewsModel.Schema.Binding;

/// <summary>The fields of a record, in the order in which they first stand.</summary>
internal sealed class FieldTable
{
    private readonly List<FieldSymbol> _fields = [];
    private readonly Dictionary<string, FieldSymbol> _byName = new(StringComparer.Ordinal);

    public IReadOnlyList<FieldSymbol> Items => _fields;

    public IEnumerable<string> Names => _byName.Keys;

    /// <summary>Names whose items are in error: nothing is said about them where they are used.</summary>
    public HashSet<string> Damaged { get; } = new(StringComparer.Ordinal);

    public FieldSymbol? Find(string name) => _byName.TryGetValue(name, out var field) ? field : null;

    public void Add(FieldSymbol field)
    {
        _fields.Add(field);
        _byName.Add(field.Name, field);
    }

    /// <summary>Settles which fields are lists, which optional, and which the head fills.</summary>
    public void Settle(IReadOnlyList<BoundSequence> alternatives)
    {
        var fills = Filling.Of(alternatives);
        var head = Filling.Of([.. alternatives.Select(Sequences.HeadOf)]);
        foreach (var field in _fields)
        {
            var fill = fills.TryGetValue(field.Name, out var found) ? found : default;
            field.IsList = fill.Max > 1;
            field.IsOptional = fill.Min == 0 && !field.IsList && field.Type.Kind != FieldTypeKind.Boolean;
            field.IsInHead = head.ContainsKey(field.Name);
        }
    }
}

/// <summary>A field, while its record is being bound.</summary>
internal sealed class FieldSymbol(string name, FieldType type, TextSpan nameSpan, TextSpan typeSpan)
{
    public string Name { get; } = name;

    public FieldType Type { get; } = type;

    public TextSpan NameSpan { get; } = nameSpan;

    public TextSpan TypeSpan { get; } = typeSpan;

    public string? Documentation { get; set; }

    public bool IsList { get; set; }

    public bool IsOptional { get; set; }

    public bool IsInHead { get; set; }

    public BoundField ToBound() => new(Name, Type, IsList, IsOptional, Documentation);
}
