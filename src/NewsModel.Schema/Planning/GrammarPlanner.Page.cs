namespace NewsModel.Schema.Planning;

// The page.
internal sealed partial class GrammarPlanner
{
    private SequenceNode PageOf(BoundRecord page)
    {
        IReadOnlyList<BoundItem> items = page.Alternatives.Count == 1
            ? [.. page.Alternatives[0].Items]
            : [new GroupItem(page.Alternatives)];
        var parts = new List<GrammarNode>();
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is not (ConstantItem or SelfItem)) parts.Add(PageItem(page, items[i], [.. items.Skip(i + 1)]));
        }

        parts.Add(new UnclaimedNode { CanFail = false, Source = "whatever is left" });
        return Sequence(parts, items, makes: page.Name);
    }

    // A record that the page requires or repeats is looked for: a line that starts neither it nor, once it has what it
    // requires, any later item of the page is unclaimed. Any other item that is missing is reported and passed over.
    private GrammarNode PageItem(BoundRecord page, BoundItem item, IReadOnlyList<BoundItem> later)
    {
        var repetition = item as RepetitionItem ?? new RepetitionItem(item, 1, 1, Distinct: false, default);
        if (repetition.Item is not FieldItem { Value.IsDeclared: true } field || repetition is { Min: 0, Max: 1 })
            return Required(Item(page, item, committed: true));

        var one = Item(page, field, committed: repetition.Min <= 1).Cleaned;
        return new SearchNode(
            one,
            field.Value.Name,
            Stops(repetition.Until, committed: false),
            repetition.Until.Count == 0 ? null : Ahead(repetition.Until),
            Later(page, later),
            repetition.Min,
            repetition.Max,
            repetition.Distinct)
        {
            Captures = new([one.Captures[0] with { Count = repetition is { Min: 1, Max: 1 } ? CaptureCount.Optional : CaptureCount.Many }]),
            CanFail = false,
            Source = ItemPrinter.Print(item),
        };
    }

    private EquatableArray<GrammarNode> Later(BoundRecord page, IEnumerable<BoundItem> items)
    {
        GrammarNode[] starts = [.. items.SelectMany(i => StartsOf(page, i)).Distinct()];
        return starts.FirstOrDefault(s => s is AnyAheadNode) is { } any ? new([any]) : new(starts);
    }

    // What shows that an item starts: takes nothing.
    private IEnumerable<GrammarNode> StartsOf(BoundRecord record, BoundItem item)
    {
        switch (item)
        {
            case TemplateItem template:
                return [new LineAheadNode(new TemplateTest(template.Template))];
            case BoilerplateLineItem line:
                return [new LineAheadNode(new TemplateTest(line.Template))];
            case BoilerplateToEndItem { From: { } from }:
                return [new LineAheadNode(new TemplateTest(from))];
            case BoilerplateToEndItem or AnyLineItem:
                return [new AnyAheadNode()];
            case BoilerplateRangeItem range:
                return [new AheadNode(Range(record, range))];
            case BoilerplateUntilItem until:
                return [new NotNode(Ahead(until.Until))];
            case BoilerplateRunItem run:
                return [Ahead(new RunTarget(run.Run))];
            case FieldItem { Value.IsDeclared: true } field:
                return [Ahead(new RecordTarget(field.Value.Name))];
            case FieldItem { Template: { } template }:
                return [new LineAheadNode(new TemplateTest(template))];
            case FieldItem { Where: not null } field:
                return [new AheadNode(Item(record, field, committed: false))];
            case FieldItem:
                return [new AnyAheadNode()];
            case RepetitionItem { Until.Count: 0 } repetition:
                return StartsOf(record, repetition.Item);
            case RepetitionItem repetition:
                return StartsOf(record, repetition.Item).Select(s => new IfNode(new NotNode(Ahead(repetition.Until)), s));
            case GroupItem group:
                return group.Alternatives.SelectMany(a => StartsOf(record, a));
            default:
                return [];
        }
    }

    private IEnumerable<GrammarNode> StartsOf(BoundRecord record, BoundSequence sequence)
    {
        foreach (var item in sequence.Items)
        {
            foreach (var start in StartsOf(record, item)) yield return start;
            var canBeEmpty = item is RepetitionItem { Min: 0 } or RepeatItem or ConstantItem or BoilerplateUntilItem;
            if (!canBeEmpty) yield break;
        }
    }
}
