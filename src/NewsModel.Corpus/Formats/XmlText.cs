using System.Buffers;

namespace NewsModel.Corpus.Formats;

/// <summary>Text that XML can hold: control characters, halves of characters and what is no character become U+FFFD.</summary>
internal static class XmlText
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
    [
        .. Enumerable.Range(0, ' ').Select(static c => (char)c).Where(static c => c is not ('\t' or '\n' or '\r')),
        .. Enumerable.Range('\uD800', 0x800).Select(static c => (char)c),
        '\uFFFE',
        '\uFFFF',
    ]);

    public static string Of(Text text) => Of(text.ToString());

    public static string Of(string text) => text.AsSpan().ContainsAny(Suspects) ? string.Create(text.Length, text, Replace) : text;

    private static void Replace(Span<char> span, string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                span[i] = text[i];
                span[i + 1] = text[i + 1];
                i++;
            }
            else
            {
                span[i] = Suspects.Contains(text[i]) ? '\uFFFD' : text[i];
            }
        }
    }
}
