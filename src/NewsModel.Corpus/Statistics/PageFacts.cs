using NewsModel.Corpus.Formats;

namespace NewsModel.Corpus.Statistics;

/// <summary>What is counted of a page. It holds nothing of the page itself but lines that are cut short, so it can be made on any thread and outlive it.</summary>
internal sealed class PageFacts
{
    private const int LongestText = 200;

    private PageFacts(ParseResult result, IReadOnlyCollection<Article> articles, string? url)
    {
        Schema = result.Schema?.Name;
        Lines = result.Lines.Count;
        Articles = [.. articles.Select(ArticleFacts.Of)];
        if (Schema is null)
        {
            // Every line is unclaimed, which says nothing of any schema.
            Unclaimed = Lines;
            Host = Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Host.Length > 0 ? Cut(address.Host) : "(no address)";
            return;
        }

        UnclaimedLines = [.. result.Unclaimed.Select(static line => Cut(line.Text.ToString()))];
        Unclaimed = UnclaimedLines.Length;
        Diagnostics = [.. result.Diagnostics.Where(static it => it.Id != PageDiagnosticIds.UnclaimedLine).Select(it => Cut($"{Schema}: {it.Id}: {it.Message}"))];
    }

    /// <summary>The schema; null where none fits.</summary>
    public string? Schema { get; }

    public int Lines { get; }

    /// <summary>How many lines no rule took.</summary>
    public int Unclaimed { get; }

    /// <summary>Those lines, where a schema fits.</summary>
    public string[] UnclaimedLines { get; } = [];

    public string[] Diagnostics { get; } = [];

    /// <summary>Where the page is from, where no schema fits.</summary>
    public string? Host { get; }

    public ArticleFacts[] Articles { get; }

    public static PageFacts Of(ParseResult result, IReadOnlyCollection<Article> articles, string? url) => new(result, articles, url);

    private static string Cut(string text) => text.Length <= LongestText ? text : $"{text[..(char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)]}…";
}

/// <summary>What is counted of an article.</summary>
/// <param name="Fields">The fields that it has, a bit each.</param>
/// <param name="Words">How many words its body has.</param>
/// <param name="Paragraphs">How many paragraphs.</param>
/// <param name="HeadlineWords">How many words its headline has.</param>
/// <param name="Pictures">How many pictures it has.</param>
internal readonly record struct ArticleFacts(uint Fields, int Words, int Paragraphs, int HeadlineWords, int Pictures)
{
    public static ArticleFacts Of(Article article) => new(
        ArticleFields.Of(article),
        BodyText.Of(article).Words,
        article.Body.AsEnumerable().Count(static block => block is Paragraph),
        article.Headline.IsEmpty ? 0 : article.Headline.ToString().AsSpan().Count(' ') + 1,
        Formats.Pictures.Of(article).Count);
}
