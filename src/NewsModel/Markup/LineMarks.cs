namespace NewsModel;

/// <summary>What the elements around a line of a page say of it.</summary>
[Flags]
public enum LineMarks
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is a caption: <c>figcaption</c>, <c>caption</c>, <c>itemprop="caption"</c>, or a class with that word, such as <c>wp-caption-text</c>.</summary>
    Caption = 1 << 0,

    /// <summary>It is the alternative text of a picture.</summary>
    Alternative = 1 << 1,

    /// <summary>It stands in a <c>figure</c>.</summary>
    Figure = 1 << 2,

    /// <summary>It stands in an item of a list, <c>li</c>.</summary>
    ListItem = 1 << 3,

    /// <summary>It stands in a <c>blockquote</c>.</summary>
    Quote = 1 << 4,

    /// <summary>It stands in a cell of a table, <c>td</c> or <c>th</c>.</summary>
    Cell = 1 << 5,

    /// <summary>Its white space is as it was written: <c>pre</c>.</summary>
    Preformatted = 1 << 6,

    /// <summary>All of it is <c>b</c> or <c>strong</c>.</summary>
    Strong = 1 << 7,

    /// <summary>All of it is <c>i</c> or <c>em</c>.</summary>
    Emphasis = 1 << 8,

    /// <summary>It stands in <c>main</c> or <c>role="main"</c>.</summary>
    Main = 1 << 9,

    /// <summary>It stands in an <c>article</c> or <c>role="article"</c>.</summary>
    Article = 1 << 10,

    /// <summary>It stands in <c>itemprop="articleBody"</c>.</summary>
    ArticleBody = 1 << 11,

    /// <summary>It stands in a <c>header</c> or <c>role="banner"</c>.</summary>
    Header = 1 << 12,

    /// <summary>It stands in a <c>footer</c> or <c>role="contentinfo"</c>.</summary>
    Footer = 1 << 13,

    /// <summary>It stands in a <c>nav</c> or <c>role="navigation"</c>.</summary>
    Navigation = 1 << 14,

    /// <summary>It stands in an <c>aside</c> or <c>role="complementary"</c>.</summary>
    Aside = 1 << 15,
}
