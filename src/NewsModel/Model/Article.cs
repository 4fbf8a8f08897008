namespace NewsModel;

/// <summary>A story with all that belongs to it: schema.org's <c>NewsArticle</c>.</summary>
public sealed partial record Article
{
    // As a Text? each would take half as much again, and most articles have none of them.
    private readonly Text _kicker;
    private readonly Text _standfirst;
    private readonly Text _source;
    private readonly Text _tagline;

    /// <summary>The title: NITF's <c>hl1</c>, schema.org's <c>headline</c>.</summary>
    public required Text Headline { get; init; }

    /// <summary>The label above the headline.</summary>
    public Text? Kicker { get => _kicker.OrNull; init => _kicker = value.GetValueOrDefault(); }

    /// <summary>The summary under the headline.</summary>
    public Text? Standfirst { get => _standfirst.OrNull; init => _standfirst = value.GetValueOrDefault(); }

    /// <summary>Who wrote it: NITF's <c>byline</c>.</summary>
    public Byline? Byline { get; init; }

    /// <summary>Those whom the byline names: schema.org's <c>author</c>.</summary>
    public ValueList<Author> Authors => Byline?.Authors ?? default;

    /// <summary>When it came out: IPTC's <c>pubdate</c>, schema.org's <c>datePublished</c>.</summary>
    public Timestamp? Published { get; init; }

    /// <summary>When it was last changed: schema.org's <c>dateModified</c>.</summary>
    public Timestamp? Updated { get; init; }

    /// <summary>Where it was written: NITF's <c>dateline</c>.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>The captions printed with the headline.</summary>
    public ValueList<Caption> Captions { get; init; }

    /// <summary>The paragraphs, subheadings and pictures of the story, in order: NITF's <c>body.content</c>.</summary>
    public ValueList<Block> Body { get; init; }

    /// <summary>Who it was taken from: NITF's <c>distributor</c>.</summary>
    public Text? Source { get => _source.OrNull; init => _source = value.GetValueOrDefault(); }

    /// <summary>The credit line at the end: NITF's <c>tagline</c>.</summary>
    public Text? Tagline { get => _tagline.OrNull; init => _tagline = value.GetValueOrDefault(); }
}
