using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text.Unicode;

namespace NewsModel;

/// <summary>
/// Cuts a page into lines. LF, CRLF and CR end a line; lines without content are counted, not kept. A page is read eight
/// kilobytes at a time, and those 64 bytes at a time: each change from line ends to content or back becomes an edge,
/// without a branch that depends on the text, and each pair of edges a line. What is odd (control characters, white
/// space that is not one space between words, bytes that are not UTF-8) is only found to be there or not; where it
/// is, the lines around are looked at once more.
/// </summary>
internal static class LineScanner
{
    private const int BlockSize = 64;
    private const int ChunkBlocks = 128;
    private const int Context = 3; // bytes that a character has besides its first, at most
    private const int ChunkSize = BlockSize * ChunkBlocks;

    // A place for each edge of a chunk and of the page's last block, one for the start of the line that it begins in, and room to write beyond.
    private const int MostEdges = ChunkSize + (2 * BlockSize) + 1;

    // What of each block is not ASCII: one before the first, the page's last one, and room to read beyond.
    private const int MostMasks = 1 + ChunkBlocks + 1 + (BlockSize / sizeof(ulong));

    // So many bytes ahead of what is looked at.
    private const int Ahead = 2048;

    // So many lines are made at once, where fewer are left as well.
    private const int LinesAtOnce = 8;

    // The lines of most pages, on the stack until their number is known.
    private const int FewLines = 512;

    // From here on the lines of a page are not copied to an array of their number, where theirs is not much longer.
    private const int Large = 1 << 20;

    /// <summary>Scans a page.</summary>
    public static Line[] Scan(ReadOnlySpan<byte> page) => Scan(page, out bool _);

    /// <summary>Scans a page.</summary>
    /// <param name="page">The page, UTF-8.</param>
    /// <param name="isValid">Whether all of it is UTF-8.</param>
    public static Line[] Scan(ReadOnlySpan<byte> page, out bool isValid) => Scan(page, out int count, out isValid)[..count];

    /// <summary>Scans a page.</summary>
    /// <param name="page">The page, UTF-8.</param>
    /// <param name="count">How many lines there are.</param>
    /// <param name="isValid">Whether all of it is UTF-8.</param>
    /// <returns>The lines, and perhaps some room behind them.</returns>
    public static Line[] Scan(ReadOnlySpan<byte> page, out int count, out bool isValid) =>
        Vector512.IsHardwareAccelerated ? Scan<Bytes512>(page, out count, out isValid)
        : Vector256.IsHardwareAccelerated ? Scan<Bytes256>(page, out count, out isValid)
        : Vector128.IsHardwareAccelerated ? Scan<Bytes128>(page, out count, out isValid)
        : Scan<ScalarBytes>(page, out count, out isValid);

    /// <summary>Scans a page with vectors of one width: all give the same.</summary>
    [SkipLocalsInit]
    public static Line[] Scan<T>(ReadOnlySpan<byte> page, out int count, out bool isValid)
        where T : struct, IBytes<T>
    {
        Span<int> edges = stackalloc int[MostEdges];
        Span<ulong> notAscii = stackalloc ulong[MostMasks];
        Line[]? large = page.Length < Large ? null : GC.AllocateUninitializedArray<Line>((page.Length / 128) + LinesAtOnce);
        var pass = new Pass<T>(page, edges, notAscii, large is null ? stackalloc Line[FewLines] : large, large);
        pass.Run();
        isValid = pass.IsValid;
        count = pass.Count;
        if (large is not null && pass.Array!.Length - count <= count / 4)
        {
            return pass.Array;
        }

        Line[] lines = GC.AllocateUninitializedArray<Line>(count);
        pass.Lines[..count].CopyTo(lines);
        if (large is null && pass.Array is { } rented)
        {
            ArrayPool<Line>.Shared.Return(rented);
        }

        return lines;
    }

