using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsModel;

/// <summary>
/// Cuts a page into lines. LF, CRLF and CR end a line; lines without content are counted, not kept. First pass: 64
/// bytes at a time become bit masks, and each change from line ends to content or back becomes an edge, without a
/// branch that depends on the text. Second pass: each pair of edges is a line.
/// </summary>
internal static class LineScanner
{
    private const int BlockSize = 64;

    // Where content starts or ends, and how many odd bytes (low half) and bytes above 0x7F (high half) stand before it.
    private readonly record struct Edge(int At, ulong Before);

    /// <summary>Scans a page.</summary>
    public static Line[] Scan(ReadOnlySpan<byte> page) => Scan(page, out _);

    /// <summary>Scans a page.</summary>
    /// <param name="page">The page, UTF-8.</param>
    /// <param name="mayBeInvalid">False where all of it is surely UTF-8.</param>
    /// <returns>Its lines.</returns>
    public static Line[] Scan(ReadOnlySpan<byte> page, out bool mayBeInvalid)
    {
        int start = page.StartsWith("\uFEFF"u8) ? 3 : 0;
        Edge[] edges = ArrayPool<Edge>.Shared.Rent(BlockSize + 16 + ((page.Length - start) / 32));
        int count = FindAllEdges(page, start, ref edges, out bool hasReturns, out mayBeInvalid);
        Line[] lines = MakeLines(page, start, edges.AsSpan(0, count), hasReturns);
        ArrayPool<Edge>.Shared.Return(edges);
        return lines;
    }

    // What one block hands to the next: the bits of its last bytes, and what was counted up to its end.
    private struct Carry
    {
        public ulong Content;
        public ulong Space;
        public ulong Leads;
        public ulong Before;
        public ulong Returns;
        public ulong Continuations;
        public ulong Suspect;
    }

    private static int FindAllEdges(ReadOnlySpan<byte> page, int start, ref Edge[] edges, out bool hasReturns, out bool mayBeInvalid)
    {
        var carry = default(Carry);
        int whole = (page.Length - start) / BlockSize * BlockSize;
        int count = FindEdges(page.Slice(start, whole), start, ref carry, ref edges, 0);

        // Line ends fill the last block up, and end a line that the page leaves open.
        Span<byte> rest = stackalloc byte[BlockSize];
        rest.Fill((byte)'\n');
        page[(start + whole)..].CopyTo(rest);
        count = FindEdges(rest, start + whole, ref carry, ref edges, count);
        hasReturns = carry.Returns != 0;
        mayBeInvalid = carry.Suspect != 0;
        return count;
    }

    private static int FindEdges(ReadOnlySpan<byte> blocks, int start, ref Carry carry, ref Edge[] edges, int count)
    {
        Span<Edge> to = edges;
        ulong contentBefore = carry.Content;
        ulong spaceBefore = carry.Space;
        ulong leadsBefore = carry.Leads;
        ulong before = carry.Before;
        ulong allReturns = carry.Returns;
        ulong continuationsBefore = carry.Continuations;
        ulong suspect = carry.Suspect;
        for (int at = 0; at < blocks.Length; at += BlockSize)
        {
            int offset = start + at;
            Vector512<byte> bytes = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(blocks), (nuint)at);
            ulong returns = Mask(bytes, (byte)'\r');
            ulong ends = Mask(bytes, (byte)'\n') | returns;
            allReturns |= returns;
            ulong high = bytes.ExtractMostSignificantBits();
            ulong control = Vector512.LessThan(bytes, Vector512.Create((byte)' ')).ExtractMostSignificantBits() & ~ends;
            ulong spaces = Mask(bytes, (byte)' ');
            ulong odd = control | (spaces & ((spaces << 1) | spaceBefore));
            spaceBefore = spaces >> (BlockSize - 1);
            ulong firstOfThree = Vector512.GreaterThanOrEqual(bytes, Vector512.Create((byte)0xE0)).ExtractMostSignificantBits();
            ulong e2 = Mask(bytes, 0xE2);
            ulong rare = firstOfThree & ~e2; // what else takes three bytes is looked at by itself
            odd |= rare | Odd(bytes, e2, ref leadsBefore);
            suspect |= rare | Suspect(bytes, high, firstOfThree, ref continuationsBefore);

            ulong content = ~ends;
            ulong changes = content ^ ((content << 1) | contentBefore);
            contentBefore = content >> (BlockSize - 1);
            if (count + BlockSize > to.Length)
            {
                to = edges = Larger(edges, count);
            }

            int more = BitOperations.PopCount(changes);
            ref Edge next = ref Unsafe.Add(ref MemoryMarshal.GetReference(to), count);
            count += more;
            ulong rest = changes & (changes - 1);
            next = EdgeAt(changes, offset, before, high, odd);
            Unsafe.Add(ref next, 1) = EdgeAt(rest, offset, before, high, odd);
            for (int i = 2; i < more; i++)
            {
                rest &= rest - 1;
                Unsafe.Add(ref next, i) = EdgeAt(rest, offset, before, high, odd);
            }

            before += Count(high, odd);
        }

