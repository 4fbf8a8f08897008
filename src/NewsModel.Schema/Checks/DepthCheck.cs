using NewsModel.Schema.Binding;

namespace NewsModel.Schema.Checks;

/// <summary>Records hold others only so deep: what works through them, a parser included, nests as deep as they do.</summary>
internal static class DepthCheck
{
    private const int Deepest = 100;

    public static void Run(Analysis analysis)
    {
        var graph = Nesting.Of(analysis.Symbols);
        var depths = new Dictionary<Symbol, int>();
        foreach (var symbol in graph.Search().PostOrder)
        {
            var depth = 1;
            foreach (var mention in Nesting.MentionsIn(symbol, analysis.Symbols))
            {
                var inner = depths.TryGetValue(mention.Symbol, out var known) ? known : 0;
                if (inner >= Deepest && mention.By is BoundItem item)
                {
                    analysis.Report(SchemaRules.RecordsTooDeep, symbol, item, mention.Symbol.Name, Deepest.ToString(System.Globalization.CultureInfo.InvariantCulture));
                    analysis.MarkFaulty(item);
                    continue;
                }

                depth = Math.Max(depth, inner + 1);
            }

            depths[symbol] = depth;
        }

        analysis.DropFaulty();
    }
}
