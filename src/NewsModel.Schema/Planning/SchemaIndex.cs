namespace NewsModel.Schema.Planning;

/// <summary>The declarations of a bound schema by name, and what follows from them.</summary>
internal sealed class SchemaIndex
{
    private readonly Dictionary<string, BoundRecord> _records;
    private readonly Dictionary<string, BoundChoice> _choices;
    private readonly Dictionary<string, BoundRun> _runs;

    public SchemaIndex(BoundSchema schema)
    {
        Schema = schema;
        _records = schema.Records.ToDictionary(r => r.Name);
        _records[schema.Page.Name] = schema.Page;
        _choices = schema.Choices.ToDictionary(c => c.Name);
        _runs = schema.Runs.ToDictionary(r => r.Name);
    }

    public BoundSchema Schema { get; }

    public BoundRecord Record(string name) => _records[name];

    public BoundChoice Choice(string name) => _choices[name];

    public BoundRun Run(string name) => _runs[name];

    public bool Declares(string name) => _records.ContainsKey(name) || _choices.ContainsKey(name) || _runs.ContainsKey(name);

    public bool IsChoice(string name) => _choices.ContainsKey(name);

    public bool IsOneLine(string name) => IsChoice(name) ? Choice(name).IsOneLine : Record(name).IsOneLine;

    /// <summary>The records that an item of a choice can be in the end.</summary>
    public IEnumerable<string> Leaves(string name) =>
        IsChoice(name) ? Choice(name).Items.SelectMany(Leaves).Distinct() : [name];

    /// <summary>Whether one of the records that it can be has a <c>commit</c>.</summary>
    public bool HasCommit(string name) =>
        Leaves(name).Any(l => Record(l).Alternatives.Any(a => a.CommitIndex >= 0));

    /// <summary>Whether a one-line record or choice takes any line.</summary>
    public bool IsAnyLine(string name) => IsChoice(name)
        ? Choice(name).Items.Any(IsAnyLine)
        : Record(name).Where is null && Record(name).Alternatives.Any(a =>
            a.Items.OfType<FieldItem>().Any(f => f.Template is null && f.Where is null && !f.Value.IsDeclared));

    /// <summary>Whether a one-line record or choice depends on more than its line's text: on the blank lines before it, on what markup says of it.</summary>
    public bool AsksBeyondText(string name) => Leaves(name).Any(leaf =>
        AsksBeyondText(Record(leaf).Where) || Record(leaf).Alternatives.Any(a => a.Items.Any(AsksBeyondText)));

    /// <summary>The one-line records that a one-line record or choice may hold, itself among them.</summary>
    public IEnumerable<string> Within(string name) => Leaves(name)
        .SelectMany(leaf => new[] { leaf }.Concat(Record(leaf).Fields.Where(f => f.Type.IsDeclared).SelectMany(f => Within(f.Type.Name))))
        .Distinct();

    /// <summary>
    /// The ways in which a line can be a one-line record, first match first: groups within an alternative multiplied out.
    /// </summary>
    public static IEnumerable<IReadOnlyList<BoundItem>> LineAlternatives(BoundRecord record) => record.Alternatives.SelectMany(Flatten);

    private static IEnumerable<IReadOnlyList<BoundItem>> Flatten(BoundSequence sequence)
    {
        IEnumerable<IReadOnlyList<BoundItem>> all = [[]];
        foreach (var item in sequence.Items)
        {
            IReadOnlyList<IReadOnlyList<BoundItem>> choices = item is GroupItem group ? [.. group.Alternatives.SelectMany(Flatten)] : [[item]];
            all = [.. all.SelectMany(before => choices.Select(choice => (IReadOnlyList<BoundItem>)[.. before, .. choice]))];
        }

        return all;
    }

    private bool AsksBeyondText(BoundItem item) => item switch
    {
        TemplateItem template => AsksBeyondText(template.Where)
            || template.Template.Holes.Any(h => h.Type.IsDeclared && AsksBeyondText(h.Type.Name)),
        FieldItem field => AsksBeyondText(field.Where) || (field.Value.IsDeclared && AsksBeyondText(field.Value.Name)),
        GroupItem group => group.Alternatives.Any(a => a.Items.Any(AsksBeyondText)),
        _ => false,
    };

    private static bool AsksBeyondText(Condition? condition) => condition switch
    {
        MeasureCondition measure => measure.Measure is Measure.Blanks or Measure.Heading or Measure.Links,
        MarkCondition => true,
        NotCondition not => AsksBeyondText(not.Term),
        AndCondition and => and.Terms.Any(AsksBeyondText),
        OrCondition or => or.Terms.Any(AsksBeyondText),
        _ => false,
    };
}
