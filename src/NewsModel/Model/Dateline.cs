namespace NewsModel;

/// <summary>Where a story was written.</summary>
public sealed partial record Dateline
{
    /// <summary>The dateline as printed, without what parts it from the story.</summary>
    public required Text Line { get; init; }

    /// <summary>The place, usually a city.</summary>
    public Text? Place { get; init; }

    /// <summary>The region or country.</summary>
    public Text? Region { get; init; }
}
