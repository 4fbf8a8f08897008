namespace NewsModel.Tests.Support;

/// <summary>Pages made to be slow, each of any size.</summary>
internal static class Adversaries
{
    private const string Caption = "Fog over Orrin. (AFP)\n";
    private const string Headline = "Fog Comes to Orrin\n";

    private static readonly Dictionary<string, Func<int, string>> Makers = new()
    {
        ["stories"] = static n => Times(n / 8, i => $"Fog {i}\n\n{Caption}TT\n\nFog {i}\n\n{Caption}\nFog came, the council said.\n\n\n"),
        ["markers"] = static n => Times(n, "TT\n"),
        ["markers and text sizes"] = static n => Times(n / 2, "TT\n20\n"),
        ["captions"] = static n => Times(n, Caption),
        ["captions that differ"] = static n => Times(n, static i => $"Fog {i} over Orrin. (AFP)\n"),
        ["captions after a headline"] = static n => Headline + Times(n, Caption),
        ["captions before a marker"] = static n => Headline + Times(n, Caption) + "TT\n" + Headline,
        ["a caption printed again and again"] = static n => Headline + Caption + "TT\n" + Headline + Times(n, Caption),
        ["heads without end"] = static n => Times(n / 3, static i => $"Fog {i}\n{Caption}TT\n"),
        ["heads that almost repeat"] = static n => Times(n / 3, static i => $"Fog {i}\nTT\nFog {i}!\n"),
        ["pairs before markers"] = static n => Headline + "TT\n" + Headline + Times(n / 5, static i => $"Fog {i}\n{Caption}{Caption}TT\nRain {i}\n"),
        ["pairs"] = static n => Headline + "TT\n" + Headline + Times(n / 2, static i => $"Fog {i / 2}.\nFog {i / 2}.\n") + "TT\n",
        ["equal lines"] = static n => Times(n, "Fog\n"),
        ["equal lines, a marker between"] = static n => Times(n / 2, "Fog\nTT\n"),
        ["equal lines far apart"] = static n => Times(n / 2, "Fog\n\n\nRain\n\n\n"),
        ["lines of one fingerprint"] = static n => Times(n, static i => $"Fog over {i:D9} and over Orrin\n"),
        ["blank lines"] = static n => Times(n, "\n"),
        ["blank lines of white space"] = static n => Times(n, " \u00A0\u200B\t\n"),
        ["blank lines between lines"] = static n => Times(n / 100, static i => $"Fog {i}\n" + new string('\n', 99)),
        ["datelines"] = static n => Times(n, "ORRIN, Velmora - Fog came\n"),
        ["headlines and datelines"] = static n => Times(n / 2, "Fog\nORRIN - Fog came.\n"),
        ["taglines"] = static n => Times(n, "Ada Korr contributed to this report.\n"),
        ["share marks"] = static n => Times(n, "X\n"),
        ["share marks and headlines"] = static n => Times(n / 2, "X\nFog\n"),
        ["related posts"] = static n => "X\nFog\n" + Times(n, "Related Posts\n"),
        ["titles after related posts"] = static n => "X\nFog\nRelated Posts\n" + Times(n, static i => $"Fog {i}\n"),
        ["pictures"] = static n => "X\nFog\n" + Times(n, "Fog. Photo: Ada Korr/AFP\n"),
        ["kickers"] = static n => Times(n, "KMA UPDATES\n"),
        ["sources"] = static n => "KMA UPDATES\nFog\n" + Times(n, "(beacon)\n"),
        ["forms"] = static n => "KMA UPDATES\nFog\n" + Times(n, "Leave a Comment\n"),
        ["one line"] = static n => Times(n, "Fog over Orrin - (AFP) — "),
        ["one line of parentheses"] = static n => Headline + Times(n, "((((((((") + ")\nTT\n" + Headline,
        ["one line of dashes"] = static n => Headline + "TT\n" + Headline + Times(n, " — — — —") + "\n",
        ["one line of odd spaces"] = static n => Headline + Times(n, "Fog \u00A0\u200B ") + "(AFP)\nTT\n" + Headline,
        ["one line of zero width"] = static n => Headline + "Fog" + Times(n, "\u200B\u200B") + " (AFP)\nTT\n" + Headline,
        ["one dateline of odd spaces"] = static n => Headline + "ORRIN" + Times(n, " \u00A0 ") + "- Fog\n",
        ["one line of odd spaces and a dash"] = static n => "X\nFog\nFog" + Times(n, "\u00A0 ") + "Photo: (AFP) \u00A0\n",
        ["not utf-8"] = static n => Times(n, "\uD800\n"),
        ["one-letter lines"] = static n => Times(n, static i => $"{(char)('a' + (i % 26))}\n"),
        ["lines alike at both ends"] = static n => Times(n, static i => $"Fog over the {i:D9} hills and over Orrin.\n"),
        ["a headline again and again"] = static n => Times(n, Headline),
        ["a headline again and again, apart"] = static n => Times(n / 2, static i => $"{Headline}\n\n\nFog {i}\n"),
        ["nulls"] = static n => Times(n, "\0Fog\0\n"),
        ["one line of nulls"] = static n => Headline + Times(n, "\0\0\0\0") + "\n",
        ["right-to-left marks"] = static n => Times(n, "\u200F\u202EFog\u202C over Orrin\u200E\n"),
        ["bytes: lone surrogates"] = static n => Times(n, "\u00ED\u00A0\u0080Fog\u00ED\u00BF\u00BF\n"),
        ["bytes: overlong"] = static n => Times(n, "\u00C0\u008A\u00E0\u0080\u008A\u00F0\u0080\u0080\u008ATT\n"),
        ["bytes: truncated"] = static n => Times(n, "Fog \u00E2\u0080\nTT\u00F0\u009F\u0098\n"),
        ["bytes: invalid"] = static n => Times(n, "\u00FF\u00FEFog\u0080\u00BF\n"),
        ["one line of bytes: truncated"] = static n => Headline + Times(n, "\u00E2\u0080 \u00C2") + "\nTT\n" + Headline,
    };

    public static IEnumerable<string> Names => Makers.Keys;

    /// <summary>A page of about so many lines (or pieces of one line).</summary>
    public static byte[] Make(string name, int size) =>
        (name.Contains("bytes: ", StringComparison.Ordinal) ? Encoding.Latin1 : Encoding.UTF8).GetBytes(Makers[name](size));

    private static string Times(int count, string text) => new StringBuilder(count * text.Length).Insert(0, text, count).ToString();

    private static string Times(int count, Func<int, string> text)
    {
        var all = new StringBuilder();
        for (int i = 0; i < count; i++)
        {
            all.Append(text(i));
        }

        return all.ToString();
    }
}
