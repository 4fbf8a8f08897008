namespace NewsModel.Schema.Planning;

// What is looked ahead for.
internal sealed partial class GrammarPlanner
{
    private readonly Dictionary<string, IReadOnlyList<(MemberName? Filter, GrammarNode Head)>?> _starts = [];
    private readonly HashSet<string> _recursive = [];

    private GrammarNode Ahead(EquatableArray<Target> targets) => OneOf([.. targets.Select(Ahead)]);

    private GrammarNode Unless(GrammarNode item, EquatableArray<Target> until, bool committed) => until.Count == 0
        ? item
        : new UnlessNode(item, Stops(until, committed))
        {
            Captures = item.Captures, Makes = item.Makes, IsClean = item.IsClean, CanFail = true, Source = item.Source,
        };

    private EquatableArray<StopPlan> Stops(EquatableArray<Target> until, bool committed)
    {
        var stops = until.SelectMany(target => committed && Stray(until, target) is { } stray ? [stray] : Stops(target)).ToList();
        if (committed) stops.AddRange(until.OfType<RecordTarget>().Select(Gap).OfType<StopPlan>());
        return new(stops);
    }

    // Of a record's head and a line that only that head has, the line alone is a head that is not whole.
    private StopPlan? Stray(EquatableArray<Target> targets, Target target)
    {
        if (target is not TemplateTarget { Template: var template }) return null;

        foreach (var record in targets.TakeWhile(t => t != target).OfType<RecordTarget>())
        {
            if (!_schema.IsChoice(record.Name) && _filters.LinesBefore(_schema.Record(record.Name), template) is { } before)
                return new StrayStop(new TemplateTest(template), record.Name, before);
        }

        return null;
    }

    // Of a record whose head may start after so many blank lines, so many blank lines where it does not may be a head cut short.
    private StopPlan? Gap(RecordTarget target) =>
        !_schema.IsChoice(target.Name) && _filters.BlanksBefore(_schema.Record(target.Name)) is > 0 and var blanks
            ? new GapStop(blanks, target.Name)
            : null;

    private IEnumerable<StopPlan> Stops(Target target)
    {
        switch (target)
        {
            case TemplateTarget template:
                return [new LineStop(new TemplateTest(template.Template))];
            case RecordTarget record when _schema.IsOneLine(record.Name):
                return [new LineStop(new RecordTest(record.Name))];
            case RecordTarget record when _schema.IsChoice(record.Name):
                return _schema.Choice(record.Name).Items.SelectMany(i => Stops(new RecordTarget(i)));
            case RecordTarget record when Starts(_schema.Record(record.Name)) is { } starts:
                return starts.Select(s => new HeadStop(s.Filter, s.Head));
            default:
                return [new AheadStop(Ahead(target))];
        }
    }

    private GrammarNode Ahead(Target target)
    {
        switch (target)
        {
            case TemplateTarget template:
                return new LineAheadNode(new TemplateTest(template.Template));
            case RunTarget run:
                return new AheadNode(Run(run.Name));
            case RecordTarget record when _schema.IsOneLine(record.Name):
                return new LineAheadNode(new RecordTest(record.Name));
            case RecordTarget record when _schema.IsChoice(record.Name):
                return OneOf([.. _schema.Choice(record.Name).Items.Select(i => Ahead(new RecordTarget(i)))]);
            case RecordTarget record:
                return RecordAhead(_schema.Record(record.Name));
            default:
                throw new InvalidOperationException(target.GetType().Name);
        }
    }

    private MemberNode RecordAhead(BoundRecord record)
    {
        var member = new MemberName(record.Name, "Ahead");
        if (_done.TryGetValue(member, out var complete)) return new MemberNode(member, IsForward: !complete);

        if (Starts(record) is not { } starts)
        {
            // It is being looked at: what it looks ahead for is itself.
            _recursive.Add(record.Name);
            return new MemberNode(member, IsForward: true);
        }

        _done[member] = true;
        Member($"the head of a record {record.Name} is next", member, OneOf([.. starts.Select(s => new HeadAheadNode(s.Filter, s.Head))]));
        return new MemberNode(member);
    }

    // What each alternative of a record starts with; null while that is being found out.
    private IReadOnlyList<(MemberName? Filter, GrammarNode Head)>? Starts(BoundRecord record)
    {
        if (_starts.TryGetValue(record.Name, out var known)) return known;

        _starts[record.Name] = null;
        var starts = record.Alternatives.Select((sequence, i) =>
        {
            var plan = _filters.Of(sequence);
            bool isExact = record.Where is null && plan is { IsExact: true };
            var head = isExact ? GrammarNode.Nothing : Start(record, sequence, Suffix(record, i));
            MemberName? filter = null;
            if (plan is not null)
            {
                filter = new MemberName(record.Name, "Filter" + Suffix(record, i));
                string holds = isExact ? "holds where" : "holds wherever";
                _members.Add(new GrammarMember(filter, $"{holds} the head of a record {record.Name} does", Node: null, plan));
            }

            return (filter, head);
        }).ToArray();
        _starts[record.Name] = starts;
        if (_recursive.Contains(record.Name)) RecordAhead(record);
        return starts;
    }

    // A head that is only looked for: the same lines, no values made of them.
    private GrammarNode Start(BoundRecord record, BoundSequence sequence, string suffix)
    {
        if (record.Where is not null) return new IgnoreNode(Conditioned(record, Head(record, sequence, suffix))) { IsClean = false };

        var member = new MemberName(record.Name, "Start" + suffix);
        var items = HeadItems(sequence);
        var head = record with { Alternatives = new([new BoundSequence(new(items))]) };
        Member($"record {record.Name}, up to commit, looked for", member, Sequence([.. Taking(items).Select(i => Recognised(head, i))]));
        return new MemberNode(member) { IsClean = false };
    }

    private GrammarNode Recognised(BoundRecord record, BoundItem item)
    {
        var source = ItemPrinter.Print(item);
        switch (item)
        {
            case FieldItem { Template: null, Where: null } field when IsOneLine(field.Value):
                var owner = Taker(record.Name, field.Field, Owner(OwnerKind.Field, record.Name, field.Field, weight: 0));
                var remember = IsRepeated(record, field.Field);
                return !field.Value.IsDeclared || _schema.IsAnyLine(field.Value.Name)
                    ? new AnyLineNode(owner, remember) { Source = source }
                    : new LiteralNode(owner, new RecordTest(field.Value.Name), remember) { Source = source };
            case GroupItem group:
                return OneOf([.. group.Alternatives.Select(a => Sequence([.. Taking(a.Items).Select(i => Recognised(record, i))]).Cleaned)]) with { Source = source };
            case RepetitionItem repetition:
                return Skip(Unless(Recognised(record, repetition.Item).Cleaned, repetition.Until, committed: false), repetition.Min, repetition.Max)
                    with { Source = source };
            default:
                var node = Item(record, item, committed: false);
                return node.Captures.Count == 0 ? node : new IgnoreNode(node) { IsClean = node.IsClean, CanFail = node.CanFail, Source = source };
        }
    }
}
