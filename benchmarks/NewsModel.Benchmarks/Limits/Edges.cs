using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsModel.Benchmarks.Contenders;

namespace NewsModel.Benchmarks.Limits;

/// <summary>
/// Where each line that has content starts and ends, written to an array that is used again, and no more: 64 bytes at
/// a time become a mask of line ends, and each change in it an edge.
/// </summary>
internal sealed class Edges : ITimed
{
    private const int BlockSize = 64;

    private int[] _edges = [];

    public string Name => "edges";

    /// <summary>How many lines have content.</summary>
    public int Run(byte[] page) => Find(page).Length / 2;

    /// <summary>The starts and ends of lines in turn.</summary>
    public ReadOnlySpan<int> Find(ReadOnlySpan<byte> page)
    {
        // A byte has an edge before it at most, and two are written at a time.
        if (_edges.Length < page.Length + BlockSize)
        {
            _edges = new int[page.Length + BlockSize];
        }

        ref byte bytes = ref MemoryMarshal.GetReference(page);
        int count = 0;
        ulong before = 0;
        int at = 0;
        for (; at <= page.Length - BlockSize; at += BlockSize)
        {
            before = Write(Content(ref bytes, at), before, at, ref count);
        }

        Span<byte> last = stackalloc byte[BlockSize];
        last.Fill((byte)'\n');
        page[at..].CopyTo(last);
        Write(Content(ref MemoryMarshal.GetReference(last), 0), before, at, ref count);
        return _edges.AsSpan(0, count);
    }

    private static ulong Content(ref byte bytes, int at)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            return ~Vector512.Equals(Vector512.LoadUnsafe(ref bytes, (nuint)at), Vector512.Create((byte)'\n')).ExtractMostSignificantBits();
        }

        Vector256<byte> end = Vector256.Create((byte)'\n');
        ulong low = Vector256.Equals(Vector256.LoadUnsafe(ref bytes, (nuint)at), end).ExtractMostSignificantBits();
        ulong high = Vector256.Equals(Vector256.LoadUnsafe(ref bytes, (nuint)at + 32), end).ExtractMostSignificantBits();
        return ~(low | (high << 32));
    }

    private ulong Write(ulong content, ulong before, int offset, ref int count)
    {
        ulong changes = content ^ ((content << 1) | before);
        int more = BitOperations.PopCount(changes);
        Span<int> edges = _edges.AsSpan(count, Math.Max(more, 2));

        // Two are written whether or not there are any, without a branch; most blocks have no more.
        edges[0] = offset + BitOperations.TrailingZeroCount(changes);
        changes &= changes - 1;
        edges[1] = offset + BitOperations.TrailingZeroCount(changes);
        for (int i = 2; i < more; i++)
        {
            changes &= changes - 1;
            edges[i] = offset + BitOperations.TrailingZeroCount(changes);
        }

        count += more;
        return content >> (BlockSize - 1);
    }
}
