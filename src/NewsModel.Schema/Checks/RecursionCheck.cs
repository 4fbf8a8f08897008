using NewsModel.Schema.Binding;

namespace NewsModel.Schema.Checks;

/// <summary>A declaration that holds itself has a line before that, and a way not to.</summary>
internal static class RecursionCheck
{
    public static void Run(Analysis analysis)
    {
        Cut(analysis, SchemaRules.Recursion, AtStart);
        Cut(analysis, SchemaRules.EndlessRecursion, InAnyCase);
    }

    /// <summary>Reports each cycle once, and cuts it at every item of a record that belongs to it.</summary>
    private static void Cut(Analysis analysis, SchemaRule rule, Func<Symbol, Analysis, IEnumerable<Mention>> mentions)
    {
        var edges = (
            from symbol in analysis.Symbols.All
            from mention in mentions(symbol, analysis)
            select (From: symbol, Mention: mention)).ToArray();
        var graph = new DirectedGraph<Symbol, Mention>();
        foreach (var (from, mention) in edges) graph.Add(from, mention.Symbol, mention);
        var components = graph.Search().Components;
        var reported = new HashSet<int>();
        foreach (var (from, mention) in edges)
        {
            var component = components[from];
            if (component != components[mention.Symbol] || mention.By is not BoundItem) continue;
            if (reported.Add(component)) analysis.Report(rule, from, mention.By, mention.Symbol.Name);
            analysis.MarkFaulty(mention.By);
        }

        analysis.DropFaulty();
    }

    /// <summary>What a declaration may start with, no line taken before.</summary>
    private static IEnumerable<Mention> AtStart(Symbol symbol, Analysis analysis) => symbol switch
    {
        RecordSymbol record => record.Alternatives.SelectMany(a => AtStart(a, record.Fields, analysis)),
        ChoiceSymbol choice => choice.Items.Select(i => new Mention(i.Symbol, i)),
        _ => [],
    };

    private static IEnumerable<Mention> AtStart(BoundSequence sequence, FieldTable fields, Analysis analysis)
    {
        foreach (var item in sequence.Items)
        {
            foreach (var mention in AtStart(item, fields, analysis)) yield return mention;
            if (analysis.Lines.Of(item, fields).Min > 0) yield break;
        }
    }

    private static IEnumerable<Mention> AtStart(BoundItem item, FieldTable fields, Analysis analysis) => item switch
    {
        GroupItem group => group.Alternatives.SelectMany(a => AtStart(a, fields, analysis)),
        RepetitionItem repetition => AtStart(repetition.Item, fields, analysis),
        _ => Nesting.MentionsIn(item, analysis.Symbols),
    };

    /// <summary>What a declaration without an end holds that has none either.</summary>
    private static IEnumerable<Mention> InAnyCase(Symbol symbol, Analysis analysis) =>
        IsEndless(symbol) ? Nesting.MentionsIn(symbol, analysis.Symbols).Where(m => IsEndless(m.Symbol)) : [];

    private static bool IsEndless(Symbol symbol) => symbol.Lines.Min == LineRange.Unbounded;
}
