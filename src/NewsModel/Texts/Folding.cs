using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace NewsModel;

/// <summary>
/// Folding of UTF-8 text: trimmed, each run of white space one space, a no-break space a space, zero-width
/// characters dropped, bytes that are not UTF-8 the replacement character. Everything here works on bytes.
/// </summary>
internal static class Folding
{
    // The first bytes of every white-space or zero-width character outside ASCII: U+0085, U+00A0 (C2); U+1680 (E1);
    // U+2000-200D, 2028, 2029, 202F, 205F, 2060 (E2); U+3000 (E3); U+FEFF (EF).
    private static readonly SearchValues<byte> Suspects = SearchValues.Create([0xC2, 0xE1, 0xE2, 0xE3, 0xEF]);

    private enum Kind
    {
        Character,
        Space,
        Nothing,
    }

    /// <summary>Whether <paramref name="text"/> is its own folding.</summary>
    public static bool IsFolded(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
        {
            return true;
        }

        return text[0] != ' ' && text[^1] != ' '
            && !text.ContainsAnyInRange((byte)0, (byte)0x1F)
            && text.IndexOf("  "u8) < 0
            && !HasOddCharacter(text);
    }

    /// <summary>Whether <paramref name="text"/> has a white-space or zero-width character outside ASCII.</summary>
    public static bool HasOddCharacter(ReadOnlySpan<byte> text)
    {
        while (true)
        {
            int at = text.IndexOfAny(Suspects);
            if (at < 0)
            {
                return false;
            }

            text = text[at..];
            if (IsOdd(text))
            {
                return true;
            }

            text = text[1..];
        }
    }

    /// <summary>Whether an ASCII character is white space.</summary>
    public static bool IsSpace(byte character) => character is (byte)' ' or (>= 9 and <= 13) or (>= 0x1C and <= 0x1F);

    // The bytes that follow a suspect first byte; quotes and dashes (E2 80 ..) are many, so this decodes nothing.
    private static bool IsOdd(ReadOnlySpan<byte> text)
    {
        if (text[0] == 0xC2)
        {
            return text.Length > 1 && text[1] is (0x85 or 0xA0);
        }

        return text.Length > 2 && (text[0], text[1]) switch
        {
            (0xE2, 0x80) => text[2] is <= 0x8D or 0xA8 or 0xA9 or 0xAF,
            (0xE2, 0x81) => text[2] is 0x9F or 0xA0,
            (0xE1, 0x9A) => text[2] == 0x80,
            (0xE3, 0x80) => text[2] == 0x80,
            (0xEF, 0xBB) => text[2] == 0xBF,
            _ => false,
        };
    }

    /// <summary>Cuts white space and zero-width characters off both ends.</summary>
    /// <returns>Where what is left starts, and how long it is.</returns>
    public static (int Start, int Length) Trim(ReadOnlySpan<byte> text)
    {
        int start = 0;
        while (start < text.Length && Classify(text[start..], out int length) != Kind.Character)
        {
            start += length;
        }

        int end = text.Length;
        while (end > start)
        {
            int last = LastCharacter(text[start..end]);
            if (Classify(text.Slice(start + last, end - start - last), out _) == Kind.Character)
            {
                break;
            }

            end = start + last;
        }

        return (start, end - start);
    }

    /// <summary>How many bytes the folding of a text has at most: U+FFFD takes three, and can stand for one.</summary>
    public static int MostBytes(ReadOnlySpan<byte> text) =>
        Utf8.IsValid(text) ? text.Length : (int)Math.Min(text.Length * 3L, Array.MaxLength);

    /// <summary>Writes the folding of <paramref name="text"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="folded">As long as <see cref="MostBytes"/> says.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Fold(ReadOnlySpan<byte> text, Span<byte> folded)
    {
        int written = 0;
        var reader = new Reader(text);
        while (reader.Next(out byte next))
        {
            folded[written++] = next;
        }

        return written;
    }

    /// <summary>Whether two texts have the same folding.</summary>
    public static bool Equal(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left.SequenceEqual(right))
        {
            return true;
        }

