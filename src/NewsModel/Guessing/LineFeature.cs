namespace NewsModel.Guessing;

/// <summary>
/// What speaks for a line being part of a story, or against it: each from 0 to 1. Those of markup are 0 on a page without.
/// </summary>
internal enum LineFeature
{
    /// <summary>Every line has it.</summary>
    Always,

    // How many words it has.
    OneWord,
    Words2To3,
    Words4To6,
    Words7To10,
    Words11To16,
    Words17To30,
    Words31OrMore,

    // What its words are.
    ShortWords,
    Capitals,
    AllUpper,
    Digits,

    // How it starts, goes on and ends.
    StartsLower,
    StartsWithQuote,
    StartsWithBracket,
    StartsWithOther,
    SentencesInside,
    Commas,
    Bar,
    Address,
    EndsSentence,
    EndsShortSentence,
    EndsQuestion,
    EndsOpen,
    EndsInDots,
    Prose,

    // Phrases of sites, in short lines: see SitePhrases.
    Share,
    Join,
    More,
    Legal,
    Talk,
    Advertisement,
    Support,
    Media,
    Tags,
    Author,

    // The same, in long lines.
    JoinAtLength,
    LegalAtLength,
    AuthorAtLength,

    // What belongs to a story and is not its text.
    Credit,
    ShortCredit,
    Byline,
    Date,

    // The same line, or a line that starts the same, stands elsewhere.
    Repeated,
    RepeatedAtLength,
    StartsAsPrevious,
    StartsAsNext,

    // Blank lines before and after it: both, one of them, none.
    ShortApart,
    ShortHalfApart,
    ShortClose,
    MiddlingApart,
    MiddlingHalfApart,
    MiddlingClose,
    LongApart,
    LongHalfApart,
    LongClose,

    // The prose around it.
    ProseBefore,
    ProseAfter,
    ProseRightBefore,
    ProseRightAfter,
    Density,
    PreviousIsProse,
    NextIsProse,
    BetweenProse,
    BeforeAllProse,
    BehindAllProse,
    ProsePassed,
    AmidProse,

    // Other lines around it.
    PreviousIsSite,
    NextIsSite,
    PreviousIsOpen,
    SiteBefore,
    SiteAfter,
    LegalBefore,
    LegalAfter,
    HeadAbove,
    HeadBelow,
    ShortsAround,
    TitlesAround,
    Last,

    // Markup.
    Marked,
    Heading1,
    Heading2To3,
    Heading4To6,
    Links,
    AllLink,
    AllLinkAtLength,
    ListItem,
    ListItemAtLength,
    ListItemOfLinks,
    Caption,
    Figure,
    Quote,
    Cell,
    Strong,
    Emphasis,
    Header,
    Footer,
    Navigation,
    Aside,
    InMain,
    InArticle,
    InArticleBody,
    OutsideMain,
    OutsideArticle,
    OutsideArticleBody,
    Paragraph,
    ElementOfProse,

    /// <summary>How many features there are.</summary>
    Count,
}
