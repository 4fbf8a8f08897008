namespace NewsModel;

/// <summary>A page: one input text with the articles found in it.</summary>
public sealed partial record NewsPage
{
    /// <summary>The articles, in the page's order.</summary>
    public ValueList<Article> Articles { get; init; }
}
