namespace NewsModel.Corpus;

/// <summary>A page of a corpus: its text, and what the corpus says of it.</summary>
public sealed record CorpusPage
{
    /// <summary>Its text, UTF-8; of an HTML page, the text of the markup.</summary>
    public required ReadOnlyMemory<byte> Utf8 { get; init; }

    /// <summary>Its address, as the corpus has it.</summary>
    public string? Url { get; init; }

    /// <summary>When it was fetched or published, as the corpus has it: ISO 8601, as a rule.</summary>
    public string? Date { get; init; }

    /// <summary>The record's own id in the corpus.</summary>
    public string? Record { get; init; }

    /// <summary>Its language, as the corpus or the page has it.</summary>
    public string? Language { get; init; }

    /// <summary>The file it was read from, as it was named; <c>-</c> for standard input.</summary>
    public required string File { get; init; }

    /// <summary>Where its record starts in the file, in bytes; in a compressed file, of what it holds.</summary>
    public required long Offset { get; init; }
}
