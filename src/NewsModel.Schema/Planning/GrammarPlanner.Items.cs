namespace NewsModel.Schema.Planning;

// The items of a record.
internal sealed partial class GrammarPlanner
{
    // Whether the item at hand stands right in a distinct repetition: an equal line then gives nothing new.
    private bool _isDistinct;

    // After commit a required item that is missing is reported and passed over.
    private static GrammarNode Required(GrammarNode node) => !node.CanFail
        ? node
        : new RequiredNode(node.Cleaned)
        {
            Captures = new(node.Captures.Select(c => c.Count == CaptureCount.One ? c with { Count = CaptureCount.Optional } : c)),
            CanFail = false,
            Source = node.Source,
        };

    private GrammarNode Item(BoundRecord record, BoundItem item, bool committed) =>
        Parser(record, item, committed) with { Source = ItemPrinter.Print(item) };

    private GrammarNode Parser(BoundRecord record, BoundItem item, bool committed)
    {
        switch (item)
        {
            case TemplateItem { Where: null } template when template.Template.Holes.All(h => h.Field is null):
                return new LiteralNode(
                    Owner(OwnerKind.Marker, record.Name, MarkerName(template.Template), Evidence.Of(template.Template)),
                    new TemplateTest(template.Template));
            case TemplateItem template:
                var holes = template.Template.Holes.Where(h => h.Field is not null).Select(h => new FieldCapture(h.Field!, h.Type));
                return Line(record, item, new(Merged(holes)), Evidence.Of(template.Template));
            case AnyLineItem:
                return new AnyLineNode(Owner(OwnerKind.Marker, record.Name, "line", weight: 0));
            case FieldItem field:
                return Field(record, field, committed);
            case RepeatItem repeat:
                var takers = Takers(record.Name, repeat.Field);
                return new RepeatNode(Owner(OwnerKind.Repeat, record.Name, repeat.Field, weight: 2), takers, repeat.IsList) { CanFail = !repeat.IsList };
            case GroupItem group:
                return Group(record, group, committed);
            case RepetitionItem repetition:
                return Repetition(record, repetition, committed);
            case BoilerplateLineItem line:
                return new LiteralNode(Boilerplate(record, line.Template), new TemplateTest(line.Template));
            case BoilerplateToEndItem toEnd:
                return ToEnd(record, toEnd);
            case BoilerplateRangeItem range:
                return Range(record, range);
            case BoilerplateUntilItem until:
                var skipped = new AnyLineNode(Owner(OwnerKind.Boilerplate, record.Name, ItemPrinter.Print(item).Substring("boilerplate ".Length), weight: 0));
                return Skip(Unless(skipped, until.Until, committed: false), 0, LineRange.Unbounded);
            case BoilerplateRunItem run:
                return TryNode.Of(Run(run.Run));
            default:
                throw new InvalidOperationException(item.GetType().Name);
        }
    }

    private GrammarNode Field(BoundRecord record, FieldItem field, bool committed)
    {
        var capture = new FieldCapture(field.Field, field.Value);
        if (!IsOneLine(field.Value))
        {
            var declared = record.Fields.First(f => f.Name == field.Field);
            var parser = RecordParser(field.Value.Name, committed);
            return new RecordInNode(field.Field, declared.IsList, parser) { Captures = new([capture]), IsClean = parser.IsClean };
        }

        if (field.Template is not null || field.Where is not null)
            return Line(record, field, new([capture]), field.Template is null ? 0 : Evidence.Of(field.Template));

        var isRecord = field.Value.IsDeclared;
        var owner = Taker(
            record.Name, field.Field, Owner(OwnerKind.Field, record.Name, field.Field, isRecord ? _evidence.Of(field.Value.Name) : 0));
        var remember = IsRepeated(record, field.Field);
        return isRecord
            ? new LineNode(
                owner, new RecordMatch(field.Value.Name), remember, SameAgain: _isDistinct && !_schema.AsksBeyondText(field.Value.Name))
            {
                Captures = new([capture]),
            }
            : new AnyLineNode(owner, remember) { Captures = new([capture]) };
    }

    private LineNode Line(BoundRecord record, BoundItem item, EquatableArray<FieldCapture> captures, int weight)
    {
        var fields = captures.Select(c => c.Field).ToArray();
        var owner = Owner(OwnerKind.Field, record.Name, string.Join(", ", fields), weight);
        foreach (var field in fields) Taker(record.Name, field, owner);

        // Of a field the whole line is repeated, of a hole its text.
        var repeated = captures.FirstOrDefault(c => IsRepeated(record, c.Field));
        var isLine = item is FieldItem || repeated?.Type.IsDeclared == true;
        return new LineNode(
            owner, new ItemMatch(record.Name, item), RememberLine: repeated is not null && isLine, RememberField: isLine ? null : repeated?.Field)
        {
            Captures = captures,
        };
    }

