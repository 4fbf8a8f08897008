using NewsModel.Schema.Binding;

namespace NewsModel.Schema.Checks;

/// <summary>Nothing stands behind what always matches, or behind the end of the page.</summary>
internal sealed class ReachabilityCheck
{
    private readonly Analysis _analysis;
    private readonly FailureBound _failures;
    private readonly HashSet<Symbol> _takingAnyLine = [];

    private ReachabilityCheck(Analysis analysis)
    {
        _analysis = analysis;
        _failures = new FailureBound(analysis);
        foreach (var symbol in Nesting.Of(analysis.Symbols).Search().PostOrder)
            if (!symbol.IsDamaged && TakesAnyLine(symbol)) _takingAnyLine.Add(symbol);
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
            isClosed |= _takingAnyLine.Contains(item.Symbol);
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
            isClosed |= AlwaysMatches(alternative, (symbol as RecordSymbol)?.Fields);
        }
    }

    private void CheckEnd(Symbol symbol, BoundSequence sequence)
    {
        var fields = (symbol as RecordSymbol)?.Fields;
        var behind = sequence.Items.SkipWhile(i => i is not BoilerplateToEndItem).Skip(1);
        if (behind.FirstOrDefault(i => _analysis.Lines.Of(i, fields).Max > 0) is { } item)
            _analysis.Report(SchemaRules.BehindTheEnd, symbol, item);
    }

    private bool TakesAnyLine(Symbol symbol) => symbol switch
    {
        RecordSymbol record => record.Where is null
            && record.Alternatives.Any(a => AlwaysMatches(Sequences.HeadOf(a), record.Fields)),
        ChoiceSymbol choice => choice.Items.Any(i => _takingAnyLine.Contains(i.Symbol)),
        _ => AlwaysMatches(((RunSymbol)symbol).Body, null),
    };

    /// <summary>Whether it matches wherever there is a line: at most its first line can fail, and that is any line.</summary>
    private bool AlwaysMatches(BoundSequence sequence, FieldTable? fields)
    {
        var taken = 0;
        foreach (var item in sequence.Items)
        {
            var canFail = _failures.Of(item, fields, isOpen: true) is not null;
            if (canFail && (taken > 0 || !TakesAnyLine(item, fields))) return false;
            taken += _analysis.Lines.Of(item, fields).Max > 0 ? 1 : 0;
        }

        return true;
    }

    private bool TakesAnyLine(BoundItem item, FieldTable? fields) => item switch
    {
        AnyLineItem or BoilerplateToEndItem { From: null } => true,
        FieldItem { Template: null, Where: null } field => TakesAnyPiece(field.Value),
        TemplateItem { Where: null } template => TakesAnyPiece(template.Template),
        BoilerplateLineItem line => TakesAnyPiece(line.Template),
        BoilerplateRunItem run => _takingAnyLine.Contains(_analysis.Symbols.Find(run.Run)!),
        GroupItem group => group.Alternatives.Any(a => AlwaysMatches(a, fields)),
        RepetitionItem { Min: 1, Until.Count: 0 } repetition => TakesAnyLine(repetition.Item, fields),
        _ => false,
    };

    private bool TakesAnyPiece(Template template) =>
        template.Parts.Count == 1 && template.Parts[0] is HolePart hole && TakesAnyPiece(hole.Type);

    private bool TakesAnyPiece(FieldType type) =>
        type.Kind == FieldTypeKind.Text || (_analysis.Symbols.Find(type) is { } symbol && _takingAnyLine.Contains(symbol));
}
