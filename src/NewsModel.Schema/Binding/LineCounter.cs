namespace NewsModel.Schema.Binding;

/// <summary>Counts how many lines items, heads and declarations take.</summary>
internal sealed class LineCounter(SymbolTable symbols)
{
    private static readonly LineRange Nothing = new(0, 0);
    private static readonly LineRange One = new(1, 1);

    /// <summary>What a declaration takes before it is known: it can't end yet.</summary>
    private static readonly LineRange Unknown = new(LineRange.Unbounded, 0);

    /// <summary>Counts the lines of every declaration, from those that hold no other upwards; one that holds itself has no bound.</summary>
    public void CountAll()
    {
        var found = Nesting.Of(symbols).Search();
        var recursive = new HashSet<Symbol>(found.BackEdges.Select(e => e.Edge.Symbol));
        foreach (var symbol in symbols.All) symbol.Lines = symbol.Head = Unknown;

        bool changed;
        do
        {
            changed = false;
            foreach (var symbol in found.PostOrder)
            {
                var lines = Of(symbol);
                if (recursive.Contains(symbol)) lines = lines with { Max = LineRange.Unbounded };
                changed |= lines != symbol.Lines;
                symbol.Lines = lines;
            }
        }
        while (changed);

        foreach (var symbol in found.PostOrder) symbol.Head = HeadOf(symbol);
    }

    /// <summary>How many lines an item of a record takes.</summary>
    public LineRange Of(BoundItem item, FieldTable? fields) => item switch
    {
        FieldItem field => symbols.Find(field.Value)?.Lines ?? One,
        RepeatItem repeat => OfRepeat(repeat, fields),
        ConstantItem or SelfItem => Nothing,
        GroupItem group => Either(group.Alternatives.Select(a => Of(a, fields))),
        RepetitionItem repetition => Times(Of(repetition.Item, fields), repetition.Min, repetition.Max),
        BoilerplateToEndItem toEnd => new LineRange(toEnd.From is null ? 0 : 1, LineRange.Unbounded),
        BoilerplateRangeItem range => new LineRange(2, range.Within + 1),
        BoilerplateUntilItem => new LineRange(0, LineRange.Unbounded),
        BoilerplateRunItem run => symbols.Find(run.Run)!.Lines,
        _ => One,
    };

    /// <summary>How many lines a sequence takes; what stands behind <c>commit</c> may be missing.</summary>
    public LineRange Of(BoundSequence sequence, FieldTable? fields)
    {
        var total = Nothing;
        for (var i = 0; i < sequence.Items.Count; i++)
        {
            var lines = Of(sequence.Items[i], fields);
            total = Sum(total, Sequences.IsCommitted(sequence, i) ? lines with { Min = 0 } : lines);
        }

        return total;
    }

    public static LineRange Sum(LineRange a, LineRange b) => new(Sum(a.Min, b.Min), Sum(a.Max, b.Max));

    private LineRange Of(Symbol symbol) => symbol switch
    {
        RecordSymbol record => Either(record.Alternatives.Select(a => Of(a, record.Fields))),
        ChoiceSymbol choice => Either(choice.Items.Select(i => i.Symbol.Lines)),
        _ => Of(((RunSymbol)symbol).Body, null),
    };

    private LineRange HeadOf(Symbol symbol) => symbol switch
    {
        RecordSymbol record => Either(record.Alternatives.Select(a => Of(Sequences.HeadOf(a), record.Fields))),
        ChoiceSymbol choice => Either(choice.Items.Select(i => i.Symbol.Head)),
        _ => symbol.Lines,
    };

    private static LineRange OfRepeat(RepeatItem repeat, FieldTable? fields)
    {
        if (repeat.IsList) return new LineRange(0, LineRange.Unbounded);
        return fields?.Find(repeat.Field) is { IsOptional: false } ? One : new LineRange(0, 1);
    }

    private static LineRange Either(IEnumerable<LineRange> ranges)
    {
        LineRange? either = null;
        foreach (var range in ranges)
            either = either is { } e ? new LineRange(Math.Min(e.Min, range.Min), Math.Max(e.Max, range.Max)) : range;
        return either ?? Nothing;
    }

    private static LineRange Times(LineRange range, int min, int max) => new(Times(range.Min, min), Times(range.Max, max));

    private static int Sum(int a, int b) => a > LineRange.Unbounded - b ? LineRange.Unbounded : a + b;

    private static int Times(int a, int b) => (int)Math.Min((long)a * b, LineRange.Unbounded);
}
