using System.Globalization;

namespace NewsModel.Dates;

/// <summary>A piece of a printed time: a number, a word, or a sign that parts numbers.</summary>
/// <param name="Text">Its characters; of a word, the letters.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends, the dots of "p.m." included.</param>
internal readonly record struct DateToken(string Text, int Start, int End)
{
    // A printed time is no longer; what follows is not looked at.
    private const int MostTokens = 64;

    /// <summary>How many digits it has; 0 where it is no number.</summary>
    public int Digits => Text is [>= '0' and <= '9', ..] ? Text.Length : 0;

    /// <summary>The number that it is, where it is one of at most nine digits.</summary>
    public int Number => int.Parse(Text, CultureInfo.InvariantCulture);

    /// <summary>The word that it is; empty where it is none.</summary>
    public string Word => Text is { Length: > 0 } && char.IsLetter(Text[0]) ? Text : "";

    /// <summary>The tokens of a text. What only separates, such as spaces, commas and bullets, is none.</summary>
    public static List<DateToken> Of(string text)
    {
        var tokens = new List<DateToken>();
        for (int at = 0; at < text.Length && tokens.Count < MostTokens;)
        {
            char first = text[at];
            Func<char, bool> goesOn = char.IsAsciiDigit(first) ? char.IsAsciiDigit : char.IsLetter(first) ? static c => char.IsLetter(c) || c == '.' : static _ => false;
            int end = at + 1;
            while (end < text.Length && goesOn(text[end]))
            {
                end++;
            }

            if (end - at is 5 or 6 && first is '1' or '2' && end < text.Length && text[end] == ':')
            {
                // A year and the hour behind it, printed without a space: "Feb 28 20247:00 AM".
                end = at + 4;
            }

            if (char.IsAsciiDigit(first) || first is ':' or '/' or '-' or '+' or '.')
            {
                tokens.Add(new DateToken(text[at..end], at, end));
            }
            else if (char.IsLetter(first))
            {
                tokens.Add(new DateToken(text[at..end].Replace(".", "", StringComparison.Ordinal), at, end));
            }

            at = end;
        }

        return tokens;
    }
}
