using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsModel;

/// <summary>No vectors: byte by byte.</summary>
[InlineArray(64)]
internal struct ScalarBytes : IBytes<ScalarBytes>
{
    private byte _first;

    public static ScalarBytes Load(ref byte from)
    {
        var block = default(ScalarBytes);
        MemoryMarshal.CreateReadOnlySpan(ref from, 64).CopyTo(block);
        return block;
    }

    public static ScalarBytes All(byte value)
    {
        var block = default(ScalarBytes);
        ((Span<byte>)block).Fill(value);
        return block;
    }

    public static ScalarBytes Table(ReadOnlySpan<byte> sixteen)
    {
        var block = default(ScalarBytes);
        for (int i = 0; i < 64; i++)
        {
            block[i] = sixteen[i % 16];
        }

        return block;
    }

    public static ScalarBytes operator &(ScalarBytes left, ScalarBytes right) => Each(left, right, static (a, b) => a & b);

    public static ScalarBytes operator |(ScalarBytes left, ScalarBytes right) => Each(left, right, static (a, b) => a | b);

    public static ScalarBytes operator ^(ScalarBytes left, ScalarBytes right) => Each(left, right, static (a, b) => a ^ b);

    public static ScalarBytes operator -(ScalarBytes left, ScalarBytes right) => Each(left, right, static (a, b) => a - b);

    public static ScalarBytes Max(ScalarBytes left, ScalarBytes right) => Each(left, right, Math.Max);

    public static ScalarBytes Min(ScalarBytes left, ScalarBytes right) => Each(left, right, Math.Min);

    public static ScalarBytes Equal(ScalarBytes left, ScalarBytes right) => Each(left, right, static (a, b) => a == b ? 0xFF : 0);

    public static ScalarBytes High(ScalarBytes value) => Each(value, value, static (a, _) => a >> 4);

    public static ScalarBytes Lookup(ScalarBytes table, ScalarBytes indices)
    {
        for (int i = 0; i < 64; i++)
        {
            indices[i] = table[indices[i]];
        }

        return indices;
    }

    public static ulong Bits(ScalarBytes value)
    {
        ulong bits = 0;
        for (int i = 0; i < 64; i++)
        {
            bits |= (ulong)(value[i] >> 7) << i;
        }

        return bits;
    }

    public static int WriteChanges(ScalarBytes bytes, ScalarBytes before, ScalarBytes value, int offset, ref int to) =>
        Places.Write(Bits(Equal(bytes, value) ^ Equal(before, value)), offset, ref to);

    private static ScalarBytes Each(ScalarBytes left, ScalarBytes right, Func<int, int, int> result)
    {
        for (int i = 0; i < 64; i++)
        {
            left[i] = (byte)result(left[i], right[i]);
        }

        return left;
    }
}
