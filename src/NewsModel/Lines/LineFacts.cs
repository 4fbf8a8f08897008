namespace NewsModel;

/// <summary>What the scanner saw in a line.</summary>
[Flags]
public enum LineFacts : byte
{
    /// <summary>Nothing out of the ordinary: ASCII, single spaces.</summary>
    None = 0,

    /// <summary>It has bytes above 0x7F.</summary>
    NonAscii = 1,

    /// <summary>Its folding may differ from its bytes: runs of white space, no-break spaces, zero-width characters, bytes that are not UTF-8.</summary>
    Unfolded = 2,
}
