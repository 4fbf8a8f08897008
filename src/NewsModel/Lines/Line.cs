using System.Runtime.InteropServices;

namespace NewsModel;

/// <summary>
/// One line of a page that is not blank: the token of the grammar. It holds no reference; what it says is where the
/// line stands, and what can be asked of it without reading it again.
/// </summary>
/// <param name="Start">Where its text starts, in bytes of the page; white space before it is left out.</param>
/// <param name="Length">How many bytes its text has; white space after it is left out. Never 0.</param>
/// <param name="Number">Its number in the page, from 1; blank lines count.</param>
/// <param name="BlankLines">How many blank lines stand right before it.</param>
/// <param name="Fingerprint">Equal for lines of equal folded text.</param>
/// <param name="Facts">What the scanner saw in it.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Line(int Start, int Length, int Number, int BlankLines, uint Fingerprint, LineFacts Facts)
{
    /// <summary>Whether its bytes are their own folding.</summary>
    public bool IsFolded => (Facts & LineFacts.Unfolded) == 0;

    /// <summary>Whether its bytes are ASCII.</summary>
    public bool IsAscii => (Facts & LineFacts.NonAscii) == 0;

    /// <summary>Its number: what is printed of a line that was not expected.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line {Number}");
}
