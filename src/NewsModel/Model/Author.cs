namespace NewsModel;

/// <summary>One of those who wrote a story: NITF's <c>person</c>, schema.org's <c>author</c>.</summary>
public sealed partial record Author
{
    /// <summary>The name, without "By": schema.org's <c>name</c>.</summary>
    public required Text Name { get; init; }

    /// <summary>What the author is there: NITF's <c>bytitle</c>, schema.org's <c>jobTitle</c>.</summary>
    public Text? Role { get; init; }

    /// <summary>For whom the author writes: schema.org's <c>affiliation</c>.</summary>
    public Text? Affiliation { get; init; }
}
