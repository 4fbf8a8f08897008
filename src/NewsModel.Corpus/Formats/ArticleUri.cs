using System.Globalization;

namespace NewsModel.Corpus.Formats;

/// <summary>
/// The URI of an article: its id as RFC 6920 writes the first 128 bits of a SHA-256. It names the words of the article,
/// wherever they stand; the address of a page is something else.
/// </summary>
internal static class ArticleUri
{
    public static string Of(CorpusArticle article) => $"nih:sha-256-128;{article.Id}";

    public static string OfPicture(CorpusArticle article, int number) => string.Create(CultureInfo.InvariantCulture, $"{Of(article)}#picture-{number}");
}
