namespace NewsModel.Schemas;

/// <summary>The parser of pages of The Independent.</summary>
[NewsSchema("independent.news")]
public static partial class Independent;
