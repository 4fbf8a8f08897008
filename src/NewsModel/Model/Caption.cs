namespace NewsModel;

/// <summary>A picture's text.</summary>
public sealed partial record Caption
{
    /// <summary>What it says of the picture, without the credit.</summary>
    public required Text Text { get; init; }

    /// <summary>Its credit, where it has one.</summary>
    public Credit? Credit { get; init; }
}
