namespace NewsModel.Schemas;

/// <summary>The parser of pages of AP News.</summary>
[NewsSchema("ap-news.news")]
public static partial class APNews;
