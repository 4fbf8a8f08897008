using NewsModel.Schema.Binding;

namespace NewsModel.Schema.Checks;

/// <summary>The rules that concern more than one item, in the order in which one relies on another.</summary>
internal static class SchemaChecks
{
    public static void Run(Analysis analysis)
    {
        RecursionCheck.Run(analysis);
        DepthCheck.Run(analysis);
        BooleanCheck.Run(analysis);
        ProgressCheck.Run(analysis);
        OneLineCheck.Run(analysis);
        LookAheadCycleCheck.Run(analysis);
        EmptinessCheck.Run(analysis);
        LookAheadCheck.Run(analysis);
        ReachabilityCheck.Run(analysis);
        SwallowCheck.Run(analysis);
        UseCheck.Run(analysis);
        DropMissing(analysis);
    }

    /// <summary>Takes out what stood for items in error, and what makes no progress without them.</summary>
    private static void DropMissing(Analysis analysis)
    {
        do
        {
            foreach (var item in analysis.Symbols.All.SelectMany(Analysis.ItemsOf).OfType<MissingItem>()) analysis.MarkFaulty(item);
            if (!analysis.DropFaulty()) break;
            ProgressCheck.MarkFaulty(analysis, report: false);
            analysis.DropFaulty();
        }
        while (true);
        analysis.SettleFields();
    }
}
