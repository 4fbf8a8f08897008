using NewsModel.Schema.Binding;

namespace NewsModel.Schema.Checks;

/// <summary>What matches wherever there is a line, whatever it says.</summary>
internal sealed class AnyLine
{
    private readonly Analysis _analysis;
    private readonly FailureBound _failures;
    private readonly HashSet<Symbol> _takers = [];

    public AnyLine(Analysis analysis)
    {
        _analysis = analysis;
        _failures = new FailureBound(analysis);
        foreach (var symbol in Nesting.Of(analysis.Symbols).Search().PostOrder)
            if (!symbol.IsDamaged && Takes(symbol)) _takers.Add(symbol);
    }

    public bool IsTakenBy(Symbol symbol) => _takers.Contains(symbol);

    private bool Takes(Symbol symbol) => symbol switch
    {
        RecordSymbol record => record.Where is null
            && record.Alternatives.Any(a => IsTakenBy(Sequences.HeadOf(a), record.Fields)),
        ChoiceSymbol choice => choice.Items.Any(i => IsTakenBy(i.Symbol)),
        _ => IsTakenBy(((RunSymbol)symbol).Body, null),
    };

    /// <summary>Whether it matches wherever there is a line: at most its first line can fail, and that is any line.</summary>
    public bool IsTakenBy(BoundSequence sequence, FieldTable? fields)
    {
        var taken = 0;
        foreach (var item in sequence.Items)
        {
            var canFail = _failures.Of(item, fields, isOpen: true) is not null;
            if (canFail && (taken > 0 || !IsTakenBy(item, fields))) return false;
            taken += _analysis.Lines.Of(item, fields).Max > 0 ? 1 : 0;
        }

        return true;
    }

    public bool IsTakenBy(BoundItem item, FieldTable? fields) => item switch
    {
        AnyLineItem or BoilerplateToEndItem { From: null } => true,
        FieldItem { Template: null, Where: null } field => TakesAnyPiece(field.Value),
        TemplateItem { Where: null } template => TakesAnyPiece(template.Template),
        BoilerplateLineItem line => TakesAnyPiece(line.Template),
        BoilerplateRunItem run => IsTakenBy(_analysis.Symbols.Find(run.Run)!),
        GroupItem group => group.Alternatives.Any(a => IsTakenBy(a, fields)),
        RepetitionItem { Min: 1, Until.Count: 0 } repetition => IsTakenBy(repetition.Item, fields),
        _ => false,
    };

    private bool TakesAnyPiece(Template template) =>
        template.Parts.Count == 1 && template.Parts[0] is HolePart hole && TakesAnyPiece(hole.Type);

    private bool TakesAnyPiece(FieldType type) =>
        type.Kind == FieldTypeKind.Text || (_analysis.Symbols.Find(type) is { } symbol && IsTakenBy(symbol));
}
