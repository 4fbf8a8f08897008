namespace NewsModel;

/// <summary>One element of a body: a <see cref="Paragraph"/>, a <see cref="Subheading"/> or a <see cref="Picture"/>.</summary>
[NewsChoice(typeof(Paragraph), typeof(Subheading), typeof(Picture))]
public abstract partial record Block
{
    private protected Block()
    {
    }
}

/// <summary>A paragraph of a body: NITF's <c>p</c>.</summary>
public sealed partial record Paragraph : Block
{
    /// <summary>Its text.</summary>
    public required Text Text { get; init; }
}

/// <summary>A heading inside a body: NITF's <c>hl2</c>.</summary>
public sealed partial record Subheading : Block
{
    /// <summary>Its text.</summary>
    public required Text Text { get; init; }
}

/// <summary>A picture inside a body; the text of the page has only its caption.</summary>
public sealed partial record Picture : Block
{
    /// <summary>Its caption.</summary>
    public required Caption Caption { get; init; }
}
