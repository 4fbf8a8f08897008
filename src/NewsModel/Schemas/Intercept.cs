namespace NewsModel.Schemas;

/// <summary>The parser of pages of The Intercept.</summary>
[NewsSchema("intercept.news")]
public static partial class Intercept;
