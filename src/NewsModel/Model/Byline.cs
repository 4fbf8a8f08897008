namespace NewsModel;

/// <summary>Who wrote a story: NITF's <c>byline</c>.</summary>
public sealed partial record Byline
{
    /// <summary>The byline as printed; absent where it takes several lines.</summary>
    public Text? Line { get; init; }

    /// <summary>Its names, told apart, in the page's order.</summary>
    public ValueList<Author> Authors { get; init; }
}
