namespace NewsModel;

/// <summary>Whose picture it is.</summary>
public sealed partial record Credit
{
    /// <summary>The credit as printed: IPTC's credit line, schema.org's <c>creditText</c>.</summary>
    public required Text Line { get; init; }

    /// <summary>The photographer: IPTC's creator.</summary>
    public Text? Creator { get; init; }

    /// <summary>The agency or owner: IPTC's source.</summary>
    public Text? Source { get; init; }

    /// <summary>Whether it is said to be a file photo.</summary>
    public bool IsFilePhoto { get; init; }
}
