namespace NewsModel;

/// <summary>A picture's text.</summary>
public sealed partial record Caption
{
    // As a Text? it would take half as much again.
    private readonly Text _altText;

    /// <summary>What it says of the picture, without the credit.</summary>
    public required Text Text { get; init; }

    /// <summary>What the page says in the picture's place, where it is not shown: IPTC's alt text.</summary>
    public Text? AltText { get => _altText.OrNull; init => _altText = value.GetValueOrDefault(); }

    /// <summary>Its credit, where it has one.</summary>
    public Credit? Credit { get; init; }
}
