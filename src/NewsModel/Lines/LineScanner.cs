using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Unicode;

namespace NewsModel;

/// <summary>
/// Cuts a page into lines. LF, CRLF and CR end a line; lines without content are counted, not kept. First pass: 64
/// bytes at a time become bit masks, and each change from line ends to content or back becomes an edge, without a
/// branch that depends on the text. Second pass: the blocks with bytes above 0x7F are looked at once more, for odd
/// white space and for what is not UTF-8. Third pass: each pair of edges is a line.
/// </summary>
internal static class LineScanner
{
    private const int BlockSize = 64;

    // 64 bytes of the page: which are above 0x7F, how many such bytes stand before them, and how many odd blocks stand
    // before them and with them: blocks with control characters, runs of spaces, or white space outside ASCII.
    private struct Block
    {
        public ulong High;
        public int HighBefore;
        public int Odd;
    }

    /// <summary>Scans a page.</summary>
    public static Line[] Scan(ReadOnlySpan<byte> page)
    {
        int count = Scan(page, out Line[] rented, out _);
        Line[] lines = rented[..count];
        ArrayPool<Line>.Shared.Return(rented);
        return lines;
    }

    /// <summary>Scans a page into a rented array, which whoever calls gives back.</summary>
    /// <param name="page">The page, UTF-8.</param>
    /// <param name="lines">Its lines, and anything behind them.</param>
    /// <param name="mayBeInvalid">False where all of it is surely UTF-8.</param>
    /// <returns>How many lines there are.</returns>
    public static int Scan(ReadOnlySpan<byte> page, out Line[] lines, out bool mayBeInvalid)
    {
        int start = page.StartsWith("\uFEFF"u8) ? 3 : 0;
        int whole = (page.Length - start) / BlockSize;

        Block[] blocks = ArrayPool<Block>.Shared.Rent(whole + 1);
        int[] notAscii = ArrayPool<int>.Shared.Rent(whole + 1);
        int[] edges = ArrayPool<int>.Shared.Rent(BlockSize + ((whole + 1) * 4));
        var carry = default(Carry);
        ReadOnlySpan<byte> bytes = page.Slice(start, whole * BlockSize);
        FindEdges(bytes, start, blocks, notAscii, ref edges, ref carry);

        // Line ends fill the last block up, and end a line that the page leaves open.
        Span<byte> last = stackalloc byte[BlockSize];
        last.Fill((byte)'\n');
        page[(start + bytes.Length)..].CopyTo(last);
        FindEdges(last, start, blocks, notAscii, ref edges, ref carry);
        mayBeInvalid = FindOdd(bytes, last, blocks, notAscii.AsSpan(0, carry.NotAscii));
        bool hasOdd = CountOdd(blocks.AsSpan(0, whole + 1));
        lines = ArrayPool<Line>.Shared.Rent(carry.Edges / 2);
        int count = MakeLines(page, start, edges.AsSpan(0, carry.Edges), blocks, carry.Returns != 0, hasOdd, mayBeInvalid, lines);
        ArrayPool<int>.Shared.Return(edges);
        ArrayPool<int>.Shared.Return(notAscii);
        ArrayPool<Block>.Shared.Return(blocks);
        return count;
    }

