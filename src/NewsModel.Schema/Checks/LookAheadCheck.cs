using System.Globalization;
using NewsModel.Schema.Binding;

namespace NewsModel.Schema.Checks;

/// <summary>
/// It is known after a bounded number of lines whether something matches, so that a page is read in linear time.
/// For the targets of <c>until</c> and the items of a choice the whole head counts; for whatever else is tried and may be
/// given up, what stands before the last item that can fail.
/// </summary>
internal sealed class LookAheadCheck
{
    /// <summary>How many lines a look-ahead sees at most.</summary>
    public const int MaxLines = 64;

    private readonly Analysis _analysis;
    private readonly FailureBound _failures;
    private readonly HashSet<object> _reported = new(ByIdentity.Instance);

    private LookAheadCheck(Analysis analysis)
    {
        _analysis = analysis;
        _failures = new FailureBound(analysis);
    }

    public static void Run(Analysis analysis)
    {
        var check = new LookAheadCheck(analysis);
        foreach (var symbol in check.LookedAheadFor()) check.CheckHead(symbol);
        foreach (var symbol in analysis.Symbols.All) check.CheckAttemptsIn(symbol);
    }

    private HashSet<Symbol> LookedAheadFor()
    {
        var targets = _analysis.Symbols.All.SelectMany(Analysis.ItemsOf).SelectMany(i => Analysis.TargetsOf(i)).Select(_analysis.Find);
        var items = _analysis.Symbols.Choices.SelectMany(c => c.Items).Select(i => i.Symbol);
        return [.. targets.OfType<Symbol>(), .. items];
    }

    private void CheckHead(Symbol symbol)
    {
        if (symbol.Head.Max <= MaxLines) return;
        var record = symbol as RecordSymbol;
        foreach (var sequence in record?.Alternatives ?? (symbol is RunSymbol run ? [run.Body] : []))
        {
            var head = Sequences.HeadOf(sequence);
            if (_analysis.Lines.Of(head, record?.Fields).Max > MaxLines) ReportExcess(symbol, head, head.Items.Count, Quote(symbol));
        }
    }

    private void CheckAttemptsIn(Symbol symbol)
    {
        if (symbol is RecordSymbol record)
        {
            var isPage = record.Syntax.IsPage;
            if (!isPage && record.Alternatives.Count > 1) CheckAlternatives(symbol, record.Alternatives.Select(Sequences.HeadOf), isOpen: true);
            foreach (var alternative in record.Alternatives)
            {
                for (var i = 0; i < alternative.Items.Count; i++)
                {
                    var isCommitted = Sequences.IsCommitted(alternative, i);
                    var item = alternative.Items[i];
                    if (isPage || isCommitted) CheckRecord(item);
                    if (isCommitted) CheckAttempt(symbol, item, isOpen: false);
                    CheckInside(symbol, item, isOpen: !isPage && !isCommitted);
                }
            }
        }
        else if (symbol is RunSymbol run)
        {
            foreach (var item in run.Body.Items) CheckInside(symbol, item, isOpen: true);
        }
    }

    /// <summary>Where a record is read for its own sake, whether it matches is known at the end of its head at the latest.</summary>
    private void CheckRecord(BoundItem item)
    {
        if (item is RepetitionItem repetition) CheckRecord(repetition.Item);
        if (item is GroupItem group)
            foreach (var inner in group.Alternatives.SelectMany(a => a.Items)) CheckRecord(inner);
        if (item is not FieldItem field || _analysis.Symbols.Find(field.Value) is not RecordSymbol record) return;
        if (_failures.Of(record, isOpen: false) is not > MaxLines) return;
        foreach (var head in record.Alternatives.Select(Sequences.HeadOf))
        {
            var bound = record.Where is null ? _failures.Of(head, record.Fields, isOpen: true) : _analysis.Lines.Of(head, record.Fields).Max;
            if (bound > MaxLines) ReportExcess(record, head, LastToFail(record, head), Quote(record));
        }
    }

