namespace NewsModel.Schema.Planning;

/// <summary>
/// Derives from a head what must hold wherever it matches and costs next to nothing to ask: a line with words that
/// the head needs stands within so many lines, and so many lines behind that one the head's first line stands again.
/// </summary>
internal sealed class HeadFilters(SchemaIndex schema)
{
    /// <summary>The filter of a record's head; null where none can be derived.</summary>
    public HeadFilterPlan? Of(BoundSequence sequence)
    {
        if (Find(sequence) is not { } found)
        {
            return null;
        }

        (int min, int max) = Repeat(found.Head, found.Index, found.Template);
        var again = new LineRange(min, max);
        return Between(found, again) is { } between
            ? new HeadFilterPlan(new TemplateTest(found.Template), found.Before, again, Blanks: 0, new(between), IsExact: true)
            : new HeadFilterPlan(new TemplateTest(found.Template), found.Before, again, Blanks(found.Head[0]), default, IsExact: false);
    }

    /// <summary>How many lines stand at least before a line that the head of a record needs; null where it needs no such line.</summary>
    public int? LinesBefore(BoundRecord record, Template template) =>
        record.Alternatives.Select(Find).Where(f => f?.Template.Equals(template) == true).Select(f => f!.Before.Min).Cast<int?>().Min();

    /// <summary>After how many blank lines an alternative of a record starts for sure; 0 where none asks for any.</summary>
    public int BlanksBefore(BoundRecord record) =>
        record.Alternatives.Select(a => a.Items.Count == 0 ? 0 : Blanks(a.Items[0])).Where(b => b > 0).DefaultIfEmpty().Min();

    private Needed? Find(BoundSequence sequence)
    {
        List<BoundItem> head = (sequence.CommitIndex < 0 ? sequence.Items : sequence.Items.Take(sequence.CommitIndex)).ToList();
        (int min, int max) = (0, 0);
        for (int i = 0; i < head.Count; i++)
        {
            if (i > 0 && WithWords(head[i]) is { } template)
            {
                return new Needed(head, i, template, new LineRange(min, max));
            }

            LineRange lines = Lines(head[i]);
            if (!lines.IsBounded)
            {
                return null;
            }

            min += lines.Min;
            max += lines.Max;
        }

        return null;
    }

    private static int Blanks(BoundItem first) => first switch
    {
        FieldItem { Where: MeasureCondition { Measure: Measure.Blanks, Operator: ComparisonOperator.GreaterOrEqual } blanks } => blanks.Number,
        FieldItem { Where: MeasureCondition { Measure: Measure.Blanks, Operator: ComparisonOperator.Greater } blanks } => blanks.Number + 1,
        _ => 0,
    };

    private static Template? WithWords(BoundItem item)
    {
        Template? template = item switch
        {
            TemplateItem t => t.Template,
            FieldItem f => f.Template,
            BoilerplateLineItem b => b.Template,
            _ => null,
        };
        return template?.Parts.Any(p => p is LiteralPart) == true ? template : null;
    }

    // The first line that fits is the one that the head takes, where nothing between the head's first line and that one can take such a line.
    private (int Min, int Max) Repeat(List<BoundItem> head, int needed, Template template)
    {
        bool isTheOne = Lines(head[0]) is { Min: 1, Max: 1 } && head.Take(needed).Skip(1).All(
            item => item is RepetitionItem repetition && repetition.Until.Any(t => t is TemplateTarget target && target.Template.Equals(template)));
        if (!isTheOne || head[0] is not FieldItem { Template: null, Value.Kind: FieldTypeKind.Text } first)
        {
            return (0, 0);
        }

        (int min, int max) = (1, 1);
        foreach (BoundItem item in head.Skip(needed + 1))
        {
            if (item is RepeatItem { IsList: false } repeat && repeat.Field == first.Field)
            {
                return (min, max);
            }

            LineRange lines = Lines(item);
            if (!lines.IsBounded)
            {
                break;
            }

            min += lines.Min;
            max += lines.Max;
        }

        return (0, 0);
    }

