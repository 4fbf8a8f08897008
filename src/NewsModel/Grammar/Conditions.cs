using System.ComponentModel;
using System.Text;

namespace NewsModel.Grammar;

/// <summary>The tests of <c>where</c>. All look at folded text; of something absent, none holds.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Conditions
{
    /// <summary>Runs of characters that are not white space.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limit">Where to stop counting.</param>
    public static int Words(Text text, int limit)
    {
        ReadOnlySpan<byte> bytes = Folded(text);
        if (bytes.IsEmpty)
        {
            return 0;
        }

        int words = 1;
        while (words < limit)
        {
            int space = bytes.IndexOf((byte)' ');
            if (space < 0)
            {
                break;
            }

            words++;
            bytes = bytes[(space + 1)..];
        }

        return words;
    }

    /// <summary>UTF-16 characters.</summary>
    public static int Length(Text text) => Encoding.UTF8.GetCharCount(Folded(text));

    /// <summary>Blank lines before the line that the text starts; before the page's first line there is any number.</summary>
    public static int Blanks(Text text)
    {
        if (text.Page is not { } page)
        {
            return 0;
        }

        page.CountRead();
        ReadOnlySpan<byte> before = page.Span[..text.Start];
        int ends = 0;
        while (!before.IsEmpty)
        {
            int end = before.LastIndexOfAny((byte)'\n', (byte)'\r');
            if (Folding.Trim(before[(end + 1)..]).Length > 0)
            {
                return Math.Max(0, ends - 1);
            }

            if (end < 0)
            {
                break;
            }

            ends++;
            before = before[end] == '\n' && end > 0 && before[end - 1] == '\r' ? before[..(end - 1)] : before[..end];
        }

        return int.MaxValue;
    }

    /// <summary>The level of the heading that the text's line stands in; null where it stands in none, or the page has no markup.</summary>
    public static int? Heading(Text text) => text.Markup is { Heading: > 0 and var level } ? level : null;

    /// <summary>How many per cent of the characters of the text's line stand in links, rounded down; null where the page has no markup.</summary>
    public static int? Links(Text text) => text.Markup?.LinksInPerCent;

    /// <summary>Whether the text's line has markup.</summary>
    public static bool IsMarked(Text text) => text.Markup is not null;

    /// <summary>Whether the text's line stands in a heading.</summary>
    public static bool IsHeading(Text text) => text.Markup is { Heading: > 0 };

    /// <summary>Whether the text's line is a caption.</summary>
    public static bool IsCaption(Text text) => text.Markup is { IsCaption: true };

    /// <summary>Whether the text's line stands in an item of a list.</summary>
    public static bool IsItem(Text text) => text.Markup is { IsListItem: true };

    /// <summary>Whether the text's line is the alternative text of a picture.</summary>
    public static bool IsAlternative(Text text) => text.Markup is { IsAlternative: true };

    /// <summary>Whether the text's line stands in the page's main region, an article, or the body of one.</summary>
    public static bool IsMain(Text text) => text.Markup is { IsMain: true };

    /// <summary>At least one cased letter, none of them lower.</summary>
    public static bool Upper(Text text)
    {
        bool cased = false;
        text.Page?.CountRead();
        foreach (Rune rune in text.ToString().EnumerateRunes())
        {
            if (Rune.IsLower(rune))
            {
                return false;
            }

            cased |= Rune.IsUpper(rune);
        }

        return cased;
    }

    /// <summary>Whether it starts with some text.</summary>
    public static bool StartsWith(Text text, ReadOnlySpan<byte> value) => Folded(text).StartsWith(value);

    /// <summary>Whether it ends with some text.</summary>
    public static bool EndsWith(Text text, ReadOnlySpan<byte> value) => Folded(text).EndsWith(value);

    /// <summary>Whether it contains some text.</summary>
    public static bool Contains(Text text, ReadOnlySpan<byte> value) => Folded(text).IndexOf(value) >= 0;

    /// <summary>Whether its last character is one of some characters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="low">Those below U+0040, a bit for each.</param>
    /// <param name="ascii">Those from U+0040 to U+007F, a bit for each.</param>
    /// <param name="others">The others, each UTF-8.</param>
    public static bool EndsIn(Text text, ulong low, ulong ascii, ReadOnlySpan<byte> others)
    {
        ReadOnlySpan<byte> bytes = Folded(text);
        if (bytes.IsEmpty)
        {
            return false;
        }

        byte end = bytes[^1];
        if (end < 0x80)
        {
            return (((end < 0x40 ? low : ascii) >> (end & 0x3F)) & 1) != 0;
        }

        // No character's UTF-8 occurs inside another's, so bytes can be searched for.
        Rune.DecodeLastFromUtf8(bytes, out _, out int last);
        return others.IndexOf(bytes[^last..]) >= 0;
    }

    private static ReadOnlySpan<byte> Folded(Text text)
    {
        text.Page?.CountRead();
        return text.IsFolded ? text.Utf8 : Encoding.UTF8.GetBytes(text.ToString());
    }
}
