namespace NewsModel.Schema.Checks;

/// <summary>What is repeated takes at least one line, or the repetition would never end.</summary>
internal static class ProgressCheck
{
    public static void Run(Analysis analysis)
    {
        do MarkFaulty(analysis, report: true);
        while (analysis.DropFaulty());
    }

    public static void MarkFaulty(Analysis analysis, bool report)
    {
        foreach (var symbol in analysis.Symbols.All)
        {
            var fields = (symbol as Binding.RecordSymbol)?.Fields;
            foreach (var repetition in Analysis.ItemsOf(symbol).OfType<RepetitionItem>())
            {
                if (repetition.Max == 1 || analysis.Lines.Of(repetition.Item, fields).Min > 0) continue;
                if (report) analysis.Report(SchemaRules.NoProgress, symbol, repetition);
                analysis.MarkFaulty(repetition);
            }
        }
    }
}
