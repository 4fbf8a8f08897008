namespace NewsModel.Benchmarks;

// What every contender but one makes of a page: the domain model with strings for fields.

internal sealed record StringPage(IReadOnlyList<StringArticle> Articles);

internal sealed record StringArticle(
    string Headline, IReadOnlyList<StringCaption> Captions, StringDateline? Dateline, IReadOnlyList<StringBlock> Body);

internal sealed record StringCaption(string Text, StringCredit? Credit);

internal sealed record StringCredit(string Line, string Source, string? Creator, bool IsFilePhoto);

internal sealed record StringDateline(string Line, string Place, string? Region);

internal sealed record StringBlock(string Text, bool IsSubheading);
