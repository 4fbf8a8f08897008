namespace NewsModel.Schemas;

/// <summary>The parser of pages of CNBC.</summary>
[NewsSchema("cnbc.news")]
public static partial class CNBC;
