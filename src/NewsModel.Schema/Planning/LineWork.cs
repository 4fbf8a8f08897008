namespace NewsModel.Schema.Planning;

/// <summary>
/// How often one text is read at most to find out what it is. Alternatives add up, and so does what a hole has to be, once
/// for each way that leads to the hole: records in holes of records multiply.
/// </summary>
internal sealed class LineWork(SchemaIndex schema)
{
    private readonly Dictionary<string, double> _records = [];

    /// <summary>A record or choice that alone takes much of what a schema may need: the first that was found.</summary>
    public string? Culprit { get; private set; }

    public double Of(LineTestPlan test) => test is RecordTest record ? Of(record.Name) : Of(((TemplateTest)test).Template);

    public double Of(LineMatchPlan match) => match is RecordMatch record ? Of(record.Name) : Of(((ItemMatch)match).Item);

    /// <summary>A one-line record or choice.</summary>
    public double Of(string name)
    {
        if (_records.TryGetValue(name, out var known)) return known;

        var reads = schema.IsChoice(name)
            ? schema.Choice(name).Items.Sum(Of)
            : SchemaIndex.LineAlternatives(schema.Record(name)).Sum(items => items.Sum(Of) + Of(schema.Record(name).Where));
        if (!(reads <= WorkBound.Most / 100)) Culprit ??= name;
        return _records[name] = reads;
    }

    /// <summary>A condition.</summary>
    public static double Of(Condition? condition) => condition switch
    {
        null => 0,
        AndCondition and => and.Terms.Sum(Of),
        OrCondition or => or.Terms.Sum(Of),
        NotCondition not => Of(not.Term),
        TextCondition text => text.Values.Count,
        _ => 1,
    };

    private double Of(BoundItem item) => item switch
    {
        TemplateItem template => Of(template.Template) + Of(template.Where),
        FieldItem field => (field.Template is null ? 0 : Of(field.Template)) + Of(field.Value) + Of(field.Where),
        _ => 0,
    };

    // Each of its literals is looked for, and each hole is trimmed.
    private double Of(Template template) => template.Parts.Sum(p => p is HolePart hole ? 1 + Of(hole.Type) + (hole.Ending.Length == 0 ? 0 : 1) : 1);

    // A text is converted once.
    private double Of(FieldType type) => type.IsDeclared ? Of(type.Name) : type.Kind == FieldTypeKind.Clr ? 1 : 0;
}
