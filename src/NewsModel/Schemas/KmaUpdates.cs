namespace NewsModel.Schemas;

/// <summary>The parser of KMA Updates pages.</summary>
[NewsSchema("kma-updates.news")]
public static partial class KmaUpdates;
