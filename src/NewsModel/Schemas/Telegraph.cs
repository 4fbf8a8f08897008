namespace NewsModel.Schemas;

/// <summary>The parser of pages of The Telegraph.</summary>
[NewsSchema("telegraph.news")]
public static partial class Telegraph;
