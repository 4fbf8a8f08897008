namespace NewsModel.Html.Tests;

/// <summary>Pages from markup, and what they look like.</summary>
internal static class Pages
{
    public static HtmlPage Read(string html) => HtmlPage.Read(Encoding.UTF8.GetBytes(html));

    /// <summary>The text of a page, its lines parted by <c>|</c>.</summary>
    public static string Text(string html) => Read(html).ToString().TrimEnd('\n').Replace('\n', '|');

    /// <summary>The line that has a text.</summary>
    public static LineMarkup Line(string html, string text)
    {
        HtmlPage page = Read(html);
        return page.Markup.Lines.Single(line => TextOf(page, line) == text);
    }

    public static string TextOf(HtmlPage page, LineMarkup line) => page.ToString().Split('\n')[line.Number - 1];
}
