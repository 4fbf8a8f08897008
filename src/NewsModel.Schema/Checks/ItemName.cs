namespace NewsModel.Schema.Checks;

/// <summary>How a message names an item.</summary>
internal static class ItemName
{
    /// <summary>The item as it is written, or nearly; null is a part of several items.</summary>
    public static string Of(BoundItem? item) => item switch
    {
        null => "this part",
        FieldItem field => "'" + field.Field + "'",
        RepeatItem repeat => "'repeat " + repeat.Field + "'",
        RepetitionItem repetition => Of(repetition.Item),
        AnyLineItem => "'line'",
        TemplateItem template => Of(template.Template),
        GroupItem => "this group",
        BoilerplateLineItem line => "'boilerplate' " + Of(line.Template),
        BoilerplateRangeItem range => "'boilerplate' " + Of(range.From),
        BoilerplateRunItem run => "'boilerplate " + run.Run + "'",
        _ => "this boilerplate",
    };

    /// <summary>A template in its quotes.</summary>
    public static string Of(Template template) => "\"" + string.Concat(template.Parts.Select(Of)) + "\"";

    private static string Of(TemplatePart part) => part switch
    {
        LiteralPart literal => literal.Text.Replace("{", "{{").Replace("}", "}}"),
        HolePart hole => "{" + hole.Field + (hole.ToLast ? "..." : "") + "}",
        _ => "",
    };
}
