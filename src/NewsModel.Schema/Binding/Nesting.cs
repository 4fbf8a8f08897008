namespace NewsModel.Schema.Binding;

/// <summary>Which declarations hold which others.</summary>
internal static class Nesting
{
    public static DirectedGraph<Symbol, Mention> Of(SymbolTable symbols)
    {
        var graph = new DirectedGraph<Symbol, Mention>();
        foreach (var symbol in symbols.All)
        {
            graph.AddNode(symbol);
            foreach (var mention in MentionsIn(symbol, symbols)) graph.Add(symbol, mention.Symbol, mention);
        }

        return graph;
    }

    /// <summary>What an item on its own mentions.</summary>
    public static IEnumerable<Mention> MentionsIn(BoundItem item, SymbolTable symbols) => item switch
    {
        FieldItem field => One(symbols.Find(field.Value), item),
        TemplateItem template => template.Template.Parts.OfType<HolePart>().SelectMany(h => One(symbols.Find(h.Type), item)),
        BoilerplateRunItem run => One(symbols.Find(run.Run), item),
        _ => [],
    };

    /// <summary>What a declaration mentions, targets aside.</summary>
    public static IEnumerable<Mention> MentionsIn(Symbol symbol, SymbolTable symbols) => symbol switch
    {
        RecordSymbol record => Sequences.All(record.Alternatives).SelectMany(i => MentionsIn(i, symbols)),
        ChoiceSymbol choice => choice.Items.Select(i => new Mention(i.Symbol, i)),
        _ => Sequences.All([((RunSymbol)symbol).Body]).SelectMany(i => MentionsIn(i, symbols)),
    };

    private static IEnumerable<Mention> One(Symbol? symbol, object by) => symbol is null ? [] : [new Mention(symbol, by)];
}

/// <summary>A mention of a declaration.</summary>
/// <param name="Symbol">What is mentioned.</param>
/// <param name="By">The item that mentions it.</param>
internal sealed record Mention(Symbol Symbol, object By);
