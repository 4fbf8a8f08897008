namespace NewsModel.Schemas;

/// <summary>The parser of pages of Occupy Democrats.</summary>
[NewsSchema("occupy-democrats.news")]
public static partial class OccupyDemocrats;
