namespace NewsModel.Corpus;

/// <summary>The fields of an article, and whether it has each.</summary>
internal static class ArticleFields
{
    private static readonly (string Name, Func<Article, bool> Has)[] All =
    [
        ("headline", static it => !it.Headline.IsEmpty),
        ("kicker", static it => it.Kicker is not null),
        ("standfirst", static it => it.Standfirst is not null),
        ("byline", static it => it.Byline is not null),
        ("authors", static it => it.Authors.Count > 0),
        ("published", static it => it.Published is not null),
        ("published as a day", static it => it.Published?.Date is not null),
        ("updated", static it => it.Updated is not null),
        ("dateline", static it => it.Dateline is not null),
        ("captions", static it => it.Captions.Count > 0),
        ("body", static it => it.Body.Count > 0),
        ("subheadings", static it => it.Body.AsSpan().HasKind<Block, Subheading>()),
        ("pictures in the body", static it => it.Body.AsSpan().HasKind<Block, Picture>()),
        ("credits", HasCredit),
        ("source", static it => it.Source is not null),
        ("tagline", static it => it.Tagline is not null),
    ];

    public static int Count => All.Length;

    public static IEnumerable<string> Names => All.Select(static it => it.Name);

    /// <summary>The fields that an article has: of each in order a bit.</summary>
    public static uint Of(Article article)
    {
        uint fields = 0;
        for (int i = 0; i < All.Length; i++)
        {
            fields |= All[i].Has(article) ? 1u << i : 0;
        }

        return fields;
    }

    private static bool HasCredit(Article article)
    {
        foreach (Caption caption in article.Captions)
        {
            if (caption.Credit is not null)
            {
                return true;
            }
        }

        foreach (Block block in article.Body)
        {
            if (block is Picture { Caption.Credit: not null })
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasKind<TBlock, TKind>(this ReadOnlySpan<TBlock> blocks)
    {
        foreach (TBlock block in blocks)
        {
            if (block is TKind)
            {
                return true;
            }
        }

        return false;
    }
}