    private void CheckInside(Symbol symbol, BoundItem item, bool isOpen)
    {
        if (item is RepetitionItem repetition)
        {
            CheckAttempt(symbol, repetition.Item, isOpen);
            CheckInside(symbol, repetition.Item, isOpen);
        }
        else if (item is GroupItem group)
        {
            if (group.Alternatives.Count > 1) CheckAlternatives(symbol, group.Alternatives, isOpen);
            foreach (var inner in group.Alternatives.SelectMany(a => a.Items)) CheckInside(symbol, inner, isOpen);
        }
    }

    private void CheckAttempt(Symbol symbol, BoundItem item, bool isOpen) =>
        CheckAlternatives(symbol, item is GroupItem group ? group.Alternatives : [new BoundSequence(EquatableArray.Create(item))], isOpen);

    /// <summary>What may be given up for something else needs a bound, but not a small one: it is tried once at each place.</summary>
    private void CheckAlternatives(Symbol symbol, IEnumerable<BoundSequence> alternatives, bool isOpen)
    {
        var fields = (symbol as RecordSymbol)?.Fields;
        foreach (var alternative in alternatives)
        {
            if (_failures.Of(alternative, fields, isOpen) is not LineRange.Unbounded) continue;
            var only = alternative.Items.Count == 1 ? alternative.Items[0] : null;
            if (only is BoilerplateRunItem run) CheckRun((RunSymbol)_analysis.Symbols.Find(run.Run)!);
            else if (only is null || !IsCheckedItself(only)) ReportExcess(symbol, alternative, LastToFail(symbol, alternative, isOpen), ItemName.Of(only));
        }
    }

    private void CheckRun(RunSymbol run) => ReportExcess(run, run.Body, LastToFail(run, run.Body, isOpen: true), Quote(run));

    /// <summary>Whether the excess is in the record that the item reads, and reported there.</summary>
    private bool IsCheckedItself(BoundItem item)
    {
        CheckRecord(item);
        return item is FieldItem field && _analysis.Symbols.Find(field.Value) is { } symbol
            && _failures.Of(symbol, isOpen: false) is > MaxLines;
    }

    private int LastToFail(RecordSymbol record, BoundSequence head) =>
        record.Where is null ? LastToFail(record, head, isOpen: true) : head.Items.Count;

    /// <summary>How many items stand before and at the last one that can fail.</summary>
    private int LastToFail(Symbol symbol, BoundSequence sequence, bool isOpen)
    {
        var count = sequence.Items.Count;
        while (count > 0 && _failures.Of(sequence.Items[count - 1], (symbol as RecordSymbol)?.Fields, isOpen) is null) count--;
        return count;
    }

    /// <summary>Reports the first of so many items that has no bound, or else the one that makes it too much.</summary>
    private void ReportExcess(Symbol owner, BoundSequence sequence, int count, string what)
    {
        var fields = (owner as RecordSymbol)?.Fields;
        var items = sequence.Items.Take(count).ToArray();
        var unbounded = items.FirstOrDefault(i => !_analysis.Lines.Of(i, fields).IsBounded);
        if (unbounded is not null)
        {
            var innermost = Innermost(unbounded, fields);
            if (_reported.Add(innermost)) _analysis.Report(SchemaRules.UnboundedLookAhead, owner, innermost, ItemName.Of(innermost), what);
            return;
        }

        var total = new LineRange(0, 0);
        foreach (var item in items)
        {
            total = LineCounter.Sum(total, _analysis.Lines.Of(item, fields));
            if (total.Max <= MaxLines) continue;
            if (_reported.Add(item))
                _analysis.Report(SchemaRules.LongLookAhead, owner, item, ItemName.Of(item), what, Number(total.Max), Number(MaxLines));
            return;
        }
    }

    /// <summary>The item without bound inside a group or a repetition that has one itself.</summary>
    private BoundItem Innermost(BoundItem item, FieldTable? fields)
    {
        var inner = item switch
        {
            GroupItem group => group.Alternatives.SelectMany(a => a.Items),
            RepetitionItem repetition => [repetition.Item],
            _ => [],
        };
        return inner.FirstOrDefault(i => !_analysis.Lines.Of(i, fields).IsBounded) is { } found ? Innermost(found, fields) : item;
    }

    private static string Quote(Symbol symbol) => "'" + symbol.Name + "'";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
