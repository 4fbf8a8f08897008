using NewsModel.Schemas;

namespace NewsModel.Benchmarks.Contenders;

/// <summary>This project's generated parser, then every record read and every field made a string: the same strings as the others give.</summary>
internal sealed class Strings : IContender
{
    public string Name => "strings";

    public int Run(byte[] page)
    {
        ParseResult<NewsPage> result = AsharqAlAwsat.Parse(page);
        return Walk(result.Value) + result.Diagnostics.Count;
    }

    public StringPage Read(byte[] page) => Of(AsharqAlAwsat.Parse(page).Value);

    // The lengths of all strings, added up.
    private static int Walk(NewsPage page)
    {
        int characters = 0;
        foreach (Article article in page.Articles)
        {
            characters += article.Headline.ToString().Length;
            foreach (Caption caption in article.Captions)
            {
                characters += caption.Text.ToString().Length;
                if (caption.Credit is { } credit)
                {
                    characters += credit.Line.ToString().Length + Length(credit.Source) + Length(credit.Creator);
                }
            }

            if (article.Dateline is { } dateline)
            {
                characters += dateline.Line.ToString().Length + Length(dateline.Place) + Length(dateline.Region);
            }

            foreach (Block block in article.Body)
            {
                characters += (block is Subheading subheading ? subheading.Text : ((Paragraph)block).Text).ToString().Length;
            }
        }

        return characters;
    }

    private static int Length(Text? text) => text?.ToString().Length ?? 0;

    public static StringPage Of(NewsPage page) => new(Each(page.Articles, Of));

    private static StringArticle Of(Article article) => new(
        article.Headline.ToString(),
        Each(article.Captions, Of),
        article.Dateline is { } dateline
            ? new StringDateline(dateline.Line.ToString(), dateline.Place.GetValueOrDefault().ToString(), dateline.Region?.ToString())
            : null,
        Each(article.Body, Of));

    private static StringCaption Of(Caption caption) => new(
        caption.Text.ToString(),
        caption.Credit is { } credit
            ? new StringCredit(credit.Line.ToString(), credit.Source.GetValueOrDefault().ToString(), credit.Creator?.ToString(), credit.IsFilePhoto)
            : null);

    private static StringBlock Of(Block block) => block is Subheading subheading
        ? new StringBlock(subheading.Text.ToString(), IsSubheading: true)
        : new StringBlock(((Paragraph)block).Text.ToString(), IsSubheading: false);

    private static TResult[] Each<T, TResult>(ValueList<T> items, Func<T, TResult> convert)
    {
        if (items.Count == 0)
        {
            return [];
        }

        var results = new TResult[items.Count];
        for (int i = 0; i < results.Length; i++)
        {
            results[i] = convert(items[i]);
        }

        return results;
    }
}
