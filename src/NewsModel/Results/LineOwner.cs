namespace NewsModel;

/// <summary>Who took a line.</summary>
/// <param name="Kind">What kind of owner.</param>
/// <param name="Path">The path of the field (<c>articles[0].body</c>), or the marker's or boilerplate's name; empty for an unclaimed line.</param>
public readonly record struct LineOwner(LineOwnerKind Kind, string Path)
{
    /// <summary>The owner in one word or path.</summary>
    public override string ToString() => Kind switch
    {
        LineOwnerKind.Unclaimed => "unclaimed",
        LineOwnerKind.Field => Path,
        LineOwnerKind.Marker => $"marker {Path}",
        _ => $"boilerplate {Path}",
    };
}

/// <summary>The kinds of owners.</summary>
public enum LineOwnerKind : byte
{
    /// <summary>No rule took it.</summary>
    Unclaimed,

    /// <summary>A field took it, or repeats it.</summary>
    Field,

    /// <summary>It stands for itself and carries no content.</summary>
    Marker,

    /// <summary>It belongs to the site.</summary>
    Boilerplate,
}