    private GrammarNode Group(BoundRecord record, GroupItem group, bool committed)
    {
        var alternatives = group.Alternatives.Select(sequence =>
        {
            // While anything may still fail behind it, a record's own commit would come too early.
            var last = sequence.Items.Count - 1;
            var nodes = sequence.Items
                .Select((item, i) => item is ConstantItem or SelfItem ? null : Item(record, item, committed && i == last))
                .OfType<GrammarNode>().ToArray();
            return (Nodes: nodes, Captures: Merged(nodes, sequence.Items), sequence.Items);
        }).ToArray();
        var union = Union([.. alternatives.Select(a => a.Captures)]);
        GrammarNode[] all = [.. alternatives.Select(a => Sequence(a.Nodes, a.Items, fields: union))];
        return OneOf(all.Length == 1 ? all : all.Select(n => n.Cleaned));
    }

    private GrammarNode Repetition(BoundRecord record, RepetitionItem repetition, bool committed)
    {
        _isDistinct = repetition.Distinct;
        var item = Item(record, repetition.Item, committed && repetition.Min <= 1).Cleaned;
        _isDistinct = false;
        item = Unless(item, repetition.Until, committed);
        if (repetition is { Min: 0, Max: 1 })
        {
            return new OptionalNode(item)
            {
                Captures = new(item.Captures.Select(c => c.Count == CaptureCount.One ? c with { Count = CaptureCount.Optional } : c)),
                CanFail = false,
            };
        }

        if (Lines(item, repetition.Min, repetition.Max, repetition.Distinct) is { } lines) return lines;

        return item.Captures.Count == 0
            ? Skip(item, repetition.Min, repetition.Max)
            : new ListNode(item, repetition.Min, repetition.Max, repetition.Distinct)
            {
                Captures = new(item.Captures.Select(c => c with { Count = CaptureCount.Many })),
                IsClean = repetition.Min <= 1,
                CanFail = repetition.Min > 0,
            };
    }

    private GrammarNode Skip(GrammarNode item, int min, int max) =>
        (GrammarNode?)Lines(item, min, max) ?? new SkipNode(item, min, max) { IsClean = min <= 1, CanFail = min > 0 };

    // An item that is one line, whatever that line holds, several times; null for any other.
    private LinesNode? Lines(GrammarNode item, int min, int max, bool distinct = false)
    {
        var (one, until) = item is UnlessNode unless ? (unless.Item, unless.Stops) : (item, default);
        var lines = one switch
        {
            AnyLineNode line => new LinesNode(line.Owner, null, until, min, max, line.Remember, distinct, SameAgain: true),
            LineNode { Match: RecordMatch record } line when _schema.IsAnyLine(record.Name) => new LinesNode(
                line.Owner, record.Name, until, min, max, line.RememberLine, distinct, line.SameAgain),
            _ => null,
        };
        return lines is null ? null : lines with
        {
            Captures = new(one.Captures.Select(c => c with { Count = CaptureCount.Many })), CanFail = min > 0,
        };
    }

    private GrammarNode ToEnd(BoundRecord record, BoilerplateToEndItem toEnd)
    {
        var rest = Skip(
            new AnyLineNode(Owner(OwnerKind.Boilerplate, record.Name, toEnd.From is null ? "to end" : MarkerName(toEnd.From), weight: 0)),
            0,
            LineRange.Unbounded);
        return toEnd.From is null
            ? rest
            : Sequence([new LiteralNode(Boilerplate(record, toEnd.From), new TemplateTest(toEnd.From)), rest]) with { IsClean = true };
    }

    private GrammarNode Range(BoundRecord record, BoilerplateRangeItem range)
    {
        var owner = Boilerplate(record, range.From);
        var to = new TemplateTest(range.To);
        var between = new UnlessNode(new AnyLineNode(owner), new([new LineStop(to)]));
        return TryNode.Of(Sequence(
            [new LiteralNode(owner, new TemplateTest(range.From)), Skip(between, 0, range.Within - 1), new LiteralNode(owner, to)]));
    }

    // A named run: the same parser wherever it stands.
    private MemberNode Run(string name)
    {
        var member = new MemberName(name, "Run");
        if (!_done.ContainsKey(member))
        {
            _done[member] = true;
            var record = new BoundRecord(name, name, null, default, null, default, default, IsOneLine: false);
            Member($"boilerplate {name}", member, Sequence([.. _schema.Run(name).Body.Items.Select(i => RunItem(record, i))]));
        }

        return new MemberNode(member) { IsClean = false };
    }

    private GrammarNode RunItem(BoundRecord run, BoundItem item)
    {
        switch (item)
        {
            case AnyLineItem:
                return new AnyLineNode(Owner(OwnerKind.Boilerplate, run.Name, run.Name, weight: 0));
            case TemplateItem template:
                return new LiteralNode(Owner(OwnerKind.Boilerplate, run.Name, run.Name, weight: 2), new TemplateTest(template.Template));
            case RepetitionItem repetition:
                return Skip(Unless(RunItem(run, repetition.Item).Cleaned, repetition.Until, committed: false), repetition.Min, repetition.Max);
            case GroupItem group:
                return OneOf([.. group.Alternatives.Select(a => Sequence([.. a.Items.Select(i => RunItem(run, i))]).Cleaned)]);
            default:
                return Item(run, item, committed: false);
        }
    }

    private bool IsOneLine(FieldType type) => !type.IsDeclared || _schema.IsOneLine(type.Name);
}
