namespace NewsModel.Corpus;

/// <summary>What a corpus file holds.</summary>
public enum InputKind
{
    /// <summary>One page of text.</summary>
    Text,

    /// <summary>One page of HTML.</summary>
    Html,

    /// <summary>A page a line, as JSON: C4, FineWeb, CCNet, OSCAR.</summary>
    JsonLines,

    /// <summary>WARC records: the texts of Common Crawl's WET files, the HTML pages of CC-NEWS.</summary>
    Warc,
}
