using NewsModel.Guessing;
using NewsModel.Grammar;

namespace NewsModel.Schemas;

/// <summary>
/// The parser of pages that no schema describes: it guesses which lines are the story, by what they are like, where they stand and what
/// markup says of them. <see cref="ParseResult.Confidence"/> says how sure it is.
/// </summary>
public static class AnyNews
{
    /// <summary>It as a schema. Detection takes it only for pages that fit no other.</summary>
    public static NewsSchema<NewsPage> Schema { get; } = new(
        nameof(AnyNews),
        host: null,
        "Any page: the lines that look most like one story. A guess, for pages that no other schema fits.",
        AnyNewsParser.Owners,
        new AnyNewsParser(),
        ArticleJson.Write);
}
