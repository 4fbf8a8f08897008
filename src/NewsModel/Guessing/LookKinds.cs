namespace NewsModel.Guessing;

/// <summary>What the words of a line say, as far as a table of phrases knows.</summary>
[Flags]
internal enum LookKinds : ushort
{
    None = 0,

    /// <summary>Share or follow.</summary>
    Share = 1 << 0,

    /// <summary>Subscribe, sign up, log in.</summary>
    Join = 1 << 1,

    /// <summary>Read something else.</summary>
    More = 1 << 2,

    /// <summary>Copyright, privacy, terms.</summary>
    Legal = 1 << 3,

    /// <summary>Comments.</summary>
    Talk = 1 << 4,

    /// <summary>Advertisements.</summary>
    Advertisement = 1 << 5,

    /// <summary>Give money.</summary>
    Support = 1 << 6,

    /// <summary>Videos and galleries; parts of the page itself.</summary>
    Media = 1 << 7,

    /// <summary>What the story is filed under.</summary>
    Tags = 1 << 8,

    /// <summary>Who wrote it, and about it as a story.</summary>
    Author = 1 << 9,

    /// <summary>Whose picture it is.</summary>
    Credit = 1 << 10,

    /// <summary>A month.</summary>
    Month = 1 << 11,

    /// <summary>When it was published, in other words.</summary>
    Moment = 1 << 12,

    /// <summary>An address of the web.</summary>
    Address = 1 << 13,

    /// <summary>Those that belong to the site.</summary>
    Site = Share | Join | More | Legal | Talk | Advertisement | Support | Media | Tags | Author,
}
