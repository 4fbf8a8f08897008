using System.Buffers;

namespace NewsModel.Guessing;

/// <summary>
/// What sites say around a story, in English: a line that says so is rarely part of it. A phrase is found in any case and inside words;
/// a space in it is the start or the end of a word.
/// </summary>
internal static class SitePhrases
{
    /// <summary>Of each kind its phrases.</summary>
    private static readonly (LookKinds Kind, SearchValues<string> Phrases)[] Kinds =
    [
        (LookKinds.Share, Of(
            " share ", " follow ", "facebook", "twitter", "whatsapp", "instagram", "linkedin", "pinterest", "telegram", "tweet", "email this", " print ", "copy link")),
        (LookKinds.Join, Of(
            "subscri", "newsletter", "sign up", "sign in", "log in", "login", "register", "your inbox", "email address", " e-mail", "notifications", "membership",
            "become a member", " join ")),
        (LookKinds.More, Of(
            "related", "read more", "more from", "more on", "see also", "read also", "also read", "most read", "most popular", "trending", "you may like", "you might",
            "also like", "recommended", "more stories", "more news", "latest news", "top stories", "don't miss", "up next", "previous", "next article", "next post",
            "read next", "what to read", "click here", "watch:", "watch now", "editor's pick", "our picks", "full coverage", "learn more", "see more", "view all",
            "continue reading", "keep reading", "read:", "read the full", "find out more")),
        (LookKinds.Legal, Of(
            "cookie", "privacy", "terms of", "terms &", "copyright", "\u00A9", "rights reserved", "disclaimer", "advertise with", "contact us", "about us", "licens",
            "may not be", "trademark")),
        (LookKinds.Talk, Of("comment", " reply", "replies", "discussion", "conversation")),
        (LookKinds.Advertisement, Of("advertis", "sponsored", " promoted", " promo ", "affiliate", "commission", " partner ", "ad policy")),
        (LookKinds.Support, Of("support us", "support our", "your support", "donat", "contribut")),
        (LookKinds.Media, Of(" video", " photos", "gallery", "listen", "podcast", "play ", "loading", " slide", "skip to", " menu ", " search ", "fullscreen")),
        (LookKinds.Tags, Of("tags", "topics", "filed under", "posted in", "categories", "category", "published under", "more about", "tagged")),
        (LookKinds.Author, Of(
            "about the author", "is a reporter", "is a writer", "is a staff", "can be reached", "follow him", "follow her", "follow them", "covers ", "reporting by",
            "editing by", "contributed to this", "this article", "this story", "originally", "contact the", "email him", "email her", "written by")),
        (LookKinds.Credit, Of(
            "getty", "ap photo", "/ap", "/afp", "/reuters", "photo:", "photo by", "photograph:", "photograph by", "image:", "images)", "credit:", "courtesy", "(photo",
            "(image", "picture:", "shutterstock", "illustration", "screenshot", "/pa ", " pa)", "alamy", "file photo", "caption")),
        (LookKinds.Month, Of(" jan", " feb", " mar", " apr", " may ", " jun", " jul", " aug", " sep", " oct", " nov", " dec")),
        (LookKinds.Moment, Of(" ago ", " updated", "published")),
        (LookKinds.Address, Of("http", "www.", ".com")),
    ];

    /// <summary>The kinds of phrases that a text has.</summary>
    /// <param name="text">The text, with a space before it and after it.</param>
    public static LookKinds KindsIn(ReadOnlySpan<char> text)
    {
        LookKinds found = LookKinds.None;
        foreach ((LookKinds kind, SearchValues<string> phrases) in Kinds)
        {
            found |= text.ContainsAny(phrases) ? kind : LookKinds.None;
        }

        return found;
    }

    private static SearchValues<string> Of(params ReadOnlySpan<string> phrases) => SearchValues.Create(phrases, StringComparison.OrdinalIgnoreCase);
}
