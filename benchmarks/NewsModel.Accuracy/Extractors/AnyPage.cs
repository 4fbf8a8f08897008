using System.Text;
using NewsModel.Accuracy.Data;
using NewsModel.Html;
using NewsModel.Schemas;

namespace NewsModel.Accuracy.Extractors;

/// <summary>The story that <see cref="AnyNews"/> guesses, from the text of the page alone or with what its markup says.</summary>
internal sealed class AnyPage(bool withMarkup) : IExtractor
{
    public string Name => withMarkup ? "any-html" : "any-text";

    public IReadOnlyList<string> Paragraphs(Page page)
    {
        HtmlPage html = HtmlPage.Read(Encoding.UTF8.GetBytes(page.ReadHtml()), "utf-8");
        NewsPage guess = AnyNews.Schema.Parse(html.Utf8, withMarkup ? html.Markup : null).Value;
        return [.. guess.Articles.SelectMany(static article => article.Body).Select(TextOf).OfType<string>()];
    }

    private static string? TextOf(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text.ToString(),
        Subheading subheading => subheading.Text.ToString(),
        _ => null,
    };
}
