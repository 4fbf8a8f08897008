using NewsModel.Schema.Binding;

namespace NewsModel.Schema.Checks;

/// <summary>Records hold others only so deep, parentheses around them counted: what works through them, a parser included, nests as deep as they do.</summary>
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
            var groups = GroupsAround(symbol);
            foreach (var mention in Nesting.MentionsIn(symbol, analysis.Symbols))
            {
                var inner = depths.TryGetValue(mention.Symbol, out var known) ? known : 0;
                if (groups.TryGetValue(mention.By, out var around) && inner > 0) inner += around;
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

    // How many parentheses stand around what stands in any.
    private static Dictionary<object, int> GroupsAround(Symbol symbol)
    {
        var around = new Dictionary<object, int>(ByIdentity.Instance);
        IEnumerable<BoundSequence> own = symbol is RecordSymbol record ? record.Alternatives : symbol is RunSymbol run ? [run.Body] : [];
        foreach (var item in own.SelectMany(s => s.Items)) Enter(item, 0);
        return around;

        void Enter(BoundItem item, int depth)
        {
            if (depth > 0) around[item] = depth;
            if (item is RepetitionItem repetition) Enter(repetition.Item, depth);
            if (item is GroupItem group)
                foreach (var inner in group.Alternatives.SelectMany(a => a.Items)) Enter(inner, depth + 1);
        }
    }
}
