namespace NewsModel.Accuracy.Data;

/// <summary>A page and the article that people found on it.</summary>
/// <param name="Page">The page.</param>
/// <param name="Body">The article's paragraphs as the data set writes them.</param>
internal sealed record Reference(Page Page, IReadOnlyList<string> Body);