        var a = new Reader(left);
        var b = new Reader(right);
        while (true)
        {
            bool hasA = a.Next(out byte x);
            bool hasB = b.Next(out byte y);
            if (hasA != hasB || (hasA && x != y))
            {
                return false;
            }

            if (!hasA)
            {
                return true;
            }
        }
    }

    /// <summary>Where a folded literal ends in <paramref name="text"/> when it starts at its first byte; -1 where it does not.</summary>
    public static int MatchAtStart(ReadOnlySpan<byte> text, ReadOnlySpan<byte> literal)
    {
        int at = 0;
        foreach (byte expected in literal)
        {
            if (expected == ' ')
            {
                int before = at;
                bool space = false;
                while (at < text.Length)
                {
                    Kind kind = Classify(text[at..], out int length);
                    if (kind == Kind.Character)
                    {
                        break;
                    }

                    space |= kind == Kind.Space;
                    at += length;
                }

                if (!space)
                {
                    return -1;
                }

                continue;
            }

            while (at < text.Length && Classify(text[at..], out int length) == Kind.Nothing)
            {
                at += length;
            }

            if (at >= text.Length || text[at] != expected)
            {
                return -1;
            }

            at++;
        }

        return at;
    }

    /// <summary>
    /// Where a folded literal stands in <paramref name="text"/>. It is tried only where its first character stands or,
    /// when that is a space, where a run of white space begins: a run is looked at once, however long it is.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="literal">The literal.</param>
    /// <param name="last">Whether the last place is wanted, not the first.</param>
    /// <param name="mustEnd">Whether the literal has to end the text.</param>
    /// <param name="length">How many bytes of the text it takes.</param>
    /// <returns>-1 where it does not stand.</returns>
    public static int Find(ReadOnlySpan<byte> text, ReadOnlySpan<byte> literal, bool last, bool mustEnd, out int length)
    {
        int found = -1;
        length = 0;
        bool inRun = false;
        for (int at = 0, step; at < text.Length; at += step)
        {
            bool isCharacter = Classify(text[at..], out step) == Kind.Character;
            bool mayStart = literal[0] == ' ' ? !isCharacter && !inRun : isCharacter && text[at] == literal[0];
            inRun = !isCharacter;
            if (mayStart && MatchAtStart(text[at..], literal) is var end and >= 0 && (!mustEnd || at + end == text.Length))
            {
                found = at;
                length = end;
                if (!last)
                {
                    break;
                }
            }
        }

        return found;
    }

    private static Kind Classify(ReadOnlySpan<byte> text, out int length)
    {
        byte first = text[0];
        length = 1;
        if (first < 0x80)
        {
            return IsSpace(first) ? Kind.Space : Kind.Character;
        }

        if (first is not (0xC2 or 0xE1 or 0xE2 or 0xE3 or 0xEF)
            || Rune.DecodeFromUtf8(text, out Rune rune, out int decoded) != OperationStatus.Done)
        {
            return Kind.Character;
        }

        length = decoded;
        return rune.Value switch
        {
            0x200B or 0x200C or 0x200D or 0x2060 or 0xFEFF => Kind.Nothing,
            _ => Rune.IsWhiteSpace(rune) ? Kind.Space : Kind.Character,
        };
    }

    private static int LastCharacter(ReadOnlySpan<byte> text)
    {
        int at = text.Length - 1;
        while (at > 0 && text.Length - at < 4 && (text[at] & 0xC0) == 0x80)
        {
            at--;
        }

        // A stray continuation byte stands for itself.
        return Classify(text[at..], out int length) != Kind.Character && at + length == text.Length ? at : text.Length - 1;
    }

    /// <summary>Reads the folding of a text byte by byte.</summary>
    private ref struct Reader(ReadOnlySpan<byte> text)
    {
        private ReadOnlySpan<byte> _rest = text;
        private bool _started;
        private int _pending;
        private int _replacing;

        public bool Next(out byte next)
        {
            if (_replacing > 0)
            {
                next = "\uFFFD"u8[^_replacing--];
                return true;
            }

            if (_pending > 0)
            {
                _pending--;
                next = _rest[0];
                _rest = _rest[1..];
                return true;
            }

            bool space = false;
            while (!_rest.IsEmpty)
            {
                Kind kind = Classify(_rest, out int length);
                if (kind == Kind.Character)
                {
                    if (space && _started)
                    {
                        next = (byte)' ';
                        return true;
                    }

                    _started = true;
                    if (Rune.DecodeFromUtf8(_rest, out _, out length) != OperationStatus.Done)
                    {
                        next = "\uFFFD"u8[0];
                        _replacing = 2;
                        _rest = _rest[length..];
                        return true;
                    }

                    _pending = length - 1;
                    next = _rest[0];
                    _rest = _rest[1..];
                    return true;
                }

                space |= kind == Kind.Space;
                _rest = _rest[length..];
            }

            next = 0;
            return false;
        }
    }
}