        carry = new Carry { Content = contentBefore, Space = spaceBefore, Leads = leadsBefore, Before = before, Returns = allReturns, Continuations = continuationsBefore, Suspect = suspect };
        return count;
    }

    // The first change; where there is none, something that is never looked at.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Edge EdgeAt(ulong changes, int offset, ulong before, ulong high, ulong odd)
    {
        ulong below = (changes & (0 - changes)) - 1;
        return new Edge(offset + BitOperations.TrailingZeroCount(changes), before + Count(high & below, odd & below));
    }

    // White space and zero-width characters: E2 80 80-8D, A8, A9, AF; E2 81 9F, A0; C2 85, A0.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Odd(Vector512<byte> bytes, ulong e2, ref ulong leadsBefore)
    {
        ulong c2 = Mask(bytes, 0xC2);
        ulong last = (Vector512.LessThan(bytes ^ Vector512.Create((byte)0x80), Vector512.Create((byte)0x0E))
            | Vector512.LessThan(bytes - Vector512.Create((byte)0x9F), Vector512.Create((byte)0x11))).ExtractMostSignificantBits();
        ulong odd = ((e2 << 2) | (c2 << 1) | leadsBefore) & last;
        leadsBefore = (e2 >> (BlockSize - 2)) | (c2 >> (BlockSize - 1));
        return odd;
    }

    // Where continuation bytes are not exactly where the first bytes want them, and bytes that are neither. Of what takes
    // three bytes this holds for E2 alone: others restrict their second byte.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Suspect(Vector512<byte> bytes, ulong high, ulong firstOfThree, ref ulong continuationsBefore)
    {
        ulong continuations = Vector512.LessThan(bytes.AsSByte(), Vector512.Create((sbyte)-64)).ExtractMostSignificantBits();
        ulong first = Vector512.GreaterThanOrEqual(bytes, Vector512.Create((byte)0xC2)).ExtractMostSignificantBits();
        ulong expected = (first << 1) | (firstOfThree << 2) | continuationsBefore;
        continuationsBefore = (first >> (BlockSize - 1)) | (firstOfThree >> (BlockSize - 2));
        return (expected ^ continuations) | (high & ~(continuations | first));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mask(Vector512<byte> bytes, byte value) => Vector512.Equals(bytes, Vector512.Create(value)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Count(ulong high, ulong odd) => ((ulong)(uint)BitOperations.PopCount(high) << 32) + (uint)BitOperations.PopCount(odd);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Edge[] Larger(Edge[] edges, int count)
    {
        Edge[] larger = ArrayPool<Edge>.Shared.Rent(edges.Length * 2);
        edges.AsSpan(0, count).CopyTo(larger);
        ArrayPool<Edge>.Shared.Return(edges);
        return larger;
    }

    private static Line[] MakeLines(ReadOnlySpan<byte> page, int start, ReadOnlySpan<Edge> edges, bool hasReturns)
    {
        // The padding of the last block ends a line that the page leaves open.
        Line[] lines = GC.AllocateUninitializedArray<Line>(edges.Length / 2);
        int count = 0;
        int number = 1;
        int last = 0; // the number of the last line with content
        int gap = start;
        for (int i = 0; i + 1 < edges.Length; i += 2)
        {
            int from = edges[i].At;
            int end = edges[i + 1].At;
            ulong counts = edges[i + 1].Before - edges[i].Before;
            number += hasReturns ? CountEnds(page[gap..from]) : from - gap;
            gap = end;
            bool odd = (uint)counts != 0;
            int length = end - from;
            if (page[from] <= ' ' || page[end - 1] <= ' ' || odd)
            {
                (int skipped, length) = Folding.Trim(page.Slice(from, length));
                if (length == 0)
                {
                    continue;
                }

                from += skipped;
            }

            ReadOnlySpan<byte> text = page.Slice(from, length);
            bool unfolded = odd && !Folding.IsFolded(text);
            LineFacts facts = (counts >> 32 != 0 ? LineFacts.NonAscii : LineFacts.None) | (unfolded ? LineFacts.Unfolded : LineFacts.None);
            lines[count++] = new Line(from, length, number, number - last - 1, unfolded ? FoldedFingerprint(text) : Fingerprint(text), facts);
            last = number;
        }

        return count == lines.Length ? lines : lines[..count];
    }

    private static int CountEnds(ReadOnlySpan<byte> gap)
    {
        int ends = 0;
        for (int i = 0; i < gap.Length; i++)
        {
            ends += gap[i] == '\n' || i + 1 == gap.Length || gap[i + 1] != '\n' ? 1 : 0;
        }

        return ends;
    }

    /// <summary>The fingerprint of folded text.</summary>
    // Length and both ends tell nearly all lines apart; whoever finds two equal confirms it byte by byte.
    public static uint Fingerprint(ReadOnlySpan<byte> text)
    {
        ulong first;
        ulong last;
        ref byte start = ref MemoryMarshal.GetReference(text);
        if (text.Length >= 8)
        {
            first = Unsafe.ReadUnaligned<ulong>(ref start);
            last = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, text.Length - 8));
        }
        else
        {
            first = 0;
            foreach (byte b in text)
            {
                first = (first << 8) | b;
            }

            last = first;
        }

        ulong mixed = ((first * 0x9E3779B97F4A7C15) ^ BitOperations.RotateLeft(last, 29) ^ (uint)text.Length) * 0xD6E8FEB86659FD93;
        return (uint)(mixed >> 32);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static uint FoldedFingerprint(ReadOnlySpan<byte> text)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(text.Length);
        uint fingerprint = Fingerprint(buffer.AsSpan(0, Folding.Fold(text, buffer)));
        ArrayPool<byte>.Shared.Return(buffer);
        return fingerprint;
    }
}
