namespace NewsModel.Html;

/// <summary>What an element does to lines, and to the elements that are open where it starts or ends.</summary>
[Flags]
internal enum ElementTraits
{
    None = 0,

    /// <summary>Ends lines where it starts and where it ends.</summary>
    Block = 1 << 0,

    /// <summary>Has a blank line before it and after it.</summary>
    Apart = 1 << 1,

    /// <summary>Ends a paragraph that is open.</summary>
    EndsParagraph = 1 << 2,

    /// <summary>The end of an inline element closes nothing outside of it.</summary>
    Special = 1 << 3,

    /// <summary>The end of no element closes anything outside of it, but the end of a table or of a part of one.</summary>
    Scope = 1 << 4,

    /// <summary>Is a part of a table, and nothing outside of one.</summary>
    TablePart = 1 << 5,

    /// <summary>Has no content and no end.</summary>
    Void = 1 << 6,

    /// <summary>Its content is not shown.</summary>
    Gone = 1 << 7,

    /// <summary>Its content is text up to its end tag.</summary>
    RawText = 1 << 8,

    /// <summary>Its content is text with character references up to its end tag.</summary>
    ReferenceText = 1 << 9,

    /// <summary>Its white space is kept.</summary>
    Preformatted = 1 << 10,

    /// <summary>Is there whether it is written or not.</summary>
    Implied = 1 << 11,
}