    // What one run of blocks hands to the next: the bits of its last byte, and what was counted up to its end.
    private struct Carry
    {
        public ulong Content;
        public ulong Space;
        public ulong Returns;
        public int Blocks;
        public int High;
        public int Edges;
        public int NotAscii;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void FindEdges(
        ReadOnlySpan<byte> bytes, int start, Block[] blocks, int[] notAscii, ref int[] edges, ref Carry carry)
    {
        Span<int> to = edges;
        int index = carry.Blocks;
        int offset = start + (index * BlockSize);
        ulong contentBefore = carry.Content;
        ulong spaceBefore = carry.Space;
        ulong allReturns = carry.Returns;
        int highBefore = carry.High;
        int count = carry.Edges;
        int notAsciiCount = carry.NotAscii;
        ref Block block = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(blocks), index);
        ref int notAsciiBlocks = ref MemoryMarshal.GetArrayDataReference(notAscii);
        for (int at = 0; at < bytes.Length; at += BlockSize)
        {
            Vector512<byte> vector = Load(bytes, at);
            ulong ends = Mask(vector, (byte)'\n');
            ulong control = Vector512.LessThan(vector, Vector512.Create((byte)' ')).ExtractMostSignificantBits() & ~ends;
            if (control != 0)
            {
                ulong returns = Mask(vector, (byte)'\r');
                ends |= returns;
                control &= ~returns;
                allReturns |= returns;
            }

            ulong spaces = Mask(vector, (byte)' ');
            ulong odd = control | (spaces & ((spaces << 1) | spaceBefore));
            spaceBefore = spaces >> (BlockSize - 1);
            ulong high = vector.ExtractMostSignificantBits();
            block.High = high;
            block.HighBefore = highBefore;
            block.Odd = odd != 0 ? 1 : 0;
            highBefore += BitOperations.PopCount(high);
            block = ref Unsafe.Add(ref block, 1);
            Unsafe.Add(ref notAsciiBlocks, notAsciiCount) = index++;
            notAsciiCount += high != 0 ? 1 : 0;

            ulong content = ~ends;
            ulong changes = content ^ ((content << 1) | contentBefore);
            contentBefore = content >> (BlockSize - 1);
            if (count + BlockSize > to.Length)
            {
                to = edges = Larger(edges, count);
            }

            // Two are written whether or not there are any; most blocks have no more.
            ref int next = ref Unsafe.Add(ref MemoryMarshal.GetReference(to), count);
            int more = BitOperations.PopCount(changes);
            count += more;
            next = offset + BitOperations.TrailingZeroCount(changes);
            changes &= changes - 1;
            Unsafe.Add(ref next, 1) = offset + BitOperations.TrailingZeroCount(changes);
            for (int i = 2; i < more; i++)
            {
                changes &= changes - 1;
                Unsafe.Add(ref next, i) = offset + BitOperations.TrailingZeroCount(changes);
            }

            offset += BlockSize;
        }

        carry = new Carry
        {
            Content = contentBefore,
            Space = spaceBefore,
            Returns = allReturns,
            Blocks = index,
            High = highBefore,
            Edges = count,
            NotAscii = notAsciiCount,
        };
    }

    // Marks the blocks with white space or zero-width characters outside ASCII: C2 85, A0; E2 80 80-8D, A8, A9, AF;
    // E2 81 9F, A0; and, without a closer look, what else takes three bytes or four.
    // True where continuation bytes are not exactly where the first bytes want them, where a byte is neither, and,
    // again without a closer look, where a first byte restricts its second.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool FindOdd(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> last, Span<Block> blocks, ReadOnlySpan<int> notAscii)
    {
        ulong suspect = 0;
        ulong continuationsBefore = 0;
        ulong leadsBefore = 0;
        int next = 0;
        foreach (int index in notAscii)
        {
            ref Block block = ref blocks[index];
            if (index != next)
            {
                suspect |= continuationsBefore; // they should have stood in the block between
                continuationsBefore = 0;
                leadsBefore = 0;
            }

            next = index + 1;
            int at = index * BlockSize;
            Vector512<byte> vector = at < bytes.Length ? Load(bytes, at) : Load(last, 0);
            ulong first = Vector512.GreaterThanOrEqual(vector, Vector512.Create((byte)0xC2)).ExtractMostSignificantBits();
            ulong firstOfThree = Vector512.GreaterThanOrEqual(vector, Vector512.Create((byte)0xE0)).ExtractMostSignificantBits();
            ulong e2 = Mask(vector, 0xE2);
            ulong c2 = Mask(vector, 0xC2);
            ulong rare = firstOfThree & ~e2;

            // The last byte of a dash, a quotation mark or a letter is none of a space, but for a few that look again.
            ulong mayEndSpace = ~Vector512.LessThan(vector - Vector512.Create((byte)0x8E), Vector512.Create((byte)0x11)).ExtractMostSignificantBits();
            ulong odd = rare | (((e2 << 2) | (c2 << 1) | leadsBefore) & mayEndSpace);
            leadsBefore = (e2 >> (BlockSize - 2)) | (c2 >> (BlockSize - 1));
            block.Odd |= odd != 0 ? 1 : 0;

            ulong continuations = Vector512.LessThan(vector.AsSByte(), Vector512.Create((sbyte)-64)).ExtractMostSignificantBits();
            ulong expected = (first << 1) | (firstOfThree << 2) | continuationsBefore;
            continuationsBefore = (first >> (BlockSize - 1)) | (firstOfThree >> (BlockSize - 2));
            suspect |= rare | (expected ^ continuations) | (block.High & ~(continuations | first));
        }

        return (suspect | continuationsBefore) != 0;
    }

