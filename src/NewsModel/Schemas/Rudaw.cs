namespace NewsModel.Schemas;

/// <summary>The parser of Rudaw's English pages.</summary>
[NewsSchema("rudaw.news")]
public static partial class Rudaw;
