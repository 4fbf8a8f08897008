namespace NewsModel.Schemas;

/// <summary>The parser of pages of the Los Angeles Times.</summary>
[NewsSchema("la-times.news")]
public static partial class LATimes;
