namespace NewsModel.Schemas;

/// <summary>The parser of pages of Fox News.</summary>
[NewsSchema("fox-news.news")]
public static partial class FoxNews;
