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

    // A place for each edge of a chunk, one for the start of the line that it begins in, and room to write beyond.
    private const int MostEdges = ChunkSize + BlockSize + 1;

    // What of a chunk is not ASCII, a block of line ends before it, one behind it, and room to write beyond.
    private const int MostNotAscii = ChunkSize + (3 * BlockSize);

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
        Span<byte> notAscii = stackalloc byte[MostNotAscii];
        notAscii[..BlockSize].Fill((byte)'\n');
        bool isLarge = page.Length >= Large;
        int most = (page.Length / 128) + 16;
        var pass = new Pass<T>(page, edges, notAscii, isLarge ? GC.AllocateUninitializedArray<Line>(most) : ArrayPool<Line>.Shared.Rent(most), isLarge);
        pass.Run();
        isValid = pass.IsValid;
        count = pass.Count;
        Line[] lines = pass.Lines;
        if (isLarge && lines.Length - count <= count / 4)
        {
            return lines;
        }

        Line[] copy = GC.AllocateUninitializedArray<Line>(count);
        lines.AsSpan(0, count).CopyTo(copy);
        if (!isLarge)
        {
            ArrayPool<Line>.Shared.Return(lines);
        }

        return copy;
    }

    private ref struct Pass<T>(ReadOnlySpan<byte> page, Span<int> edges, Span<byte> notAscii, Line[] lines, bool isLarge)
        where T : struct, IBytes<T>
    {
        private readonly ReadOnlySpan<byte> _page = page;
        private readonly ref int _edges = ref MemoryMarshal.GetReference(edges);
        private readonly ref byte _notAscii = ref notAscii[BlockSize];

        // Whether the line that is open at the start of a chunk started in one where something is odd; 0 or 1 edges carried over.
        private bool _isOpenOdd;
        private int _open;

        private int _number = 1; // of the line that starts next, but for the line ends in between
        private int _gap; // where those line ends start
        private bool _hasReturns;

        public Line[] Lines { get; private set; } = lines;

        public int Count { get; private set; }

        public bool IsValid { get; private set; } = true;

        [SkipLocalsInit]
        public void Run()
        {
            int start = _page.StartsWith("\uFEFF"u8) ? 3 : 0;
            _gap = start;

            // The first block and the last are copied between line ends, so that the bytes before any block can be
            // read, too, and a line that the page leaves open ends.
            Span<byte> around = stackalloc byte[BlockSize * 3];
            around.Fill((byte)'\n');
            if (_page.Length - start >= BlockSize)
            {
                _page.Slice(start, BlockSize).CopyTo(around[BlockSize..]);
                Chunk(ref around[BlockSize], start, 1);
                around[..(BlockSize * 2)].Fill((byte)'\n');
                start += BlockSize;
            }

            int whole = (_page.Length - start) / BlockSize;
            for (int blocks; whole > 0; whole -= blocks)
            {
                blocks = Math.Min(whole, ChunkBlocks);
                Chunk(ref Unsafe.Add(ref MemoryMarshal.GetReference(_page), start), start, blocks);
                start += blocks * BlockSize;
            }

            int before = start < BlockSize ? 0 : Context;
            _page[(start - before)..].CopyTo(around[(BlockSize - before)..]);
            Chunk(ref around[BlockSize], start, 1);
        }

        // Some blocks of the page; the bytes right before them can be read.
        private void Chunk(ref byte bytes, int offset, int blocks)
        {
            // A character may have started before them, or go on behind them.
            MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Subtract(ref bytes, Context), Context)
                .CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Subtract(ref _notAscii, Context), Context));
            int count = FindEdges(ref bytes, offset, blocks, _hasReturns, out int notAscii, out bool hasControl, out bool hasSpaces);
            if (hasControl && !_hasReturns && MemoryMarshal.CreateReadOnlySpan(ref bytes, blocks * BlockSize).Contains((byte)'\r'))
            {
                _hasReturns = true;
                count = FindEdges(ref bytes, offset, blocks, hasReturns: true, out notAscii, out hasControl, out hasSpaces);
            }

            bool isOdd = hasControl | hasSpaces;
            if (notAscii > 0)
            {
                ReadOnlySpan<byte> behind = _page[Math.Min(offset + (blocks * BlockSize), _page.Length)..];
                for (int i = 0; i < Context && i < behind.Length && (behind[i] & 0xC0) == 0x80; i++)
                {
                    Unsafe.Add(ref _notAscii, notAscii++) = behind[i];
                }

                IsValid &= IsUtf8(notAscii, out bool hasOdd);
                isOdd |= hasOdd | !IsValid;
            }

            MakeLines(count, isOdd);
        }

        /// <summary>
        /// Finds where lines start and end, and copies what is not ASCII, each character with the byte that follows it or
        /// with all of its block, to be looked at in a row.
        /// </summary>
        /// <param name="bytes">The first byte of the first block.</param>
        /// <param name="offset">Where that stands in the page.</param>
        /// <param name="blocks">How many blocks there are.</param>
        /// <param name="hasReturns">Whether CR ends lines, too.</param>
        /// <param name="notAscii">How many bytes were copied.</param>
        /// <param name="hasControl">Whether there are control characters that end no line.</param>
        /// <param name="hasSpaces">Whether a space stands beside a space or a line end.</param>
        /// <returns>How many edges there are, with the one that was there.</returns>
        [MethodImpl(MethodImplOptions.NoInlining)]
        private readonly int FindEdges(
            ref byte bytes, int offset, int blocks, bool hasReturns, out int notAscii, out bool hasControl, out bool hasSpaces)
        {
            T lineFeed = T.All((byte)'\n');
            T space = T.All((byte)' ');
            T one = T.All(1);
            T leastControl = T.All(0xFF);
            T leastSpace = T.All(0xFF);
            int count = _open;
            int copied = 0;
            ref byte block = ref bytes;
            for (int i = 0; i < blocks; i++)
            {
                Prefetch(ref block);
                T at = T.Load(ref block);
                T before = T.Load(ref Unsafe.Subtract(ref block, 1));
                if (hasReturns)
                {
                    at = WithoutReturns(at);
                    before = WithoutReturns(before);
                }

                T greater = T.Max(at, before);
                leastSpace = T.Min(leastSpace, greater ^ space);
                leastControl = T.Min(leastControl, (at ^ lineFeed) - one);
                count += T.WritePlaces(
                    T.Equal(at, lineFeed) ^ T.Equal(before, lineFeed), offset + (i * BlockSize), ref Unsafe.Add(ref _edges, count));
                copied += T.WriteBytes(at, greater, ref Unsafe.Add(ref _notAscii, copied));
                block = ref Unsafe.Add(ref block, BlockSize);
            }

            notAscii = copied;
            hasControl = T.Bits(T.Equal(T.Min(leastControl, T.All(0x1E)), leastControl)) != 0;
            hasSpaces = T.Bits(T.Equal(leastSpace, T.All(0))) != 0;
            return count;
        }

        // Two kilobytes ahead: memory is read as fast as lines are found.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static unsafe void Prefetch(ref byte block)
        {
            if (Sse.IsSupported)
            {
                Sse.Prefetch0((byte*)Unsafe.AsPointer(ref block) + 2048);
            }
        }

        // A CR as if it were an LF.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static T WithoutReturns(T bytes) => bytes ^ (T.Equal(bytes, T.All((byte)'\r')) & T.All('\r' ^ '\n'));

        /// <summary>
        /// Whether the bytes that were copied are UTF-8, by what each byte says of the one behind it (J. Keiser and D.
        /// Lemire, Validating UTF-8 In Less Than One Instruction Per Byte, 2021).
        /// </summary>
        /// <param name="count">How many there are.</param>
        /// <param name="hasOdd">
        /// Whether there may be white space or a zero-width character outside ASCII: C2 85, A0; E1 9A 80; E2 80 80-8D, A8,
        /// A9, AF; E2 81 9F, A0; E3 80 80; EF BB BF.
        /// </param>
        [MethodImpl(MethodImplOptions.NoInlining)]
        private readonly bool IsUtf8(int count, out bool hasOdd)
        {
            MemoryMarshal.CreateSpan(ref Unsafe.Add(ref _notAscii, count), BlockSize).Fill((byte)'\n');
            T first = T.Table(Utf8Rules.First);
            T firstLow = T.Table(Utf8Rules.FirstLow);
            T second = T.Table(Utf8Rules.Second);
            T low = T.All(0x0F);
            T wrong = T.All(0);
            T odd = T.All(0);
            for (int i = 0; i <= count; i += BlockSize)
            {
                ref byte block = ref Unsafe.Add(ref _notAscii, i);
                T at = T.Load(ref block);
                T before = T.Load(ref Unsafe.Subtract(ref block, 1));
                T before2 = T.Load(ref Unsafe.Subtract(ref block, 2));
                T before3 = T.Load(ref Unsafe.Subtract(ref block, 3));
                T pair = T.Lookup(first, T.High(before)) & T.Lookup(firstLow, before & low) & T.Lookup(second, T.High(at));
                T expected = (T.Max(before2, T.All(0x60)) - T.All(0x60)) | (T.Max(before3, T.All(0x70)) - T.All(0x70));
                wrong |= pair ^ (expected & T.All(0x80));

                T afterE2 = T.Equal(before2, T.All(0xE2)) | T.Equal(before, T.All(0xC2));
                T word = at - T.All(0x8E); // dashes, quotation marks and most letters: up to 0x9E
                odd |= (afterE2 ^ (afterE2 & T.Equal(T.Min(word, T.All(0x10)), word)))
                    | (T.Equal(before2 | T.All(2), T.All(0xE3)) & T.Equal(at, T.All(0x80))) // E1, E3
                    | (T.Equal(before2, T.All(0xEF)) & T.Equal(at, T.All(0xBF)));
            }

            hasOdd = T.Bits(odd) != 0;
            return T.Bits(T.Equal(wrong, T.All(0))) == ulong.MaxValue;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private void MakeLines(int count, bool isOdd)
        {
            if (Lines.Length < Count + (count / 2))
            {
                Enlarge(count / 2);
            }

            ref Line line = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Lines), Count);
            ref int edge = ref _edges;
            int gap = _gap;
            int number = _number;
            if (isOdd | _isOpenOdd | _hasReturns)
            {
                MakeOddLines(count, isOdd);
            }
            else
            {
                for (int i = 0; i + 1 < count; i += 2)
                {
                    int from = Unsafe.Add(ref edge, i);
                    int end = Unsafe.Add(ref edge, i + 1);
                    number += from - gap;
                    gap = end;
                    line = new Line(from, end - from, number, isFolded: true);
                    line = ref Unsafe.Add(ref line, 1);
                }

                Count += count / 2;
                _gap = gap;
                _number = number;
            }

            // The start of a line that goes on.
            _open = count & 1;
            edge = Unsafe.Add(ref edge, count - _open);
            _isOpenOdd = _open != 0 && (isOdd || (count == 1 && _isOpenOdd));
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private void MakeOddLines(int count, bool isOdd)
        {
            ref int edge = ref _edges;
            for (int i = 0; i + 1 < count; i += 2)
            {
                int from = Unsafe.Add(ref edge, i);
                int end = Unsafe.Add(ref edge, i + 1);
                _number += _hasReturns ? CountEnds(_page[_gap..from]) : from - _gap;
                _gap = end;
                bool isFolded = true;
                int length = end - from;
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

                Lines[Count++] = new Line(from, length, _number, isFolded);
            }
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private void Enlarge(int more)
        {
            int most = Math.Max(Lines.Length * 2, Count + more);
            Line[] larger = isLarge ? GC.AllocateUninitializedArray<Line>(most) : ArrayPool<Line>.Shared.Rent(most);
            Lines.AsSpan(0, Count).CopyTo(larger);
            if (!isLarge)
            {
                ArrayPool<Line>.Shared.Return(Lines);
            }

            Lines = larger;
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
    }
}
