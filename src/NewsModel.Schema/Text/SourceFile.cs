namespace NewsModel.Schema;

/// <summary>The text of a schema, or of a file that it imports.</summary>
internal sealed class SourceFile(string text, string? name)
{
    public string Text { get; } = text;

    public string? Name { get; } = name;

    public LineMap Lines { get; } = new(text);

    public SchemaPlace PlaceOf(TextSpan span) =>
        new(Name, span, Lines.PositionAt(span.Start), Lines.PositionAt(span.End));
}
