using System.Buffers;

namespace NewsModel.Html;

/// <summary>Characters that show nothing: a line of nothing else is blank.</summary>
internal static class Blanks
{
    /// <summary>What runs together to one space. A no-break space does not.</summary>
    public static readonly SearchValues<char> Collapsible = SearchValues.Create(" \t\n\f\r");

    /// <summary>Whether text has no character that shows.</summary>
    public static bool AreAll(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!IsBlank(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How many characters show.</summary>
    public static int CountOthers(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char c in text)
        {
            count += IsBlank(c) ? 0 : 1;
        }

        return count;
    }

    // As lines of text have it: white space, separators of information, and what has no width.
    private static bool IsBlank(char c) =>
        c <= ' ' ? c is ' ' or (>= '\t' and <= '\r') or (>= '\u001C' and <= '\u001F')
        : c >= '\u0080' && (char.IsWhiteSpace(c) || c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF');
}
