using System.Buffers;
using System.Text;

namespace NewsModel.Html;

/// <summary>
/// The text of an HTML page, as lines: what a schema parses, and for each line what the markup says of it.
/// </summary>
/// <remarks>
/// Block elements and <c>br</c> end lines; white space runs together, but in <c>pre</c>; no-break spaces stay. A row of a table
/// is a line, its cells parted by tabs, unless a cell has blocks of its own. What a browser does not show by the page alone is gone:
/// scripts, styles, templates, options, what is <c>hidden</c> or has a style of its own that says so. Alternative texts of pictures are lines of their own.
/// </remarks>
public sealed class HtmlPage
{
    private HtmlPage(HtmlReader reader)
    {
        Utf8 = reader.Lines.Utf8;
        Markup = new PageMarkup(reader.Lines.Lines);
        Url = reader.Url;
        Title = reader.Title;
        Language = string.IsNullOrWhiteSpace(reader.Language) ? null : reader.Language.Trim();
    }

    /// <summary>The text: UTF-8, each line ended by <c>\n</c>, blank lines between blocks.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>What the markup says of each line of <see cref="Utf8"/> that is not blank, and where it stands in the bytes of the HTML page.</summary>
    public PageMarkup Markup { get; }

    /// <summary>The address that the page says is its own, where it is a whole one: its canonical link, or else its <c>og:url</c>.</summary>
    public Uri? Url { get; }

    /// <summary>The page's title.</summary>
    public string? Title { get; }

    /// <summary>The language that the page says it is in, such as <c>en-GB</c>.</summary>
    public string? Language { get; }

    /// <summary>Reads a page. Any bytes are one, however broken; the time this takes grows with their number.</summary>
    /// <param name="html">The page.</param>
    /// <param name="charset">
    /// Its charset, where the header that it came with says so. A byte-order mark says it better; without either, bytes that are UTF-8
    /// are taken as that, and others as what a <c>meta</c> element says, or else as windows-1252. A name that nobody knows counts as none.
    /// </param>
    public static HtmlPage Read(ReadOnlyMemory<byte> html, string? charset = null)
    {
        (Encoding encoding, int preamble) = Charset.Of(html.Span, charset);
        ReadOnlySpan<byte> bytes = html.Span[preamble..];
        char[] page = ArrayPool<char>.Shared.Rent(encoding.GetCharCount(bytes) + 1);
        int length = encoding.GetChars(bytes, page);

        var reader = new HtmlReader(page, length);
        reader.Read();
        SourcePlaces.Give(reader.Lines.Lines, html.Span, encoding, preamble, page.AsSpan(0, length));
        ArrayPool<char>.Shared.Return(page);
        return new HtmlPage(reader);
    }

    /// <summary>The text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);
}
