namespace NewsModel.Schemas;

/// <summary>The parser of pages of The New Yorker.</summary>
[NewsSchema("new-yorker.news")]
public static partial class NewYorker;
