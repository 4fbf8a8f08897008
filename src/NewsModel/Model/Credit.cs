namespace NewsModel;

/// <summary>Whose picture it is.</summary>
public sealed partial record Credit
{
    // As a Text? each would take half as much again.
    private readonly Text _creator;
    private readonly Text _source;

    /// <summary>The credit as printed: IPTC's credit line, schema.org's <c>creditText</c>.</summary>
    public required Text Line { get; init; }

    /// <summary>The photographer: IPTC's creator.</summary>
    public Text? Creator { get => _creator.OrNull; init => _creator = value.GetValueOrDefault(); }

    /// <summary>The agency or owner: IPTC's source.</summary>
    public Text? Source { get => _source.OrNull; init => _source = value.GetValueOrDefault(); }

    /// <summary>Whether it is said to be a file photo.</summary>
    public bool IsFilePhoto { get; init; }
}