    private ref struct Pass<T>(ReadOnlySpan<byte> page, Span<int> edges, Span<ulong> notAscii, Span<Line> lines, Line[]? large)
        where T : struct, IBytes<T>
    {
        private readonly ReadOnlySpan<byte> _page = page;
        private readonly bool _isLarge = large is not null;
        private readonly ref int _edges = ref MemoryMarshal.GetReference(edges);
        private readonly ref ulong _notAscii = ref notAscii[1];

        // Whether the line that is open at the start of a chunk started in one where something is odd; 0 or 1 edges carried over.
        private bool _isOpenOdd;
        private int _open;
        private bool _hasReturns;

        public Span<Line> Lines { get; private set; } = lines;

        /// <summary>The array that the lines are in, where they are in one.</summary>
        public Line[]? Array { get; private set; } = large;

        public int Count { get; private set; }

        public bool IsValid { get; private set; } = true;

        [SkipLocalsInit]
        public void Run()
        {
            PrefetchStart();
            int start = _page.StartsWith("\uFEFF"u8) ? 3 : 0;
            Unsafe.Subtract(ref _notAscii, 1) = 0;

            // The bytes before a block are read with it, so the first block is copied behind line ends; and the last one,
            // which the page leaves open, before line ends, behind what is before it.
            Span<byte> first = stackalloc byte[BlockSize * 2];
            Span<byte> last = stackalloc byte[BlockSize * 2];
            first[..BlockSize].Fill((byte)'\n');
            last.Fill((byte)'\n');
            int whole = (_page.Length - start) / BlockSize;
            int rest = start + (whole * BlockSize);
            int before = whole == 0 ? 0 : Context;
            _page[(rest - before)..].CopyTo(last[(BlockSize - before)..]);
            if (whole == 0)
            {
                Chunk(new Blocks(ref last[BlockSize], ref last[BlockSize], ref last[BlockSize], start, 0));
                return;
            }

            _page.Slice(start, BlockSize).CopyTo(first[BlockSize..]);
            scoped ref byte from = ref first[BlockSize];
            while (whole > 0)
            {
                int count = Math.Min(whole, ChunkBlocks);
                whole -= count;
                ref byte bytes = ref Unsafe.Add(ref MemoryMarshal.GetReference(_page), start);
                Chunk(new Blocks(ref from, ref bytes, ref whole == 0 ? ref last[BlockSize] : ref Unsafe.NullRef<byte>(), start, count));
                start += count * BlockSize;
                from = ref Unsafe.Add(ref bytes, count * BlockSize);
            }
        }

        private void Chunk(scoped Blocks blocks)
        {
            int count = FindEdges(blocks, _hasReturns, out bool isOdd, out bool isAscii);
            if (isOdd && !_hasReturns && blocks.Contains((byte)'\r'))
            {
                _hasReturns = true;
                count = FindEdges(blocks, hasReturns: true, out isOdd, out isAscii);
            }

            if (!isAscii)
            {
                IsValid &= IsUtf8(blocks, out bool hasOdd);
                isOdd |= hasOdd | !IsValid;
            }

            // What comes next starts behind the last block.
            Unsafe.Subtract(ref _notAscii, 1) = Unsafe.Add(ref _notAscii, blocks.Count - 1);
            MakeLines(count, isOdd);
        }

        /// <summary>Finds where lines start and end, and what is not ASCII.</summary>
        /// <param name="blocks">The blocks to look at.</param>
        /// <param name="hasReturns">Whether CR ends lines, too.</param>
        /// <param name="isOdd">Whether there are control characters that end no line, or a space stands beside a space or a line end.</param>
        /// <param name="isAscii">Whether all of it is ASCII.</param>
        /// <returns>How many edges there are, with the one that was there.</returns>
        [MethodImpl(MethodImplOptions.NoInlining)]
        private readonly int FindEdges(scoped Blocks blocks, bool hasReturns, out bool isOdd, out bool isAscii)
        {
            T lineFeed = T.All((byte)'\n');
            T space = T.All((byte)' ');
            T one = T.All(1);
            T leastControl = T.All(0xFF);
            T leastSpace = T.All(0xFF);
            ulong anyNotAscii = Unsafe.Subtract(ref _notAscii, 1) >> (BlockSize - 1);
            int offset = blocks.Offset;
            int whole = blocks.Whole;
            int count = blocks.Count;
            ref int edges = ref _edges;
            ref ulong notAscii = ref _notAscii;
            int found = _open;
            ref byte at = ref blocks.Start;
            ref byte before = ref Unsafe.Subtract(ref blocks.First, 1);
            for (int i = 0; i < count; i++)
            {
                if (i == whole)
                {
                    at = ref blocks.Last;
                    before = ref Unsafe.Subtract(ref at, 1);
                }

                Prefetch(ref at);
                T here = T.Load(ref at);
                T previous = T.Load(ref before);
                if (hasReturns)
                {
                    here = WithoutReturns(here);
                    previous = WithoutReturns(previous);
                }

                leastSpace = T.Min(leastSpace, T.Max(here, previous) ^ space);
                leastControl = T.Min(leastControl, (here ^ lineFeed) - one);
                ulong mask = T.Bits(here);
                Unsafe.Add(ref notAscii, i) = mask;
                anyNotAscii |= mask;
                found += T.WriteChanges(here, previous, lineFeed, offset + (i * BlockSize), ref Unsafe.Add(ref edges, found));
                at = ref Unsafe.Add(ref at, BlockSize);
                before = ref Unsafe.Subtract(ref at, 1);
            }

            isAscii = anyNotAscii == 0;
            isOdd = T.Bits(T.Equal(T.Min(leastControl, T.All(0x1E)), leastControl) | T.Equal(leastSpace, T.All(0))) != 0;
            return found;
        }

        // Memory is read as fast as lines are found: the start of a page at once, the rest so far ahead.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static unsafe void Prefetch(ref byte block)
        {
            if (Sse.IsSupported)
            {
                Sse.Prefetch0((byte*)Unsafe.AsPointer(ref block) + Ahead);
            }
        }

        private readonly void PrefetchStart()
        {
            for (int i = 0; i < Ahead && i < _page.Length; i += BlockSize)
            {
                Prefetch(ref Unsafe.Add(ref MemoryMarshal.GetReference(_page), i - Ahead));
            }
        }

        // A CR as if it were an LF.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static T WithoutReturns(T bytes) => bytes ^ (T.Equal(bytes, T.All((byte)'\r')) & T.All('\r' ^ '\n'));

        /// <summary>
        /// Whether blocks that are not all ASCII, and those behind them that a character may go on in, are UTF-8, by what
        /// each byte says of the one behind it (J. Keiser and D. Lemire, Validating UTF-8 In Less Than One Instruction Per
        /// Byte, 2021).
        /// </summary>
        /// <param name="blocks">The blocks.</param>
        /// <param name="hasOdd">
        /// Whether there may be white space or a zero-width character outside ASCII: C2 85, A0; E1 9A 80; E2 80 80-8D, A8,
        /// A9, AF; E2 81 9F, A0; E3 80 80; EF BB BF.
        /// </param>
        [MethodImpl(MethodImplOptions.NoInlining)]
        private readonly bool IsUtf8(scoped Blocks blocks, out bool hasOdd)
        {
            T first = T.Table(Utf8Rules.First);
            T firstLow = T.Table(Utf8Rules.FirstLow);
            T second = T.Table(Utf8Rules.Second);
            T low = T.All(0x0F);
            T wrong = T.All(0);
            T least = T.All(0xFF);
            for (int from = 0; from < blocks.Count; from += BlockSize)
            {
                for (ulong which = NotAscii(from, Math.Min(BlockSize, blocks.Count - from)); which != 0; which &= which - 1)
                {
                    ref byte block = ref blocks.At(from + BitOperations.TrailingZeroCount(which));
                    T at = T.Load(ref block);
                    T before1 = T.Load(ref Unsafe.Subtract(ref block, 1));
                    T before2 = T.Load(ref Unsafe.Subtract(ref block, 2));
                    T before3 = T.Load(ref Unsafe.Subtract(ref block, 3));
                    T pair = T.Lookup(first, T.High(before1)) & T.Lookup(firstLow, before1 & low) & T.Lookup(second, T.High(at));
                    T expected = (T.Max(before2, T.All(0x60)) - T.All(0x60)) | (T.Max(before3, T.All(0x70)) - T.All(0x70));
                    wrong |= pair ^ (expected & T.All(0x80));

                    // Each is 0 where something odd stands; letters, dashes and quotation marks go up to 0x9E.
                    T word = T.All(0x11) - T.Min(at - T.All(0x8E), T.All(0x11));
                    T afterE2 = T.Min(before2 ^ T.All(0xE2), before1 ^ T.All(0xC2)) | word;
                    T afterE1 = ((before2 | T.All(2)) ^ T.All(0xE3)) | (at ^ T.All(0x80)); // or E3
                    T afterEF = (before2 ^ T.All(0xEF)) | (at ^ T.All(0xBF));
                    least = T.Min(least, T.Min(afterE2, T.Min(afterE1, afterEF)));
                }
            }

            hasOdd = T.Bits(T.Equal(least, T.All(0))) != 0;
            return T.Bits(T.Equal(wrong, T.All(0))) == ulong.MaxValue;
        }

        // Which blocks are not all ASCII, or are behind one that does not end in ASCII.
        private readonly ulong NotAscii(int from, int count)
        {
            ulong which = 0;
            for (int i = 0; i < count; i += Vector512<ulong>.Count)
            {
                ref ulong masks = ref Unsafe.Add(ref _notAscii, from + i);
                Vector512<long> here = Vector512.LoadUnsafe(ref masks).AsInt64();
                Vector512<long> before = Vector512.LoadUnsafe(ref Unsafe.Subtract(ref masks, 1)).AsInt64();
                which |= ((~Vector512.Equals(here, Vector512<long>.Zero).ExtractMostSignificantBits() & 0xFF) | before.ExtractMostSignificantBits()) << i;
            }

            return count < BlockSize ? which & ((1UL << count) - 1) : which;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private void MakeLines(int count, bool isOdd)
        {
            if (Lines.Length < Count + (count / 2) + LinesAtOnce)
            {
                Enlarge((count / 2) + LinesAtOnce);
            }

            if (isOdd | _isOpenOdd)
            {
                MakeOddLines(count, isOdd);
            }
            else
            {
                // A start and an end, as one number, become a start and a length.
                ref ulong line = ref Unsafe.As<Line, ulong>(ref Unsafe.Add(ref MemoryMarshal.GetReference(Lines), Count));
                ref ulong edges = ref Unsafe.As<int, ulong>(ref _edges);
                for (int i = 0; i < count / 2; i += LinesAtOnce)
                {
                    Vector512<ulong> pairs = Vector512.LoadUnsafe(ref Unsafe.Add(ref edges, i));
                    (pairs - Vector512.ShiftLeft(pairs, 32)).StoreUnsafe(ref Unsafe.Add(ref line, i));
                }

                Count += count / 2;
            }

            // The start of a line that goes on.
            _open = count & 1;
            _edges = Unsafe.Add(ref _edges, count - _open);
            _isOpenOdd = _open != 0 && (isOdd || (count == 1 && _isOpenOdd));
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private void MakeOddLines(int count, bool isOdd)
        {
            for (int i = 0; i + 1 < count; i += 2)
            {
                int from = Unsafe.Add(ref _edges, i);
                int length = Unsafe.Add(ref _edges, i + 1) - from;
                bool isFolded = true;
                if (isOdd || (i == 0 && _isOpenOdd))
                {
                    (int skipped, length) = Folding.Trim(_page.Slice(from, length));
                    if (length == 0)
                    {
                        continue;
                    }

                    from += skipped;
                    ReadOnlySpan<byte> text = _page.Slice(from, length);
                    isFolded = Folding.IsFolded(text) && (IsValid || Utf8.IsValid(text));
                }

                Lines[Count++] = new Line(from, length, isFolded);
            }
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private void Enlarge(int more)
        {
            int most = Math.Max(Lines.Length * 2, Count + more);
            Line[] larger = _isLarge ? GC.AllocateUninitializedArray<Line>(most) : ArrayPool<Line>.Shared.Rent(most);
            Lines[..Count].CopyTo(larger);
            if (!_isLarge && Array is { } rented)
            {
                ArrayPool<Line>.Shared.Return(rented);
            }

            Lines = Array = larger;
        }
    }

    /// <summary>Some blocks of the page, and perhaps the copy of what is left behind them.</summary>
    /// <param name="first">The first block once more, where the bytes right before it can be read.</param>
    /// <param name="start">The first block.</param>
    /// <param name="last">The last block, behind those; a null reference where there is more of the page.</param>
    /// <param name="offset">Where the first block stands in the page.</param>
    /// <param name="whole">How many blocks there are, but for the last.</param>
    private readonly ref struct Blocks(ref byte first, ref byte start, ref byte last, int offset, int whole)
    {
        public readonly ref byte First = ref first;
        public readonly ref byte Start = ref start;
        public readonly ref byte Last = ref last;

        public int Offset { get; } = offset;

        public int Whole { get; } = whole;

        public int Count { get; } = whole + (Unsafe.IsNullRef(ref last) ? 0 : 1);

        /// <summary>A block where the bytes right before it can be read.</summary>
        public ref byte At(int index) => ref index == Whole ? ref Last : ref index == 0 ? ref First : ref Unsafe.Add(ref Start, index * BlockSize);

        public bool Contains(byte value) =>
            MemoryMarshal.CreateReadOnlySpan(ref Start, Whole * BlockSize).Contains(value)
            || (Count > Whole && MemoryMarshal.CreateReadOnlySpan(ref Last, BlockSize).Contains(value));
    }
}
