using NewsModel.Schema.Binding;

namespace NewsModel.Schema.Checks;

/// <summary>Records take lines, heads and targets at least one.</summary>
internal static class EmptinessCheck
{
    public static void Run(Analysis analysis)
    {
        foreach (var symbol in analysis.Symbols.All)
        {
            if (symbol is not ChoiceSymbol && symbol.Lines.Max == 0)
            {
                if (!symbol.IsDamaged) analysis.Report(SchemaRules.TakesNothing, symbol, symbol.Name);
            }
            else if (symbol is RecordSymbol record && record.Alternatives.Any(a => HasEmptyHead(a, record, analysis)))
            {
                analysis.Report(SchemaRules.EmptyHead, record, record.Name);
            }

            foreach (var target in Analysis.ItemsOf(symbol).SelectMany(i => Analysis.TargetsOf(i)))
            {
                if (analysis.Find(target) is { Head.Min: 0, IsDamaged: false } empty)
                    analysis.Report(SchemaRules.EmptyTarget, symbol, target, empty.Name);
            }
        }
    }

    private static bool HasEmptyHead(BoundSequence sequence, RecordSymbol record, Analysis analysis) =>
        sequence.CommitIndex >= 0 && analysis.Lines.Of(Sequences.HeadOf(sequence), record.Fields).Min == 0;
}
