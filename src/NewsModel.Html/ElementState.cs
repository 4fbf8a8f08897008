namespace NewsModel.Html;

/// <summary>What the elements that are open say of text.</summary>
/// <param name="Element">The name of the innermost block.</param>
/// <param name="Heading">The level of the heading, 0 in none.</param>
/// <param name="Marks">What else.</param>
/// <param name="IsGone">Whether it is not shown.</param>
/// <param name="IsForeign">Whether the elements are not HTML's: a picture's, in <c>svg</c>.</param>
internal readonly record struct ElementState(string Element, byte Heading, LineMarks Marks, bool IsGone, bool IsForeign)
{
    public bool IsPreformatted => (Marks & LineMarks.Preformatted) != 0;
}
