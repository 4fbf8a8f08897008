using NewsModel.Schemas;

namespace NewsModel.Benchmarks.Contenders;

/// <summary>This project's generated parser, then every record read and every field made a string: the same strings as the others give.</summary>
internal sealed class Strings : IContender
{
    private readonly List<string> _strings = [];

    public string Name => "strings";

    /// <summary>The strings of a page's fields, one after the other: what is timed.</summary>
    public IReadOnlyList<string> Fields => _strings;

    public int Run(byte[] page)
    {
        ParseResult<NewsPage> result = AsharqAlAwsat.Parse(page);
        _strings.Clear();
        foreach (Article article in result.Value.Articles)
        {
            Add(article);
        }

        return _strings.Count + result.Diagnostics.Count;
    }

    public StringPage Read(byte[] page) => Of(AsharqAlAwsat.Parse(page).Value);

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

    private void Add(Article article)
    {
        _strings.Add(article.Headline.ToString());
        foreach (Caption caption in article.Captions)
        {
            _strings.Add(caption.Text.ToString());
            if (caption.Credit is { } credit)
            {
                _strings.Add(credit.Line.ToString());
                Add(credit.Source);
                Add(credit.Creator);
            }
        }

        if (article.Dateline is { } dateline)
        {
            _strings.Add(dateline.Line.ToString());
            Add(dateline.Place);
            Add(dateline.Region);
        }

        foreach (Block block in article.Body)
        {
            _strings.Add((block is Subheading subheading ? subheading.Text : ((Paragraph)block).Text).ToString());
        }
    }

    private void Add(Text? text)
    {
        if (text is { } field)
        {
            _strings.Add(field.ToString());
        }
    }
}
