using System.Runtime.InteropServices;

namespace NewsModel;

/// <summary>
/// One line of a page that is not blank: the token of the grammar. It holds no reference; what it says is where the
/// line stands.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
public readonly record struct Line
{
    internal Line(int start, int length, int number, bool isFolded)
    {
        Place = Text.PlaceOf(start, length, isFolded);
        Number = number;
    }

    /// <summary>Where its text starts, in bytes of the page; white space before it is left out.</summary>
    public int Start => (int)(uint)Place;

    /// <summary>How many bytes its text has; white space after it is left out. Never 0.</summary>
    public int Length => (int)(Place >> 32) & int.MaxValue;

    /// <summary>Its number in the page, from 1; blank lines count.</summary>
    public int Number { get; }

    /// <summary>Whether its bytes are their own folding.</summary>
    public bool IsFolded => (Place & Text.UnfoldedBit) == 0;

    /// <summary>Start and length as a text has them.</summary>
    internal ulong Place { get; }

    /// <summary>Its number: what is printed of a line that was not expected.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line {Number}");

    /// <summary>Whether it may have the same text as another: whether they are of one length, or one is not folded.</summary>
    internal bool MayEqual(in Line other) => Place >> 32 == other.Place >> 32 || ((Place | other.Place) & Text.UnfoldedBit) != 0;

    /// <summary>Whether it is folded and as long as some folded text, so that it may be that text.</summary>
    internal bool HasLength(int length) => Place >> 32 == (uint)length;
}
