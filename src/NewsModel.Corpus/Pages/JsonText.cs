using System.Buffers.Text;
using System.Text;

namespace NewsModel.Corpus;

/// <summary>
/// The text of a JSON string. The framework's own reader resolves escapes, too, but refuses a text for half a character in it, and is several times
/// slower on pages, where an escape stands at every line's end.
/// </summary>
internal static class JsonText
{
    /// <summary>Resolves the escapes of a string whose escapes were found to be well formed. Half a character reads as U+FFFD.</summary>
    /// <param name="json">What stands between the quotation marks.</param>
    /// <param name="text">Takes the text, UTF-8; it is never longer.</param>
    /// <returns>How many bytes it has.</returns>
    public static int Unescape(ReadOnlySpan<byte> json, Span<byte> text)
    {
        int count = 0;
        while (json.IndexOf((byte)'\\') is >= 0 and var plain)
        {
            json[..plain].CopyTo(text[count..]);
            count += plain;
            byte escaped = json[plain + 1];
            json = json[(plain + 2)..];
            if (escaped == 'u')
            {
                count += Character(ref json).EncodeToUtf8(text[count..]);
            }
            else
            {
                text[count++] = escaped switch
                {
                    (byte)'n' => (byte)'\n',
                    (byte)'r' => (byte)'\r',
                    (byte)'t' => (byte)'\t',
                    (byte)'b' => (byte)'\b',
                    (byte)'f' => (byte)'\f',
                    _ => escaped,
                };
            }
        }

        json.CopyTo(text[count..]);
        return count + json.Length;
    }

    /// <summary>The character of one escape, or of two that are its halves.</summary>
    private static Rune Character(ref ReadOnlySpan<byte> json)
    {
        char first = Unit(json);
        json = json[4..];
        if (char.IsHighSurrogate(first) && json.StartsWith("\\u"u8) && Unit(json[2..]) is var second && char.IsLowSurrogate(second))
        {
            json = json[6..];
            return new Rune(first, second);
        }

        return Rune.TryCreate(first, out Rune rune) ? rune : Rune.ReplacementChar;
    }

    private static char Unit(ReadOnlySpan<byte> digits) => Utf8Parser.TryParse(digits[..4], out ushort unit, out _, 'x') ? (char)unit : '\uFFFD';
}
