using System.Buffers;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace NewsModel;

/// <summary>
/// The text of a field: a slice of the page, not a copy. It compares by its folded content (trimmed, each run of
/// white space one space, no-break spaces spaces, zero-width characters dropped), knows where it stands, and becomes
/// a string when asked to.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Text : IEquatable<Text>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>Says of a place that its bytes may not be their own folding.</summary>
    internal const ulong UnfoldedBit = 0x8000_0000_0000_0000;

    private readonly PageText? _page;

    // Where it starts; above, how long it is, and the bit of bytes that may not be their own folding. One word: two halves written apart and read together stall the processor.
    private readonly ulong _place;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Text(PageText page, int start, int length, bool isFolded)
        : this(page, PlaceOf(start, length, isFolded))
    {
    }

    internal Text(PageText page, ulong place)
    {
        _page = page;
        _place = place;
    }

    /// <summary>Makes a text of its own, for values that come from no page.</summary>
    /// <param name="value">The characters.</param>
    public Text(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        byte[] utf8 = Encoding.UTF8.GetBytes(value);
        this = new Text(new PageText(utf8), 0, utf8.Length, Folding.IsFolded(utf8));
    }

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Where it starts in the page, in bytes.</summary>
    public int Start => (int)(uint)_place;

    /// <summary>How many bytes of the page it takes.</summary>
    public int Length => (int)(_place >> 32) & int.MaxValue;

    /// <summary>The page's own bytes, UTF-8, unfolded.</summary>
    public ReadOnlySpan<byte> Utf8 => _page is null ? default : _page.Slice(Start, Length);

    /// <summary>The page's own characters, unfolded. Bytes that are not UTF-8 read as U+FFFD.</summary>
    public string Raw => Encoding.UTF8.GetString(Utf8);

    /// <summary>Line and column of its first character. Counts the lines before it: for messages, not for loops.</summary>
    public TextPosition Position => _page is null ? new TextPosition(1, 1) : _page.PositionOf(Start);

    /// <summary>What markup says of the line that it starts in, and where that line stands in the page's source; null where there is no markup.</summary>
    public LineMarkup? Markup => _page?.MarkupAt(Start);

    internal PageText? Page => _page;

    /// <summary>The text; null where it is nobody's: the default value.</summary>
    internal Text? OrNull => _page is null ? default(Text?) : this;

    /// <summary>Where it stands, as a line has it.</summary>
    internal ulong Place => _place;

    internal bool IsFolded => (_place & UnfoldedBit) == 0;

    /// <summary>Makes a text of its own, for values that come from no page.</summary>
    /// <param name="value">The characters.</param>
    public static implicit operator Text(string value) => new(value);

    /// <summary>Whether two texts have the same folded content.</summary>
    public static bool operator ==(Text left, Text right) => left.Equals(right);

    /// <summary>Whether two texts differ in their folded content.</summary>
    public static bool operator !=(Text left, Text right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Text other) => ((_place | other._place) & UnfoldedBit) == 0
        ? _place >> 32 == other._place >> 32 && Utf8.SequenceEqual(other.Utf8)
        : Folding.Equal(Utf8, other.Utf8);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Text other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        if (IsFolded)
        {
            hash.AddBytes(Utf8);
            return hash.ToHashCode();
        }

        byte[] buffer = ArrayPool<byte>.Shared.Rent(Folding.MostBytes(Utf8));
        hash.AddBytes(buffer.AsSpan(0, Folding.Fold(Utf8, buffer)));
        ArrayPool<byte>.Shared.Return(buffer);
        return hash.ToHashCode();
    }

    /// <summary>The folded characters. Bytes that are not UTF-8 read as U+FFFD.</summary>
    public override string ToString()
    {
        if (Length == 0)
        {
            return "";
        }

        if (IsFolded)
        {
            return Utf16.GetString(_page!.Span, Start, Length);
        }

        byte[] buffer = ArrayPool<byte>.Shared.Rent(Folding.MostBytes(Utf8));
        string folded = Encoding.UTF8.GetString(buffer.AsSpan(0, Folding.Fold(Utf8, buffer)));
        ArrayPool<byte>.Shared.Return(buffer);
        return folded;
    }

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (IsFolded)
        {
            return Encoding.UTF8.TryGetChars(Utf8, destination, out charsWritten);
        }

        string folded = ToString();
        charsWritten = folded.TryCopyTo(destination) ? folded.Length : 0;
        return charsWritten == folded.Length;
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Folding.MostBytes(Utf8));
        int length = Folding.Fold(Utf8, buffer);
        bool fits = buffer.AsSpan(0, length).TryCopyTo(utf8Destination);
        bytesWritten = fits ? length : 0;
        ArrayPool<byte>.Shared.Return(buffer);
        return fits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong PlaceOf(int start, int length, bool isFolded) =>
        ((ulong)(uint)length << 32) | (uint)start | (isFolded ? 0 : UnfoldedBit);

    /// <summary>A part of it, trimmed.</summary>
    internal Text Slice(int start, int length)
    {
        ReadOnlySpan<byte> bytes = Utf8.Slice(start, length);
        if (IsFolded)
        {
            // In folded text white space is single spaces.
            if (!bytes.IsEmpty && bytes[0] == ' ')
            {
                bytes = bytes[1..];
                start++;
            }

            if (!bytes.IsEmpty && bytes[^1] == ' ')
            {
                bytes = bytes[..^1];
            }

            return new Text(_page!, Start + start, bytes.Length, isFolded: true);
        }

        (int from, int trimmed) = Folding.Trim(bytes);
        return new Text(_page!, Start + start + from, trimmed, isFolded: false);
    }
}
