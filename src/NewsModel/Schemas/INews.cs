namespace NewsModel.Schemas;

/// <summary>The parser of pages of the i.</summary>
[NewsSchema("i-news.news")]
public static partial class INews;
