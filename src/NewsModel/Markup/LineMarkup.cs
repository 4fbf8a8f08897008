namespace NewsModel;

/// <summary>What the markup of a page says of a line of its text.</summary>
/// <param name="Number">The line's number in the text, from 1; blank lines count.</param>
/// <param name="Source">Where it stands in the page's source: from its first character to its last, the tags between them included; of an alternative text, the tag that has it.</param>
/// <param name="Element">The name of the block element around it: <c>p</c>, <c>li</c>, <c>div</c>; empty where there is none.</param>
/// <param name="Heading">The level of the heading that it stands in, from 1 to 6; 0 where it stands in none.</param>
/// <param name="Marks">What the elements around it say of it.</param>
/// <param name="LinkShare">The share of its characters, white space not counted, that stand in links: from 0 to 1.</param>
public readonly record struct LineMarkup(int Number, SourceSpan Source, string Element, int Heading, LineMarks Marks, double LinkShare)
{
    private const LineMarks MainRegion = LineMarks.Main | LineMarks.Article | LineMarks.ArticleBody;

    /// <summary>Whether it is a caption.</summary>
    public bool IsCaption => (Marks & LineMarks.Caption) != 0;

    /// <summary>Whether it is the alternative text of a picture.</summary>
    public bool IsAlternative => (Marks & LineMarks.Alternative) != 0;

    /// <summary>Whether it stands in an item of a list.</summary>
    public bool IsListItem => (Marks & LineMarks.ListItem) != 0;

    /// <summary>Whether it stands in what the page says is its main region, an article, or the body of one.</summary>
    public bool IsMain => (Marks & MainRegion) != 0;
}
