using System.Text;

namespace NewsModel.Html;

/// <summary>Tells HTML from text by how it starts.</summary>
internal static class HtmlStart
{
    // What stands before the first tag, comments and all, is not longer on pages that are meant to be read.
    private const int Looked = 4096;

    private static readonly string[] Tags =
    [
        "html", "head", "body", "title", "meta", "link", "script", "style", "base", "div", "p", "h1", "h2", "h3", "h4", "h5", "h6", "main",
        "article", "section", "header", "nav", "aside", "figure", "table", "ul", "ol", "a", "b", "br", "font", "form", "iframe", "img", "span",
    ];

    public static bool Is(ReadOnlySpan<byte> page)
    {
        page = page[..Math.Min(page.Length, Looked)];
        return Is(page switch
        {
            [0xFF, 0xFE, ..] or [(byte)'<', 0, ..] => Encoding.Unicode.GetString(page),
            [0xFE, 0xFF, ..] or [0, (byte)'<', ..] => Encoding.BigEndianUnicode.GetString(page),
            [0xEF, 0xBB, 0xBF, ..] => Encoding.Latin1.GetString(page[3..]),
            _ => Encoding.Latin1.GetString(page),
        });
    }

    private static bool Is(ReadOnlySpan<char> page)
    {
        page = page.TrimStart('\uFEFF').TrimStart(" \t\r\n\f");
        while (CutStart(ref page, "<!--", "-->") || CutStart(ref page, "<?xml", "?>"))
        {
            page = page.TrimStart(" \t\r\n\f");
        }

        if (page.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase))
        {
            return page["<!doctype".Length..].TrimStart(" \t\r\n\f").StartsWith("html", StringComparison.OrdinalIgnoreCase);
        }

        if (!page.StartsWith('<'))
        {
            return false;
        }

        // A sign of less, or an address between such signs, is not followed by the name of a tag and its end.
        int end = page.IndexOfAny(" \t\r\n\f>/");
        ReadOnlySpan<char> name = page[1..Math.Max(end, 1)];
        foreach (string tag in Tags)
        {
            if (name.Equals(tag, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool CutStart(ref ReadOnlySpan<char> page, string start, string end)
    {
        int at = page.StartsWith(start, StringComparison.OrdinalIgnoreCase) ? page[start.Length..].IndexOf(end, StringComparison.Ordinal) : -1;
        page = at < 0 ? page : page[(start.Length + at + end.Length)..];
        return at >= 0;
    }
}
