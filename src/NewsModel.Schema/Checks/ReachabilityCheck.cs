using NewsModel.Schema.Binding;

namespace NewsModel.Schema.Checks;

/// <summary>Nothing stands behind what always matches, or behind the end of the page.</summary>
internal sealed class ReachabilityCheck
{
    private readonly Analysis _analysis;
    private readonly AnyLine _anyLine;

    private ReachabilityCheck(Analysis analysis)
    {
        _analysis = analysis;
        _anyLine = new AnyLine(analysis);
    }

    public static void Run(Analysis analysis)
    {
        var check = new ReachabilityCheck(analysis);
        foreach (var choice in analysis.Symbols.Choices) check.CheckItems(choice);
        foreach (var symbol in analysis.Symbols.All.Where(s => !s.IsDamaged))
        {
            if (symbol is RecordSymbol record) check.CheckAlternatives(symbol, record.Alternatives);
            foreach (var group in Analysis.ItemsOf(symbol).OfType<GroupItem>()) check.CheckAlternatives(symbol, group.Alternatives);
            foreach (var sequence in Analysis.SequencesOf(symbol)) check.CheckEnd(symbol, sequence);
        }
    }

    private void CheckItems(ChoiceSymbol choice)
    {
        var before = new HashSet<Symbol>();
        var isClosed = false;
        foreach (var item in choice.Items)
        {
            if (isClosed || !before.Add(item.Symbol)) _analysis.Report(SchemaRules.Unreachable, choice, item);
            isClosed |= _anyLine.IsTakenBy(item.Symbol);
        }
    }

    private void CheckAlternatives(Symbol symbol, IReadOnlyList<BoundSequence> alternatives)
    {
        var before = new HashSet<BoundSequence>();
        var isClosed = false;
        foreach (var alternative in alternatives)
        {
            if ((isClosed || !before.Add(alternative)) && alternative.Items.Count > 0)
                _analysis.Report(SchemaRules.Unreachable, symbol, alternative.Items[0]);
            isClosed |= _anyLine.IsTakenBy(alternative, (symbol as RecordSymbol)?.Fields);
        }
    }

    private void CheckEnd(Symbol symbol, BoundSequence sequence)
    {
        var fields = (symbol as RecordSymbol)?.Fields;
        var behind = sequence.Items.SkipWhile(i => i is not BoilerplateToEndItem).Skip(1);
        if (behind.FirstOrDefault(i => _analysis.Lines.Of(i, fields).Max > 0) is { } item)
            _analysis.Report(SchemaRules.BehindTheEnd, symbol, item);
    }
}
