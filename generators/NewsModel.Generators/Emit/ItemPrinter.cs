using System.Linq;
using NewsModel.Schema;

namespace NewsModel.Generators.Emit;

/// <summary>Prints an item in the schema's words: for the messages of a page and the comments of the grammar.</summary>
internal static class ItemPrinter
{
    public static string Print(BoundItem item) => item switch
    {
        TemplateItem template => MatchEmitter.Print(template.Template),
        AnyLineItem => "line",
        FieldItem { Template: { } template } field => $"{field.Field}: {MatchEmitter.Print(template)}",
        FieldItem field => $"{field.Field}: {(field.Value.Kind == FieldTypeKind.Text ? "line" : field.Value.Name)}",
        RepeatItem repeat => $"repeat {repeat.Field}",
        ConstantItem constant => $"{constant.Field} = {ConstructionEmitter.Constant(constant)}",
        SelfItem self => $"{self.Field} = self",
        GroupItem group => $"( {string.Join(" | ", group.Alternatives.Select(a => string.Join(" ", a.Items.Select(Print))))} )",
        RepetitionItem repetition => Print(repetition.Item) + Count(repetition) + (repetition.Distinct ? " distinct" : "") + Until(repetition.Until),
        BoilerplateLineItem line => $"boilerplate {MatchEmitter.Print(line.Template)}",
        BoilerplateToEndItem { From: { } from } => $"boilerplate {MatchEmitter.Print(from)} to end",
        BoilerplateToEndItem => "boilerplate to end",
        BoilerplateRangeItem range => $"boilerplate {MatchEmitter.Print(range.From)} to {MatchEmitter.Print(range.To)} within {range.Within}",
        BoilerplateUntilItem until => "boilerplate" + Until(until.Until),
        BoilerplateRunItem run => $"boilerplate {run.Run}",
        _ => "",
    };

    private static string Count(RepetitionItem repetition) => (repetition.Min, repetition.Max) switch
    {
        (0, 1) => "?",
        (0, LineRange.Unbounded) => "*",
        (1, LineRange.Unbounded) => "+",
        (var min, LineRange.Unbounded) => $"{{{min}..}}",
        var (min, max) => min == max ? $"{{{min}}}" : $"{{{min}..{max}}}",
    };

    private static string Until(EquatableArray<Target> targets) => targets.Count == 0
        ? ""
        : " until " + string.Join(" | ", targets.Select(t => t switch
        {
            TemplateTarget template => MatchEmitter.Print(template.Template),
            RecordTarget record => record.Name,
            RunTarget run => run.Name,
            _ => "",
        }));
}
