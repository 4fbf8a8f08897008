using System.Text;
using NewsModel.Accuracy.Data;
using NewsModel.Html;
using NewsModel.Schemas;

namespace NewsModel.Accuracy.Extractors;

/// <summary>The built-in schema of the page's host, on nothing but the lines of the page's text.</summary>
internal sealed class PublisherSchemas : IExtractor
{
    public string Name => "schemas";

    // A few pages of a site among those of many would say little.
    public bool Reads(DataSet data) => data.References.Count(static reference => SchemaOf(reference.Page) is not null) * 2 >= data.References.Count;

    public IReadOnlyList<string> Paragraphs(Page page) =>
        SchemaOf(page)?.Parse(HtmlPage.Read(Encoding.UTF8.GetBytes(page.ReadHtml()), "utf-8").Utf8) is ParseResult<NewsPage> result
            ? [.. result.Value.Articles.AsEnumerable().SelectMany(static article => article.Body.AsEnumerable()).Select(TextOf).OfType<string>()]
            : [];

    /// <summary>The schema of a page's host; null where there is none.</summary>
    public static NewsSchema? SchemaOf(Page page) => Uri.TryCreate(page.Url, UriKind.Absolute, out Uri? url)
        ? BuiltInSchemas.All.FirstOrDefault(schema => schema.Host is { } host && $".{url.Host}".EndsWith($".{host}", StringComparison.OrdinalIgnoreCase))
        : null;

    // The data sets count sub-headings as paragraphs, and captions not at all.
    private static string? TextOf(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text.ToString(),
        Subheading subheading => subheading.Text.ToString(),
        _ => null,
    };
}
