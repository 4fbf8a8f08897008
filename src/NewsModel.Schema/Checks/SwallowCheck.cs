using NewsModel.Schema.Binding;

namespace NewsModel.Schema.Checks;

/// <summary>
/// Behind a repetition that takes any line and does not stop before it, a template never gets its line, and a repeated
/// record that ends in one no other like it. Not said while there are errors: what is left out for one may be what stops it.
/// </summary>
internal sealed class SwallowCheck
{
    private readonly Analysis _analysis;
    private readonly AnyLine _anyLine;

    private SwallowCheck(Analysis analysis)
    {
        _analysis = analysis;
        _anyLine = new AnyLine(analysis);
    }

    public static void Run(Analysis analysis)
    {
        if (analysis.HasErrors) return;
        var check = new SwallowCheck(analysis);
        foreach (var symbol in analysis.Symbols.All)
            foreach (var sequence in Analysis.SequencesOf(symbol)) check.Check(symbol, sequence);
    }

    private void Check(Symbol symbol, BoundSequence sequence)
    {
        var fields = (symbol as RecordSymbol)?.Fields;
        RepetitionItem? before = null;
        foreach (var item in sequence.Items)
        {
            if (_analysis.Lines.Of(item, fields).Max == 0) continue;
            if (item is RepetitionItem repeated) CheckRepeated(repeated);
            if (before is not null && FirstTemplateOf(item) is { } template && !before.Until.Any(t => MayFit(t, template)))
                _analysis.Report(SchemaRules.Swallowed, symbol, item, ItemName.Of(before), "'until " + ItemName.Of(template) + "'");
            before = LastRepetitionOf(item) is { Max: LineRange.Unbounded } last && _anyLine.IsTakenBy(last.Item, fields) ? last : null;
        }
    }

    // A record of several lines that is repeated, and ends in any number of any lines.
    private void CheckRepeated(RepetitionItem repetition)
    {
        if (repetition is not { Max: > 1, Item: FieldItem field } || _analysis.Symbols.Find(field.Value) is not RecordSymbol record) return;
        foreach (var sequence in record.Alternatives)
        {
            var last = sequence.Items.LastOrDefault(i => _analysis.Lines.Of(i, record.Fields).Max > 0);
            if (sequence.Items.Count > 1 && last is not null && LastRepetitionOf(last) is { Max: LineRange.Unbounded, Until.Count: 0 } rest
                && _anyLine.IsTakenBy(rest.Item, record.Fields))
                _analysis.Report(SchemaRules.TakesTheRest, record, last, ItemName.Of(rest), record.Name);
        }
    }

    private static RepetitionItem? LastRepetitionOf(BoundItem item) => item switch
    {
        RepetitionItem repetition => repetition,
        GroupItem { Alternatives: { Count: 1 } only } => LastRepetitionOf(only[0].Items[only[0].Items.Count - 1]),
        _ => null,
    };

    /// <summary>The template of the first line that an item takes; null where it may be any line or one of several.</summary>
    private static Template? FirstTemplateOf(BoundItem item) => item switch
    {
        TemplateItem template => template.Template,
        FieldItem field => field.Template,
        BoilerplateLineItem line => line.Template,
        BoilerplateRangeItem range => range.From,
        BoilerplateToEndItem toEnd => toEnd.From,
        RepetitionItem repetition => FirstTemplateOf(repetition.Item),
        GroupItem { Alternatives: { Count: 1 } only } => FirstTemplateOf(only[0].Items[0]),
        _ => null,
    };

    /// <summary>Whether a line that a target stops before may fit a template.</summary>
    private bool MayFit(Target target, Template template) =>
        target is TemplateTarget other ? MayFit(other.Template, template) : MayStart(_analysis.Find(target)!, template);

    private bool MayStart(Symbol symbol, Template template) => symbol switch
    {
        RecordSymbol record => record.Alternatives.Any(a => MayStart(a, template)),
        ChoiceSymbol choice => choice.Items.Any(i => MayStart(i.Symbol, template)),
        _ => MayStart(((RunSymbol)symbol).Body, template),
    };

    private static bool MayStart(BoundSequence sequence, Template template)
    {
        var first = sequence.Items.FirstOrDefault(i => i is not (ConstantItem or SelfItem));
        var own = first is TemplateItem or FieldItem or BoilerplateLineItem ? FirstTemplateOf(first) : null;
        return own is null || MayFit(own, template);
    }

    /// <summary>Whether one line may fit both, as far as their two ends tell.</summary>
    private static bool MayFit(Template a, Template b) => a.IsLiteral && b.IsLiteral
        ? a == b
        : AgreeFrom(Start(a), Start(b)) && AgreeTo(End(a), End(b));

    private static string Start(Template template) => (template.Parts[0] as LiteralPart)?.Text ?? "";

    private static string End(Template template) => (template.Parts[template.Parts.Count - 1] as LiteralPart)?.Text ?? "";

    private static bool AgreeFrom(string a, string b) => a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal);

    private static bool AgreeTo(string a, string b) => a.EndsWith(b, StringComparison.Ordinal) || b.EndsWith(a, StringComparison.Ordinal);
}
