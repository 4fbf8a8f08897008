using System.Globalization;

namespace NewsModel.Schema.Planning;

/// <summary>Prints an item in the schema's words: for the messages of a page and the comments of generated code.</summary>
internal static class ItemPrinter
{
    public static string Print(BoundItem item) => item switch
    {
        TemplateItem template => Print(template.Template),
        AnyLineItem => "line",
        FieldItem { Template: { } template } field => $"{field.Field}: {Print(template)}",
        FieldItem field => $"{field.Field}: {(field.Value.Kind == FieldTypeKind.Text ? "line" : field.Value.Name)}",
        RepeatItem repeat => $"repeat {repeat.Field}",
        ConstantItem constant => $"{constant.Field} = {Print(constant)}",
        SelfItem self => $"{self.Field} = self",
        GroupItem group => $"( {string.Join(" | ", group.Alternatives.Select(a => string.Join(" ", a.Items.Select(Print))))} )",
        RepetitionItem repetition => Print(repetition.Item) + Count(repetition) + (repetition.Distinct ? " distinct" : "") + Until(repetition.Until),
        BoilerplateLineItem line => $"boilerplate {Print(line.Template)}",
        BoilerplateToEndItem { From: { } from } => $"boilerplate {Print(from)} to end",
        BoilerplateToEndItem => "boilerplate to end",
        BoilerplateRangeItem range => $"boilerplate {Print(range.From)} to {Print(range.To)} within {Digits(range.Within)}",
        BoilerplateUntilItem until => "boilerplate" + Until(until.Until),
        BoilerplateRunItem run => $"boilerplate {run.Run}",
        _ => "",
    };

    /// <summary>A template, in quotes.</summary>
    public static string Print(Template template) => "\"" + Unquoted(template) + "\"";

    /// <summary>A template without quotes: what its lines look like.</summary>
    public static string Unquoted(Template template) => string.Concat(template.Parts.Select(p => p switch
    {
        LiteralPart literal => literal.Text.Replace("{", "{{").Replace("}", "}}"),
        HolePart hole => "{" + hole.Field + (hole.ToLast ? "..." : "") + (hole.Ending.Length == 0 ? "" : $" '{hole.Ending}'")
            + (hole.Type.Kind == FieldTypeKind.Text ? "" : ": " + hole.Type.Name) + "}",
        _ => "",
    }));

    private static string Print(ConstantItem constant) => constant.Type.Kind == FieldTypeKind.String
        ? "\"" + constant.Value.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\""
        : constant.Value;

    private static string Count(RepetitionItem repetition) => (repetition.Min, repetition.Max) switch
    {
        (0, 1) => "?",
        (0, LineRange.Unbounded) => "*",
        (1, LineRange.Unbounded) => "+",
        (var min, LineRange.Unbounded) => $"{{{Digits(min)}..}}",
        var (min, max) => min == max ? $"{{{Digits(min)}}}" : $"{{{Digits(min)}..{Digits(max)}}}",
    };

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Until(EquatableArray<Target> targets) => targets.Count == 0
        ? ""
        : " until " + string.Join(" | ", targets.Select(t => t switch
        {
            TemplateTarget template => Print(template.Template),
            RecordTarget record => record.Name,
            RunTarget run => run.Name,
            _ => "",
        }));
}
