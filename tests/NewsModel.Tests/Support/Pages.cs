namespace NewsModel.Tests.Support;

/// <summary>Short ways to the things under test.</summary>
internal static class Pages
{
    public static ReadOnlySpan<byte> Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>The text of the one line of a page, as the scanner sees it.</summary>
    public static Text LineOf(string page) => TextsOf(page).Single();

    public static Text[] TextsOf(string page)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(page);
        var text = new PageText(utf8);
        return [.. LineScanner.Scan(utf8).Select(line => new Text(text, line.Start, line.Length, line.IsFolded))];
    }

    public static Line[] Scan(string page) => LineScanner.Scan(Utf8(page));

    public static int[] NumbersOf(string page) => LineNumbers.Of(Utf8(page), Scan(page));

    /// <summary>How many blank lines stand before each line.</summary>
    public static IEnumerable<int> BlankLinesIn(string page)
    {
        int before = 0;
        foreach (int number in NumbersOf(page))
        {
            yield return number - before - 1;
            before = number;
        }
    }

    public static string Owners(ParseResult result) => string.Join(" | ", result.Lines.Select(static line => line.Owner.ToString()));
}
