using System.Text;

namespace NewsModel.Schema;

/// <summary>Text as it is matched: each run of white space one space, zero-width characters dropped.</summary>
internal static class Folding
{
    /// <summary>Folds without trimming.</summary>
    public static string Collapse(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (IsZeroWidth(c)) continue;
            if (!char.IsWhiteSpace(c)) folded.Append(c);
            else if (folded.Length == 0 || folded[folded.Length - 1] != ' ') folded.Append(' ');
        }

        return folded.ToString();
    }

    /// <summary>Folds and trims.</summary>
    public static string Fold(string text) => Collapse(text).Trim(' ');

    private static bool IsZeroWidth(char c) => c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';
}
