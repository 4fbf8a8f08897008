using System.ComponentModel;

namespace NewsModel.Grammar;

/// <summary>
/// How templates match: by searching for their literal parts, without backtracking. Literals are folded UTF-8; in
/// text that is not its own folding a space of theirs stands for any run of white space.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Template
{
    /// <summary>Whether the whole text is the literal.</summary>
    public static bool Is(Text text, ReadOnlySpan<byte> literal)
    {
        text.Page?.CountRead();
        return text.IsFolded ? text.Utf8.SequenceEqual(literal) : Folding.Equal(text.Utf8, literal);
    }

    /// <summary>Cuts a literal off the start.</summary>
    /// <param name="text">The text.</param>
    /// <param name="literal">The literal.</param>
    /// <param name="rest">What follows it, not trimmed.</param>
    public static bool CutStart(Text text, ReadOnlySpan<byte> literal, out Text rest)
    {
        text.Page?.CountRead();
        int end = MatchAt(text, text.Utf8, literal);
        rest = end < 0 ? default : Part(text, end, text.Length - end);
        return end >= 0;
    }

    /// <summary>Cuts a literal off the end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="literal">The literal.</param>
    /// <param name="rest">What stands before it, not trimmed.</param>
    public static bool CutEnd(Text text, ReadOnlySpan<byte> literal, out Text rest)
    {
        text.Page?.CountRead();
        int start = text.IsFolded
            ? (text.Utf8.EndsWith(literal) ? text.Length - literal.Length : -1)
            : Folding.Find(text.Utf8, literal, last: true, mustEnd: true, out _);
        rest = start < 0 ? default : Part(text, 0, start);
        return start >= 0;
    }

    /// <summary>Cuts at the first occurrence of a literal.</summary>
    /// <param name="text">The text.</param>
    /// <param name="literal">The literal.</param>
    /// <param name="before">What stands before it, trimmed.</param>
    /// <param name="rest">What follows it, not trimmed.</param>
    /// <param name="kept">How many bytes of the literal belong to what stands before it.</param>
    public static bool CutFirst(Text text, ReadOnlySpan<byte> literal, out Text before, out Text rest, int kept = 0)
    {
        text.Page?.CountRead();
        int length = literal.Length;
        int at = text.IsFolded ? text.Utf8.IndexOf(literal) : Folding.Find(text.Utf8, literal, last: false, mustEnd: false, out length);
        return Cut(text, at, length, literal[..kept], out before, out rest);
    }

    /// <summary>Cuts at the last occurrence of a literal.</summary>
    /// <param name="text">The text.</param>
    /// <param name="literal">The literal.</param>
    /// <param name="before">What stands before it, trimmed.</param>
    /// <param name="rest">What follows it, not trimmed.</param>
    /// <param name="kept">How many bytes of the literal belong to what stands before it.</param>
    public static bool CutLast(Text text, ReadOnlySpan<byte> literal, out Text before, out Text rest, int kept = 0)
    {
        text.Page?.CountRead();
        int length = literal.Length;
        int at = text.IsFolded ? text.Utf8.LastIndexOf(literal) : Folding.Find(text.Utf8, literal, last: true, mustEnd: false, out length);
        return Cut(text, at, length, literal[..kept], out before, out rest);
    }

    /// <summary>What is left as a hole's text.</summary>
    /// <param name="rest">What is left, not trimmed.</param>
    /// <param name="hole">The same, trimmed.</param>
    /// <returns>Whether there is anything in it: a hole is never empty.</returns>
    public static bool IsHole(Text rest, out Text hole)
    {
        rest.Page?.CountRead();
        hole = rest.IsEmpty ? default : rest.Slice(0, rest.Length);
        return !hole.IsEmpty;
    }

    private static bool Cut(Text text, int at, int length, ReadOnlySpan<byte> kept, out Text before, out Text rest)
    {
        if (at < 0)
        {
            before = rest = default;
            return false;
        }

        int end = at + (text.IsFolded ? kept.Length : Folding.MatchAtStart(text.Utf8[at..], kept));
        before = end == 0 ? default : text.Slice(0, end);
        rest = Part(text, at + length, text.Length - at - length);
        return !before.IsEmpty;
    }

    private static Text Part(Text text, int start, int length) => new(text.Page!, text.Start + start, length, text.IsFolded);

    private static int MatchAt(Text text, ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> literal) =>
        text.IsFolded ? (bytes.StartsWith(literal) ? literal.Length : -1) : Folding.MatchAtStart(bytes, literal);
}
