namespace NewsModel.Corpus;

/// <summary>An article that a search found.</summary>
public sealed record FoundArticle
{
    /// <summary>Its row in the table <c>articles</c>.</summary>
    public required long Row { get; init; }

    /// <summary>What it is known by.</summary>
    public required string Id { get; init; }

    /// <summary>Its headline.</summary>
    public required string Headline { get; init; }

    /// <summary>When it came out, as much of that as is known, as ISO 8601 has it.</summary>
    public string? Published { get; init; }

    /// <summary>A piece of its text that fits the query: what is found and what stands between, by turns, beginning with the latter.</summary>
    public required IReadOnlyList<string> Snippet { get; init; }

    /// <summary>The address of the page that it was found on first.</summary>
    public string? Url { get; init; }

    /// <summary>The file that the page was read from.</summary>
    public required string File { get; init; }

    /// <summary>Where the page's record starts in the file.</summary>
    public required long Offset { get; init; }

    /// <summary>The first line of the page that the article has something from.</summary>
    public required int FirstLine { get; init; }

    /// <summary>The last one.</summary>
    public required int LastLine { get; init; }

    /// <summary>The schema that the page was read by.</summary>
    public required string Schema { get; init; }
}
