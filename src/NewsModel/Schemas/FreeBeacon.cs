namespace NewsModel.Schemas;

/// <summary>The parser of pages of the Washington Free Beacon.</summary>
[NewsSchema("free-beacon.news")]
public static partial class FreeBeacon;
