namespace NewsModel.Tests.Support;

/// <summary>Folding as one would write it on strings: what the library's, on bytes, has to agree with.</summary>
internal static class Folded
{
    public static string Of(string text)
    {
        var folded = new StringBuilder();
        bool space = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsNothing(rune))
            {
                continue;
            }

            if (IsSpace(rune))
            {
                space = true;
                continue;
            }

            if (space && folded.Length > 0)
            {
                folded.Append(' ');
            }

            space = false;
            folded.Append(rune.ToString());
        }

        return folded.ToString();
    }

    private static bool IsNothing(Rune rune) => rune.Value is 0x200B or 0x200C or 0x200D or 0x2060 or 0xFEFF;

    // The separators of files, groups, records and units are white space to others, if not to .NET.
    private static bool IsSpace(Rune rune) => Rune.IsWhiteSpace(rune) || rune.Value is >= 0x1C and <= 0x1F;
}
