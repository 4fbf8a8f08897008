namespace NewsModel.Corpus;

/// <summary>Where an article was found: the page, and its place on it.</summary>
public sealed record CorpusSource
{
    /// <summary>The page's address, as the corpus has it.</summary>
    public string? Url { get; init; }

    /// <summary>When the page was fetched or published, as the corpus has it: ISO 8601, as a rule.</summary>
    public string? Date { get; init; }

    /// <summary>The record's own id in the corpus.</summary>
    public string? Record { get; init; }

    /// <summary>The page's language, as the corpus or the page has it.</summary>
    public string? Language { get; init; }

    /// <summary>The file it was read from, as it was named; <c>-</c> for standard input.</summary>
    public required string File { get; init; }

    /// <summary>Where the record starts in the file, in bytes; in a compressed file, of what it holds.</summary>
    public required long Offset { get; init; }

    /// <summary>The name of the schema that the page was read by.</summary>
    public required string Schema { get; init; }

    /// <summary>The first line of the page that the article has something from; from 1, blank lines count.</summary>
    public required int FirstLine { get; init; }

    /// <summary>The last one.</summary>
    public required int LastLine { get; init; }
}
