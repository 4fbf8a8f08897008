namespace NewsModel.Html;

/// <summary>Parsing of HTML pages.</summary>
public static class HtmlParsing
{
    /// <summary>Parses an HTML page: the lines of its text, with what the markup says of each. Never throws for what the page contains.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="html">The page, in any encoding.</param>
    /// <param name="options">The limits; none where null.</param>
    /// <param name="charset">Its charset, where the header that it came with says so.</param>
    /// <returns>The result; its places are those in the text, and diagnostics and <see cref="Text.Markup"/> have those in the HTML page as well.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ParseResult<TPage> ParseHtml<TPage>(
        this NewsSchema<TPage> schema, ReadOnlyMemory<byte> html, ParseOptions? options = null, string? charset = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        HtmlPage page = HtmlPage.Read(html, charset);
        return schema.Parse(page.Utf8, page.Markup, options);
    }

    /// <inheritdoc cref="ParseHtml{TPage}(NewsSchema{TPage}, ReadOnlyMemory{byte}, ParseOptions, string)"/>
    public static ParseResult ParseHtml(this NewsSchema schema, ReadOnlyMemory<byte> html, ParseOptions? options = null, string? charset = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        HtmlPage page = HtmlPage.Read(html, charset);
        return schema.Parse(page.Utf8, page.Markup, options);
    }
}
