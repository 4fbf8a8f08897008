namespace NewsModel.Schema.Planning;

/// <summary>
/// How much it says for a schema that a line fits a rule of its: 2 for words that it names or a line that repeats
/// another, 1 for a single letter (a share mark, say), 0 for what any line may be.
/// </summary>
internal sealed class Evidence(SchemaIndex schema)
{
    private const int Most = 2;

    public static int Of(Template template) =>
        template.Parts.Any(p => p is HolePart { Type.Kind: not FieldTypeKind.Text })
            && template.Parts.Any(p => p is LiteralPart)
            ? Most
            : Math.Min(Most, template.Parts.OfType<LiteralPart>().Sum(p => p.Text.Count(char.IsLetterOrDigit)));

    /// <summary>Of a one-line record or choice: as much as its least alternative.</summary>
    public int Of(string name) =>
        schema.Leaves(name).Min(leaf => schema.Record(leaf).Alternatives.Min(a => Of(a)));

    private int Of(BoundSequence sequence) => sequence.Items.Max(i => i switch
    {
        TemplateItem template => Of(template.Template),
        FieldItem { Template: { } template } => Of(template),
        GroupItem group => group.Alternatives.Min(Of),
        _ => 0,
    });
}