    // From whether each block is odd to how many are, up to it.
    private static bool CountOdd(Span<Block> blocks)
    {
        int odd = 0;
        foreach (ref Block block in blocks)
        {
            odd += block.Odd;
            block.Odd = odd;
        }

        return odd > 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Load(ReadOnlySpan<byte> bytes, int at) => Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(bytes), (nuint)at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mask(Vector512<byte> bytes, byte value) => Vector512.Equals(bytes, Vector512.Create(value)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int[] Larger(int[] edges, int count)
    {
        int[] larger = ArrayPool<int>.Shared.Rent(edges.Length * 2);
        edges.AsSpan(0, count).CopyTo(larger);
        ArrayPool<int>.Shared.Return(edges);
        return larger;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int MakeLines(
        ReadOnlySpan<byte> page,
        int start,
        ReadOnlySpan<int> edges,
        ReadOnlySpan<Block> blocks,
        bool hasReturns,
        bool hasOdd,
        bool mayBeInvalid,
        Span<Line> lines)
    {
        int count = 0;
        int number = 1;
        int last = 0; // the number of the last line with content
        int gap = start;
        int highBefore = 0;

        // The padding of the last block ends a line that the page leaves open: edges come in pairs.
        for (int i = 0; i + 1 < edges.Length; i += 2)
        {
            int from = edges[i];
            int end = edges[i + 1];
            number += hasReturns ? CountEnds(page[gap..from]) : from - gap;
            gap = end;

            // Between two lines there are line ends alone: what is counted at the end of one is where the next starts.
            uint at = (uint)(end - start);
            ref readonly Block block = ref blocks[(int)(at / BlockSize)];
            int high = block.HighBefore + BitOperations.PopCount(block.High & ((1UL << (int)at) - 1));
            bool nonAscii = high != highBefore;
            highBefore = high;
            bool odd = hasOdd && IsOdd(blocks, from - start, end - start);
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
            bool unfolded = (odd && !Folding.IsFolded(text)) || (mayBeInvalid && nonAscii && !Utf8.IsValid(text));
            LineFacts facts = (nonAscii ? LineFacts.NonAscii : LineFacts.None) | (unfolded ? LineFacts.Unfolded : LineFacts.None);
            lines[count++] = new Line(from, length, number, number - last - 1, unfolded ? FoldedFingerprint(text) : Fingerprint(text), facts);
            last = number;
        }

        return count;
    }

    private static bool IsOdd(ReadOnlySpan<Block> blocks, int from, int end)
    {
        int first = from / BlockSize;
        return blocks[end / BlockSize].Odd != (first == 0 ? 0 : blocks[first - 1].Odd);
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Fingerprint(ReadOnlySpan<byte> text)
    {
        if (text.Length < 8)
        {
            return ShortFingerprint(text);
        }

        ref byte start = ref MemoryMarshal.GetReference(text);
        return Mix(Unsafe.ReadUnaligned<ulong>(ref start), Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, text.Length - 8)), text.Length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static uint ShortFingerprint(ReadOnlySpan<byte> text)
    {
        ulong all = 0;
        foreach (byte b in text)
        {
            all = (all << 8) | b;
        }

        return Mix(all, all, text.Length);
    }

    private static uint Mix(ulong first, ulong last, int length) =>
        (uint)((((first * 0x9E3779B97F4A7C15) ^ BitOperations.RotateLeft(last, 29) ^ (uint)length) * 0xD6E8FEB86659FD93) >> 32);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static uint FoldedFingerprint(ReadOnlySpan<byte> text)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Folding.MostBytes(text));
        uint fingerprint = Fingerprint(buffer.AsSpan(0, Folding.Fold(text, buffer)));
        ArrayPool<byte>.Shared.Return(buffer);
        return fingerprint;
    }
}
