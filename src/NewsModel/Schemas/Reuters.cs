namespace NewsModel.Schemas;

/// <summary>The parser of pages of Reuters.</summary>
[NewsSchema("reuters.news")]
public static partial class Reuters;
