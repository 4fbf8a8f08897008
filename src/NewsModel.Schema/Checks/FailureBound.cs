using NewsModel.Schema.Binding;

namespace NewsModel.Schema.Checks;

/// <summary>How many lines are read at most before something turns out not to match; null for what always matches.</summary>
internal sealed class FailureBound
{
    private readonly Analysis _analysis;
    private readonly bool _isComplete;
    private readonly Dictionary<Symbol, int?> _whole = [];
    private readonly Dictionary<Symbol, int?> _heads = [];
    private readonly Dictionary<object, int?> _openGroups = new(ByIdentity.Instance);
    private readonly Dictionary<object, int?> _groups = new(ByIdentity.Instance);

    public FailureBound(Analysis analysis)
    {
        _analysis = analysis;
        foreach (var symbol in Nesting.Of(analysis.Symbols).Search().PostOrder)
        {
            var whole = Compute(symbol, wholly: true);
            var head = Compute(symbol, wholly: false);
            _whole.Add(symbol, whole);
            _heads.Add(symbol, head);
        }

        _isComplete = true;
    }

    /// <summary>Of a declaration; inside a head that is still open its own <c>commit</c> does nothing.</summary>
    public int? Of(Symbol symbol, bool isOpen) =>
        (isOpen ? _whole : _heads).TryGetValue(symbol, out var bound) ? bound : LineRange.Unbounded;

    /// <summary>Of a sequence, its <c>commit</c> not regarded.</summary>
    public int? Of(BoundSequence sequence, FieldTable? fields, bool isOpen)
    {
        int? worst = null;
        var before = new LineRange(0, 0);
        foreach (var item in sequence.Items)
        {
            if (Of(item, fields, isOpen) is { } own) worst = Math.Max(worst ?? 0, After(before, own));
            before = LineCounter.Sum(before, _analysis.Lines.Of(item, fields));
        }

        return worst;
    }

    public int? Of(BoundItem item, FieldTable? fields, bool isOpen) => item switch
    {
        FieldItem field when _analysis.Symbols.Find(field.Value) is { } symbol => Of(symbol, isOpen),
        ConstantItem or SelfItem or BoilerplateUntilItem or BoilerplateToEndItem { From: null } or RepeatItem { IsList: true } => null,
        GroupItem group => OfGroup(group, fields, isOpen),
        RepetitionItem { Min: 0 } => null,
        RepetitionItem repetition => OfRepetition(repetition, fields, isOpen),
        BoilerplateRangeItem range => range.Within + 1,
        BoilerplateRunItem run => Of(_analysis.Symbols.Find(run.Run)!, isOpen),
        _ => 1,
    };

    /// <summary>So many lines, and then so many more.</summary>
    public static int After(LineRange before, int more) => LineCounter.Sum(before, new LineRange(0, more)).Max;

    // Asked for at every level of groups inside groups, and found out once.
    private int? OfGroup(GroupItem group, FieldTable? fields, bool isOpen)
    {
        var known = isOpen ? _openGroups : _groups;
        if (known.TryGetValue(group, out var bound)) return bound;
        bound = Either(group.Alternatives.Select(a => Of(a, fields, isOpen)));
        if (_isComplete) known.Add(group, bound);
        return bound;
    }

    private int? OfRepetition(RepetitionItem repetition, FieldTable? fields, bool isOpen)
    {
        if (Of(repetition.Item, fields, isOpen) is not { } own) return null;
        var earlier = new RepetitionItem(
            repetition.Item, repetition.Min - 1, repetition.Min - 1, false, EquatableArray<Target>.Empty);
        return After(_analysis.Lines.Of(earlier, fields), own);
    }

    private int? Compute(Symbol symbol, bool wholly) => symbol switch
    {
        RecordSymbol record => OfRecord(record, wholly),
        ChoiceSymbol choice => Either(choice.Items.Select(i => Of(i.Symbol, isOpen: wholly))),
        _ => Of(((RunSymbol)symbol).Body, null, isOpen: true),
    };

    private int? OfRecord(RecordSymbol record, bool wholly)
    {
        var parts = wholly ? record.Alternatives : record.Alternatives.Select(Sequences.HeadOf);
        var own = Either(parts.Select(p => Of(p, record.Fields, isOpen: true)));
        return record.Where is null ? own : Math.Max(own ?? 0, record.Head.Max);
    }

    /// <summary>Alternatives fail when all of them do.</summary>
    private static int? Either(IEnumerable<int?> bounds)
    {
        int? worst = 0;
        foreach (var bound in bounds)
        {
            if (bound is null) return null;
            worst = Math.Max(worst.Value, bound.Value);
        }

        return worst;
    }
}
