using NewsModel.Schema.Binding;

namespace NewsModel.Schema.Checks;

/// <summary>What the checks share: the declarations, what is known of them, and what turned out to be faulty.</summary>
internal sealed class Analysis
{
    private readonly PlaceMap _places;
    private readonly DiagnosticBag _diagnostics;
    private readonly HashSet<object> _faulty = new(ByIdentity.Instance);

    public Analysis(SymbolTable symbols, PlaceMap places, DiagnosticBag diagnostics)
    {
        Symbols = symbols;
        _places = places;
        _diagnostics = diagnostics;
        Lines = new LineCounter(symbols);
        Count();
    }

    public SymbolTable Symbols { get; }

    public LineCounter Lines { get; }

    public bool HasErrors => _diagnostics.HasErrors;

    public IEnumerable<RecordSymbol> Records => [Symbols.Page, .. Symbols.Records];

    /// <summary>Reports at a declaration's name.</summary>
    public void Report(SchemaRule rule, Symbol at, params string[] arguments) =>
        _diagnostics.Report(rule, at.File, at.NameSpan, arguments);

    /// <summary>Reports at an item, target, hole, condition or choice item of a declaration.</summary>
    public void Report(SchemaRule rule, Symbol owner, object at, params string[] arguments) =>
        _diagnostics.Report(rule, owner.File, at is ChoiceItem item ? item.Span : _places[at], arguments);

    /// <summary>Notes that an item, target or condition can't stay.</summary>
    public void MarkFaulty(object part) => _faulty.Add(part);

    /// <summary>
    /// Takes what is faulty out of the bodies and counts again; says whether there was any. For an item a
    /// <see cref="MissingItem"/> stays, unless it is one already.
    /// </summary>
    public bool DropFaulty()
    {
        if (_faulty.Count == 0) return false;
        var rewriter = new ItemRewriter(_places, Keep);
        foreach (var record in Records)
        {
            record.Alternatives = rewriter.Rewrite(record.Alternatives);
            if (record.Where is not null && _faulty.Contains(record.Where)) record.Where = null;
        }

        foreach (var run in Symbols.Runs) run.Body = rewriter.Rewrite(run.Body);
        _faulty.Clear();
        Count();
        return true;
    }

    /// <summary>Settles the fields once more, after items were dropped.</summary>
    public void SettleFields()
    {
        foreach (var record in Records) FieldSettling.Settle(record, _places);
    }

    /// <summary>Every sequence of a declaration: its alternatives, and those of the groups inside.</summary>
    public static IEnumerable<BoundSequence> SequencesOf(Symbol symbol)
    {
        IReadOnlyList<BoundSequence> own = symbol switch
        {
            RecordSymbol record => record.Alternatives,
            RunSymbol run => [run.Body],
            _ => [],
        };
        return own.Concat(Sequences.All(own).OfType<GroupItem>().SelectMany(g => g.Alternatives));
    }

    /// <summary>Every item of a declaration.</summary>
    public static IEnumerable<BoundItem> ItemsOf(Symbol symbol) => symbol switch
    {
        RecordSymbol record => Sequences.All(record.Alternatives),
        RunSymbol run => Sequences.All([run.Body]),
        _ => [],
    };

    /// <summary>What an item itself looks ahead for.</summary>
    public static EquatableArray<Target> TargetsOf(BoundItem item) => item switch
    {
        RepetitionItem repetition => repetition.Until,
        BoilerplateUntilItem boilerplate => boilerplate.Until,
        _ => EquatableArray<Target>.Empty,
    };

    /// <summary>The record, choice or run of a target, or null.</summary>
    public Symbol? Find(Target target) => target switch
    {
        RecordTarget record => Symbols.Find(record.Name),
        RunTarget run => Symbols.Find(run.Name),
        _ => null,
    };

    private void Count()
    {
        Lines.CountAll();
        OneLineRecords.Find(Symbols);
    }

    private BoundItem? Keep(BoundItem item)
    {
        if (_faulty.Contains(item)) return item is MissingItem ? null : new MissingItem(item);
        return item switch
        {
            RepetitionItem repetition when Left(repetition.Until) is { } left => repetition with { Until = left },
            BoilerplateUntilItem boilerplate when Left(boilerplate.Until) is { } left =>
                left.Count == 0 ? new MissingItem(item) : new BoilerplateUntilItem(left),
            FieldItem { Where: { } where } field when _faulty.Contains(where) => field with { Where = null },
            TemplateItem { Where: { } where } template when _faulty.Contains(where) => template with { Where = null },
            _ => item,
        };
    }

    /// <summary>The targets that stay, or null where all do.</summary>
    private EquatableArray<Target>? Left(EquatableArray<Target> targets) =>
        targets.Any(_faulty.Contains) ? targets.Where(t => !_faulty.Contains(t)).ToEquatableArray() : null;
}
