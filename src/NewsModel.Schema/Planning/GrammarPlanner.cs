using System.Globalization;

namespace NewsModel.Schema.Planning;

/// <summary>
/// Makes the grammar of a schema: which parsers over lines there are, what they look ahead for, and where one that
/// fails has to give back what it took.
/// </summary>
internal sealed partial class GrammarPlanner
{
    private readonly SchemaIndex _schema;
    private readonly HeadFilters _filters;
    private readonly Evidence _evidence;
    private readonly List<OwnerPlan> _owners = [];
    private readonly List<GrammarMember> _members = [];
    private readonly Dictionary<MemberName, bool> _done = []; // whether it is complete
    private readonly Dictionary<(string Record, string Field), List<OwnerPlan>> _takers = [];

    private GrammarPlanner(SchemaIndex schema)
    {
        _schema = schema;
        _filters = new HeadFilters(schema);
        _evidence = new Evidence(schema);
    }

    /// <summary>Makes the grammar of a schema.</summary>
    public static GrammarPlan Plan(SchemaIndex schema)
    {
        var planner = new GrammarPlanner(schema);
        var page = planner.PageOf(schema.Schema.Page);
        return new GrammarPlan(planner._owners, planner._members, page);
    }

    // ---- names --------------------------------------------------------------------------------------------------

    private void Member(string summary, MemberName name, GrammarNode node) => _members.Add(new GrammarMember(name, summary, node));

    private static string Suffix(BoundRecord record, int alternative) =>
        record.Alternatives.Count == 1 ? "" : (alternative + 1).ToString(CultureInfo.InvariantCulture);

    // ---- owners -------------------------------------------------------------------------------------------------

    private OwnerPlan Owner(OwnerKind kind, string record, string name, int weight, string? display = null)
    {
        var owner = new OwnerPlan(_owners.Count + 1, kind, record, name, weight, display ?? name);
        _owners.Add(owner);
        return owner;
    }

    private OwnerPlan Boilerplate(BoundRecord record, Template template) =>
        Owner(OwnerKind.Boilerplate, record.Name, MarkerName(template), Evidence.Of(template));

    private static string MarkerName(Template template) => ItemPrinter.Unquoted(template);

    private OwnerPlan Taker(string record, string field, OwnerPlan owner)
    {
        if (!_takers.TryGetValue((record, field), out var owners)) _takers[(record, field)] = owners = [];
        owners.Add(owner);
        return owner;
    }

    private EquatableArray<OwnerPlan> Takers(string record, string field) =>
        _takers.TryGetValue((record, field), out var owners) ? new(owners) : default;

    private static bool IsRepeated(BoundRecord record, string field) => record.Alternatives.Any(a => IsRepeated(a.Items, field));

    private static bool IsRepeated(IEnumerable<BoundItem> items, string field) => items.Any(i => i switch
    {
        RepeatItem repeat => repeat.Field == field,
        GroupItem group => group.Alternatives.Any(a => IsRepeated(a.Items, field)),
        RepetitionItem repetition => IsRepeated([repetition.Item], field),
        _ => false,
    });

    // ---- sequences ----------------------------------------------------------------------------------------------

    /// <summary>Parts one after the other.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="items">The items that they come from, constants among them.</param>
    /// <param name="makes">The record that it makes, or null.</param>
    /// <param name="fields">What it gathers, where that is more than it has itself.</param>
    public static SequenceNode Sequence(
        IEnumerable<GrammarNode> parts, IEnumerable<BoundItem> items, string? makes = null, IReadOnlyList<FieldCapture>? fields = null)
    {
        EquatableArray<GrammarNode> nodes = new(parts);
        EquatableArray<ConstantItem> constants = new(items.OfType<ConstantItem>());
        EquatableArray<FieldCapture> gathered = new(fields ?? Merged(nodes, items));
        return new SequenceNode(nodes, constants, gathered)
        {
            Captures = makes is null ? gathered : default,
            Makes = makes,
            IsClean = nodes.Count == 0 || (nodes.Count == 1 && nodes[0].IsClean),
            CanFail = nodes.Any(n => n.CanFail),
        };
    }

    // A sequence that is recognised without a value.
    private static SequenceNode Sequence(IEnumerable<GrammarNode> parts) => Sequence(parts, []);

    private static GrammarNode OneOf(IEnumerable<GrammarNode> alternatives)
    {
        EquatableArray<GrammarNode> all = new(alternatives);
        return all.Count == 1
            ? all[0]
            : new OneOfNode(all)
            {
                Captures = all[0].Captures,
                Makes = all[0].Makes,
                IsClean = all.All(a => a.IsClean),
                CanFail = all.All(a => a.CanFail),
            };
    }

    // Items that take nothing have no parser.
    private static IEnumerable<BoundItem> Taking(IEnumerable<BoundItem> items) => items.Where(i => i is not (ConstantItem or SelfItem));

    private static IReadOnlyList<FieldCapture> Merged(IEnumerable<GrammarNode> parts, IEnumerable<BoundItem> items) => Merged(
        parts.SelectMany(p => p.Captures).Concat(items.OfType<ConstantItem>().Select(c => new FieldCapture(c.Field, c.Type))));

    /// <summary>Captures that are made one after the other: a field that is filled several times is a list.</summary>
    public static IReadOnlyList<FieldCapture> Merged(IEnumerable<FieldCapture> captures) =>
        [.. captures.GroupBy(c => c.Field).Select(same => same.Count() == 1 || same.First().IsFlag
            ? same.Last()
            : same.First() with { Count = CaptureCount.Many })];

    // Of alternatives only one fills a field.
    private static IReadOnlyList<FieldCapture> Union(IReadOnlyList<IReadOnlyList<FieldCapture>> alternatives) =>
        [.. alternatives.SelectMany(a => a).GroupBy(c => c.Field).Select(same => same.First() with
        {
            Count = same.Any(c => c.Count == CaptureCount.Many) ? CaptureCount.Many
                : same.Count() == alternatives.Count && same.All(c => c.Count == CaptureCount.One) ? CaptureCount.One
                : CaptureCount.Optional,
        })];
}
