namespace NewsModel.Cli;

/// <summary>Shows characters that control a terminal or turn its text around instead of sending them: a page or a file's name must not steer it.</summary>
internal static class Visible
{
    /// <summary>The text with a picture (␛) for each control character that has one, and U+FFFD for the others.</summary>
    public static string Of(string text) =>
        text.Any(IsReplaced) ? string.Create(text.Length, text, static (shown, text) => Show(text, shown)) : text;

    /// <summary>The same of a text of several lines: where they end, and their tabs, stay.</summary>
    public static string InLines(string text) =>
        string.Join('\n', text.Split('\n').Select(static line => string.Join('\t', line.Split('\t').Select(Of))));

    /// <summary>Whether a character controls a terminal or turns its text around.</summary>
    public static bool Steers(char c) => char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    // U+FFFE and U+FFFF are no characters; the console library has no width for the latter.
    private static bool IsReplaced(char c) => Steers(c) || c >= '\uFFFE';

    private static void Show(string text, Span<char> shown)
    {
        for (int i = 0; i < text.Length; i++)
        {
            shown[i] = text[i] switch
            {
                < ' ' and var control => (char)('\u2400' + control),
                '\u007F' => '\u2421',
                var c when IsReplaced(c) => '\uFFFD',
                var c => c,
            };
        }
    }
}
