namespace NewsModel.Schema;

/// <summary>
/// The most work on a page, derived from its schema: <c>PerLine</c> looks at a line for each line that is not blank and one more for
/// the end of the page, and <c>PerByte</c> readings of each byte.
/// </summary>
/// <remarks>
/// A look is one try of a part of the grammar at a line; a reading is one pass over a text by a part of a template or by a
/// condition. The figure is a promise, not a forecast: pages that anybody prints need a small part of it.
/// </remarks>
/// <param name="PerLine">How many looks there are at most for each line.</param>
/// <param name="PerByte">How often each byte is read at most.</param>
public sealed record WorkBound(double PerLine, double PerByte)
{
    /// <summary>What a schema may need; one that needs more does not compile.</summary>
    internal const double Most = 10_000_000;

    /// <summary>Whether it is more than a schema may need.</summary>
    internal bool IsTooMuch => !(PerLine <= Most && PerByte <= Most);
}
