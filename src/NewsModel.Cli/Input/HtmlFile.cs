using NewsModel.Html;

namespace NewsModel.Cli;

/// <summary>HTML pages among what is read: they are turned into text, with what their markup says of its lines.</summary>
internal static class HtmlFile
{
    // Read, it takes several times its size in memory.
    private const int Longest = 256 * 1024 * 1024;

    private static readonly string[] Extensions = [".html", ".htm", ".xhtml"];

    /// <summary>Whether a path is one of an HTML page, by its name.</summary>
    public static bool IsName(string path) => Extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>A page as text: as it is, or what the HTML shows.</summary>
    /// <param name="name">Its path.</param>
    /// <param name="page">Its bytes, which are disposed of where they are needed no more.</param>
    /// <exception cref="PageProblemException">It is too long.</exception>
    public static PageBytes AsText(string name, PageBytes page)
    {
        if (!IsName(name) && !HtmlPage.IsHtml(page.Utf8.Span))
        {
            return page;
        }

        using (page)
        {
            if (page.Utf8.Length > Longest)
            {
                throw new PageProblemException("this HTML page has more than 256 MB. Split it, and name the parts.");
            }

            HtmlPage html = HtmlPage.Read(page.Utf8);
            return new PageBytes(html.Utf8, markup: html.Markup);
        }
    }
}
