namespace NewsModel;

/// <summary>
/// One line of a page that is not blank: the token of the grammar. It holds no reference; what it says is where the
/// line stands.
/// </summary>
public readonly record struct Line
{
    internal Line(ulong place) => Place = place;

    internal Line(int start, int length, bool isFolded) => Place = Text.PlaceOf(start, length, isFolded);

    /// <summary>Where its text starts, in bytes of the page; white space before it is left out.</summary>
    public int Start => (int)(uint)Place;

    /// <summary>How many bytes its text has; white space after it is left out. Never 0.</summary>
    public int Length => (int)(Place >> 32) & int.MaxValue;

    /// <summary>Whether its bytes are their own folding.</summary>
    public bool IsFolded => (Place & Text.UnfoldedBit) == 0;

    /// <summary>Start and length as a text has them.</summary>
    internal ulong Place { get; }

    /// <summary>Where its text ends, in bytes of the page.</summary>
    internal int End => Start + Length;

    /// <summary>Where it stands: what is printed of a line that was not expected.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line at byte {Start}");
}
