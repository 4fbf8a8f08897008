using NewsModel.Schema.Binding;

namespace NewsModel.Schema.Checks;

/// <summary>Looking ahead for something never leads to looking ahead for it once more.</summary>
internal static class LookAheadCycleCheck
{
    public static void Run(Analysis analysis)
    {
        var graph = new DirectedGraph<Sought, Target?>();
        var looks = new List<(Sought From, Sought To, Target Target)>();
        foreach (var symbol in analysis.Symbols.All)
        {
            AddEdges(new Sought(symbol, HeadOnly: true));
            AddEdges(new Sought(symbol, HeadOnly: false));
        }

        var components = graph.Search().Components;
        foreach (var (from, to, target) in looks)
        {
            if (components[from] != components[to]) continue;
            analysis.Report(SchemaRules.CircularLookAhead, from.Symbol, target, to.Symbol.Name);
            analysis.MarkFaulty(target);
        }

        analysis.DropFaulty();

        void AddEdges(Sought looker)
        {
            graph.AddNode(looker);
            if (looker.Symbol is ChoiceSymbol choice)
                foreach (var item in choice.Items) graph.Add(looker, looker with { Symbol = item.Symbol }, null);
            foreach (var item in ItemsOf(looker))
            {
                foreach (var mention in Nesting.MentionsIn(item, analysis.Symbols))
                    graph.Add(looker, new Sought(mention.Symbol, HeadOnly: false), null);
                foreach (var target in Analysis.TargetsOf(item))
                {
                    if (analysis.Find(target) is not { } symbol) continue;
                    var to = new Sought(symbol, HeadOnly: true);
                    graph.Add(looker, to, target);
                    looks.Add((looker, to, target));
                }
            }
        }
    }

    private static IEnumerable<BoundItem> ItemsOf(Sought sought) => sought is { HeadOnly: true, Symbol: RecordSymbol record }
        ? Sequences.All(record.Alternatives.Select(Sequences.HeadOf))
        : Analysis.ItemsOf(sought.Symbol);

    /// <summary>A declaration, or just its head.</summary>
    private sealed record Sought(Symbol Symbol, bool HeadOnly);
}
