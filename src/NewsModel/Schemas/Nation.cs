namespace NewsModel.Schemas;

/// <summary>The parser of pages of The Nation.</summary>
[NewsSchema("nation.news")]
public static partial class Nation;
