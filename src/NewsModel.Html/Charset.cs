using System.Buffers;
using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace NewsModel.Html;

/// <summary>Finds the encoding of a page.</summary>
internal static class Charset
{
    // A page says it early, before scripts of its own at best.
    private const int Early = 65536;

    private const string Western = "windows-1252";

    /// <summary>The encoding of a page, and how many bytes only say so before it starts.</summary>
    /// <param name="html">The page.</param>
    /// <param name="told">What the one who sent it says.</param>
    public static (Encoding Encoding, int Preamble) Of(ReadOnlySpan<byte> html, string? told) => html switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => (Named(told) ?? Seen(html) ?? Declared(html) ?? Named(Western)!, 0),
    };

    // Text in another encoding is not UTF-8 by chance, but for single characters; and a page that was saved, or sent on, says what it once was in.
    private static Encoding? Seen(ReadOnlySpan<byte> html)
    {
        if (html is [(byte)'<', 0, ..])
        {
            return Encoding.Unicode;
        }

        if (html is [0, (byte)'<', ..])
        {
            return Encoding.BigEndianUnicode;
        }

        if (Ascii.IsValid(html))
        {
            return html.Contains((byte)0x1B) ? null : Encoding.UTF8;
        }

        int good = 0;
        int bad = 0;
        while (html.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is var at and >= 0)
        {
            bool isGood = Rune.DecodeFromUtf8(html[at..], out _, out int length) == OperationStatus.Done;
            good += isGood ? 1 : 0;
            bad += isGood ? 0 : 1;
            html = html[(at + length)..];
        }

        return good > 8L * bad ? Encoding.UTF8 : null;
    }

    // By <meta charset>, <meta http-equiv="content-type" content> or the XML declaration.
    private static Encoding? Declared(ReadOnlySpan<byte> html)
    {
        char[] early = Encoding.Latin1.GetString(html[..Math.Min(html.Length, Early)]).ToCharArray();
        if (early.AsSpan().StartsWith("<?xml") && Labelled(early.AsSpan(0, Math.Max(early.IndexOf('>'), 0)), "encoding") is { } encoding)
        {
            return OfAscii(encoding);
        }

        using var tokenizer = new HtmlTokenizer(new TextSource(new CharArrayTextSource(early, early.Length)), HtmlEntityProvider.ResolverExtended)
        {
            DisableElementPositionTracking = true,
            SkipComments = true,
            SkipDataText = true,
            ShouldEmitAttribute = static (ref token, name) => token.Name.Memory.Span is "meta" && name.Span is "charset" or "content" or "http-equiv",
        };

        while (true)
        {
            ref StructHtmlToken token = ref tokenizer.GetStructToken();
            if (token.Type == HtmlTokenType.EndOfFile)
            {
                return null;
            }

            if (token.Type == HtmlTokenType.StartTag && token.Name.Memory.Span is "meta")
            {
                var attributes = new Attributes(token.Attributes);
                string? label = attributes["charset"] ?? (attributes.Has("http-equiv", "content-type") ? Labelled(attributes["content"], "charset") : null);
                if (OfAscii(label) is { } declared)
                {
                    return declared;
                }
            }
        }
    }

    // What could be read as ASCII is not UTF-16, whatever it says.
    private static Encoding? OfAscii(string? label) => Named(label) is { } named ? (named is UnicodeEncoding ? Encoding.UTF8 : named) : null;

    private static string? Labelled(ReadOnlySpan<char> text, string name)
    {
        int at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        ReadOnlySpan<char> value = text[(at + name.Length)..].TrimStart();
        if (!value.StartsWith('='))
        {
            return null;
        }

        value = value[1..].TrimStart().TrimStart("\"'");
        int end = value.IndexOfAny("\"'; \t\r\n?>");
        return (end < 0 ? value : value[..end]).ToString();
    }

    // Labels mean on the web what most of the pages that have them are in.
    private static Encoding? Named(string? label)
    {
        string name = (label ?? "").Trim().ToLowerInvariant() switch
        {
            "ascii" or "us-ascii" or "ansi_x3.4-1968" or "latin1" or "l1" or "iso-8859-1" or "iso8859-1" or "iso_8859-1" or "iso88591" or "cp1252" or "x-cp1252"
                => Western,
            "latin5" or "l5" or "iso-8859-9" or "iso8859-9" or "iso_8859-9" or "cp1254" => "windows-1254",
            "iso-8859-11" or "iso8859-11" or "tis-620" => "windows-874",
            "cp1250" or "x-cp1250" => "windows-1250",
            "cp1251" or "x-cp1251" => "windows-1251",
            "cp1256" or "x-cp1256" => "windows-1256",
            "gbk" or "x-gbk" or "gb2312" or "gb_2312" or "gb_2312-80" or "chinese" => "gb18030",
            "sjis" or "x-sjis" or "ms_kanji" or "windows-31j" or "ms932" => "shift_jis",
            "euc-kr" or "korean" or "windows-949" => "ks_c_5601-1987",
            "big5-hkscs" or "cn-big5" or "x-x-big5" => "big5",
            "utf8" or "unicode-1-1-utf-8" => "utf-8",
            "utf-16le" or "ucs-2" or "unicode" => "utf-16",
            "unicodefffe" => "utf-16be",
            var same => same,
        };
        return name switch
        {
            "" => null,
            "utf-8" => Encoding.UTF8,
            "utf-16" => Encoding.Unicode,
            "utf-16be" => Encoding.BigEndianUnicode,
            _ => CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD")),
        };
    }
}
