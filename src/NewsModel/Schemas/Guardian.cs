namespace NewsModel.Schemas;

/// <summary>The parser of pages of The Guardian.</summary>
[NewsSchema("guardian.news")]
public static partial class Guardian;
