using System.Text;
using NewsModel.Schema.Planning;

namespace NewsModel.Schema.Tests.Planning;

/// <summary>A grammar's plan as text: who takes lines, then each part with a name, then the page.</summary>
internal static class PlanPrinter
{
    public static string Print(GrammarPlan plan)
    {
        var text = new StringBuilder();
        foreach (var o in plan.Owners) text.Append($"{o.Id} {o.Kind} {o.Record} {o.Name} ({o.Display}), weight {o.Weight}\n");
        foreach (var m in plan.Members)
        {
            text.Append($"\n{Print(m.Name)}: {m.Summary}\n  ");
            text.Append(m.Filter is null ? Print(m.Node!, "\n  ") : Print(m.Filter)).Append('\n');
        }

        return text.Append("\npage\n  ").Append(Print(plan.Page, "\n  ")).Append('\n').ToString();
    }

    private static string Print(GrammarNode node, string indent)
    {
        var inner = indent + "  ";
        var (what, parts) = node switch
        {
            LiteralNode n => ($"literal {Print(n.Test)} for {n.Owner.Id}{If(n.Remember, "remembered")}", Of()),
            AnyLineNode n => ($"any line for {n.Owner.Id}{If(n.Remember, "remembered")}", Of()),
            UnclaimedNode => ("unclaimed", Of()),
            LineNode n => ($"line {Print(n.Match)} for {n.Owner.Id}{If(n.RememberLine, "remembered")}{If(n.SameAgain, "same again")} {n.RememberField}", Of()),
            RepeatNode n => ($"repeat {string.Join(' ', n.Takers.Select(t => t.Id))} for {n.Owner.Id}{If(n.IsList, "list")}", Of()),
            SequenceNode n => ($"sequence{Print(n.Constants)}{Print(n.Fields)}", n.Parts.ToArray()),
            OneOfNode n => ("one of", n.Alternatives.ToArray()),
            TryNode n => ("try", Of(n.Item)),
            WhereNode n => ($"where {n.Condition}", Of(n.Item)),
            MakeNode n => ("make", Of(n.Item)),
            CommitNode n => ($"commit{Print(n.Constants)}{Print(n.Fields)}", n.Tail is null ? Of(n.Head) : Of(n.Head, n.Tail)),
            ItemOfNode n => ("item of", Of(n.Item)),
            OptionalNode n => ("optional", Of(n.Item)),
            ListNode n => ($"list {Times(n.Min, n.Max)}{If(n.Distinct, "distinct")}", Of(n.Item)),
            SkipNode n => ($"skip {Times(n.Min, n.Max)}{If(n.TakesLines, "takes lines")}", Of(n.Item)),
            LinesNode n => (
                $"lines {n.Record} {Times(n.Min, n.Max)} for {n.Owner.Id}{If(n.Remember, "remembered")}{If(n.Distinct, "distinct")}{If(n.SameAgain, "same again")}{Print(n.Until)}",
                AheadOf(n.Until)),
            UnlessNode n => ($"unless{Print(n.Stops)}", [n.Item, .. AheadOf(n.Stops)]),
            RecordInNode n => ($"record in {n.Field}{If(n.IsList, "list")}", Of(n.Item)),
            RequiredNode n => ("required", Of(n.Item)),
            IgnoreNode n => ("ignore", Of(n.Item)),
            MemberNode n => ($"part {Print(n.Member)}{If(n.IsForward, "forward")}", Of()),
            LineAheadNode n => ($"line ahead {Print(n.Test)}", Of()),
            AnyAheadNode => ("any ahead", Of()),
            AheadNode n => ("ahead", Of(n.Item)),
            HeadAheadNode n => ($"head ahead {Print(n.Filter)}", Of(n.Head)),
            NotNode n => ("not", Of(n.Item)),
            IfNode n => ("if", Of(n.Condition, n.Item)),
            SearchNode n => (
                $"search {n.Name} {Times(n.Min, n.Max)}{If(n.Distinct, "distinct")}{Print(n.Until)}{If(n.Ends is not null, "ends")} later {n.Later.Count}",
                [n.Item, .. n.Ends is null ? [] : Of(n.Ends), .. n.Later, .. AheadOf(n.Until)]),
            _ => throw new ArgumentOutOfRangeException(nameof(node), node.GetType().Name, null),
        };
        return what.TrimEnd() + Print(node.Captures) + If(node.Makes is not null, "makes " + node.Makes) + If(!node.IsClean, "unclean") + If(!node.CanFail, "can't fail")
            + (node.Source.Length == 0 ? "" : "  // " + node.Source) + string.Concat(parts.Select(p => inner + Print(p, inner)));
    }

    private static GrammarNode[] Of(params GrammarNode[] nodes) => nodes;

    private static GrammarNode[] AheadOf(EquatableArray<StopPlan> stops) =>
        [.. stops.Select(s => s is HeadStop head ? head.Head : s is AheadStop ahead ? ahead.Ahead : null).OfType<GrammarNode>()];

    private static string Print(EquatableArray<StopPlan> stops) => stops.Count == 0 ? "" : " until " + string.Join(" | ", stops.Select(s => s switch
    {
        LineStop line => "line " + Print(line.Test),
        AheadStop => "ahead",
        HeadStop head => "head " + Print(head.Filter),
        StrayStop stray => $"stray {Print(stray.Test)} of {stray.Record} behind {stray.LinesBefore}",
        GapStop gap => $"gap {gap.Blanks} of {gap.Record}",
        _ => throw new ArgumentOutOfRangeException(nameof(stops), s.GetType().Name, null),
    }));

    private static string Print(HeadFilterPlan filter) =>
        $"filter {Print(filter.Line)} behind {Times(filter.Before.Min, filter.Before.Max)}, again {Times(filter.Again.Min, filter.Again.Max)}, blanks {filter.Blanks}"
        + string.Concat(filter.Between.Select(b => ", between " + Print(b))) + If(filter.IsExact, "exact");

    private static string Print(LineTestPlan test) => test is RecordTest record ? record.Name : ItemPrinter.Print(((TemplateTest)test).Template);

    private static string Print(LineMatchPlan match) => match is RecordMatch record ? record.Name : ItemPrinter.Print(((ItemMatch)match).Item);

    private static string Print(MemberName? name) => name is null ? "" : name.Part.Length == 0 ? name.Record : name.Record + "." + name.Part;

    private static string Print(EquatableArray<FieldCapture> captures) => captures.Count == 0 ? "" : " [" + string.Join(" ", captures.Select(c =>
        c.Field + (c.Type.Name.Length > 0 ? ":" + c.Type.Name : "") + (c.Count switch { CaptureCount.Many => "*", CaptureCount.Optional => "?", _ => "" }) + (c.IsFlag ? "!" : ""))) + "]";

    private static string Print(EquatableArray<ConstantItem> constants) => string.Concat(constants.Select(c => " " + ItemPrinter.Print(c)));

    private static string Times(int min, int max) => max == LineRange.Unbounded ? $"{min}.." : $"{min}..{max}";

    private static string If(bool holds, string what) => holds ? ", " + what : "";
}