    // A head of any line, perhaps more of them up to words that stand for themselves, those, lines that may follow them, and
    // perhaps the first one again: a filter asks for all of it. What may follow the words, then; null for any other head.
    private IReadOnlyList<TemplateTest>? Between(Needed found, LineRange again)
    {
        List<BoundItem> behind = found.Head.Skip(found.Index + 1).ToList();
        List<BoundItem> words = behind.TakeWhile(IsOptionalWords).ToList();
        bool isKnown = IsAnyLine(found.Head[0])
            && found.Head[found.Index] is TemplateItem { Where: null } && !found.Template.Holes.Any()
            && (found.Index == 1 || (found.Index == 2 && IsUntil(found.Head[1], found.Template)))
            && (behind.Count == words.Count || (behind.Count == words.Count + 1 && behind[words.Count] is RepeatItem && again.Min > 0));
        return isKnown ? words.ConvertAll(w => new TemplateTest(((TemplateItem)((RepetitionItem)w).Item).Template)) : null;
    }

    private bool IsAnyLine(BoundItem item) => item switch
    {
        AnyLineItem => true,
        FieldItem { Template: null, Where: null } field =>
            !field.Value.IsDeclared || (schema.IsOneLine(field.Value.Name) && schema.IsAnyLine(field.Value.Name)),
        _ => false,
    };

    private bool IsUntil(BoundItem item, Template template) =>
        item is RepetitionItem { Min: 0, Until.Count: 1 } lines
        && lines.Until[0] is TemplateTarget target && target.Template.Equals(template) && IsAnyLine(lines.Item);

    private static bool IsOptionalWords(BoundItem item) =>
        item is RepetitionItem { Min: 0, Max: 1, Until.Count: 0, Item: TemplateItem { Where: null } words } && !words.Template.Holes.Any();

    private LineRange Lines(BoundItem item)
    {
        switch (item)
        {
            case FieldItem { Value.IsDeclared: true } field when !schema.IsOneLine(field.Value.Name):
                return schema.HasCommit(field.Value.Name)
                    ? new LineRange(0, LineRange.Unbounded)
                    : schema.IsChoice(field.Value.Name) ? schema.Choice(field.Value.Name).Head : schema.Record(field.Value.Name).Head;
            case TemplateItem or AnyLineItem or FieldItem or BoilerplateLineItem:
                return new LineRange(1, 1);
            case RepeatItem repeat:
                return repeat.IsList ? new LineRange(0, LineRange.Unbounded) : new LineRange(0, 1);
            case ConstantItem or SelfItem:
                return new LineRange(0, 0);
            case BoilerplateRangeItem range:
                return new LineRange(2, range.Within + 1);
            case BoilerplateRunItem run:
                return schema.Run(run.Run).Lines;
            case RepetitionItem repetition:
                LineRange one = Lines(repetition.Item);
                return new LineRange(
                    one.Min * repetition.Min,
                    !one.IsBounded || repetition.Max == LineRange.Unbounded ? LineRange.Unbounded : one.Max * repetition.Max);
            case GroupItem group:
                List<LineRange> alternatives = group.Alternatives.Select(Lines).ToList();
                return new LineRange(alternatives.Min(a => a.Min), alternatives.Max(a => a.Max));
            default:
                return new LineRange(0, LineRange.Unbounded);
        }
    }

    private LineRange Lines(BoundSequence sequence)
    {
        List<LineRange> items = sequence.Items.Select(Lines).ToList();
        return new LineRange(items.Sum(i => i.Min), items.Any(i => !i.IsBounded) ? LineRange.Unbounded : items.Sum(i => i.Max));
    }

    /// <summary>The first line with words of its own that a head needs, not counting its first line.</summary>
    private sealed record Needed(List<BoundItem> Head, int Index, Template Template, LineRange Before);
}
