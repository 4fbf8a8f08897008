using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text;
using System.Text.Unicode;

namespace NewsModel;

/// <summary>
/// Strings of UTF-8, each made in place: how long one is is known before it is made. Text with bytes above 0x7F is
/// read 32 bytes at a time without a branch that depends on it, where the processor can.
/// </summary>
internal static class Utf16
{
    private const int Lanes = 32;

    // How far beyond a byte the characters that start in its lanes may be looked for.
    private const int Ahead = Lanes + 2;

    /// <summary>A text as a string.</summary>
    /// <param name="page">What it stands in.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="length">How many bytes it has. They are UTF-8, as folded text is; if not, they read as anything.</param>
    public static string GetString(ReadOnlySpan<byte> page, int start, int length)
    {
        ReadOnlySpan<byte> utf8 = page.Slice(start, length);
        int count = Count(utf8);
        string text = new('\0', count);

        // Nobody has the string yet, so it may still be written.
        Span<char> characters = MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(text.AsSpan()), count);
        return TryWrite(page, utf8, start, characters) ? text : Encoding.UTF8.GetString(utf8);
    }

    private static bool TryWrite(ReadOnlySpan<byte> page, ReadOnlySpan<byte> utf8, int start, Span<char> characters)
    {
        if (utf8.Length == characters.Length)
        {
            return Ascii.ToUtf16(utf8, characters, out _) == OperationStatus.Done;
        }

        if (Avx512Vbmi2.IsSupported && start + utf8.Length + Ahead <= page.Length && TryWriteLanes(utf8, characters))
        {
            return true;
        }

        return Utf8.ToUtf16(utf8, characters, out _, out int written, replaceInvalidSequences: false) == OperationStatus.Done
            && written == characters.Length;
    }

    // For each byte the character that would start with it, then those where one does. Bytes behind the text are read, not used.
    private static unsafe bool TryWriteLanes(ReadOnlySpan<byte> utf8, Span<char> characters)
    {
        ref byte from = ref MemoryMarshal.GetReference(utf8);
        int written = 0;
        Vector512<ushort> most = default;
        fixed (char* to = characters)
        {
            for (int at = 0; at < utf8.Length; at += Lanes)
            {
                Vector512<ushort> first = Avx512BW.ConvertToVector512UInt16(Vector256.LoadUnsafe(ref from, (nuint)at));
                Vector512<ushort> second = Avx512BW.ConvertToVector512UInt16(Vector256.LoadUnsafe(ref from, (nuint)at + 1)) & Vector512.Create((ushort)0x3F);
                Vector512<ushort> third = Avx512BW.ConvertToVector512UInt16(Vector256.LoadUnsafe(ref from, (nuint)at + 2)) & Vector512.Create((ushort)0x3F);
                Vector512<ushort> ofTwo = ((first & Vector512.Create((ushort)0x1F)) << 6) | second;
                Vector512<ushort> ofThree = (first << 12) | (second << 6) | third;
                Vector512<ushort> values = Vector512.ConditionalSelect(
                    Vector512.GreaterThanOrEqual(first, Vector512.Create((ushort)0xE0)),
                    ofThree,
                    Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(first, Vector512.Create((ushort)0xC0)), ofTwo, first));
                Vector512<ushort> starts = Vector512.AndNot(
                    Vector512.LessThan(Vector512<ushort>.Indices, Vector512.Create((ushort)Math.Min(utf8.Length - at, Lanes))),
                    Vector512.Equals(first & Vector512.Create((ushort)0xC0), Vector512.Create((ushort)0x80)));
                Vector512<ushort> packed = Avx512Vbmi2.Compress(Vector512<ushort>.Zero, starts, values);
                int count = BitOperations.PopCount(starts.ExtractMostSignificantBits());
                most = Vector512.Max(most, first & starts);
                if (written + Lanes <= characters.Length)
                {
                    packed.Store((ushort*)to + written);
                }
                else if (written + count <= characters.Length)
                {
                    Avx512BW.MaskStore((ushort*)to + written, Vector512.LessThan(Vector512<ushort>.Indices, Vector512.Create((ushort)count)), packed);
                }
                else
                {
                    return false;
                }

                written += count;
            }
        }

        // What takes four bytes is two characters.
        return written == characters.Length && Vector512.LessThanAll(most, Vector512.Create((ushort)0xF0));
    }

    // Every byte that starts a character is one character in UTF-16, or two where four bytes are one.
    private static int Count(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length < Vector512<byte>.Count)
        {
            return Encoding.UTF8.GetCharCount(utf8);
        }

        int starts = 0;
        ref byte start = ref MemoryMarshal.GetReference(utf8);
        Vector512<byte> most = default;
        int at = 0;
        for (; at <= utf8.Length - Vector512<byte>.Count; at += Vector512<byte>.Count)
        {
            Vector512<byte> bytes = Vector512.LoadUnsafe(ref start, (nuint)at);
            starts += BitOperations.PopCount(Starts(bytes));
            most = Vector512.Max(most, bytes);
        }

        // The last ones together with some that were counted.
        int rest = utf8.Length - at;
        if (rest > 0)
        {
            Vector512<byte> bytes = Vector512.LoadUnsafe(ref start, (nuint)(utf8.Length - Vector512<byte>.Count));
            starts += BitOperations.PopCount(Starts(bytes) & (ulong.MaxValue << (64 - rest)));
            most = Vector512.Max(most, bytes);
        }

        return Vector512.LessThanAll(most, Vector512.Create((byte)0xF0)) ? starts : starts + Pairs(utf8);
    }

    private static ulong Starts(Vector512<byte> bytes) =>
        Vector512.GreaterThan(bytes.AsSByte(), Vector512.Create((sbyte)-65)).ExtractMostSignificantBits();

    private static int Pairs(ReadOnlySpan<byte> utf8)
    {
        int pairs = 0;
        foreach (byte b in utf8)
        {
            pairs += b >= 0xF0 ? 1 : 0;
        }

        return pairs;
    }
}
