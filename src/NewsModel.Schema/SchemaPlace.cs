namespace NewsModel.Schema;

/// <summary>A place in the text of a schema.</summary>
/// <param name="File">The file; null where the schema has no file name.</param>
/// <param name="Span">The characters.</param>
/// <param name="Start">The position of the first.</param>
/// <param name="End">The position after the last.</param>
public sealed record SchemaPlace(string? File, TextSpan Span, TextPosition Start, TextPosition End);
