using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsModel;

/// <summary>
/// Cuts a page into lines, reading each byte once. LF, CRLF and CR end a line. Lines without content are counted, not
/// kept. 64 bytes at a time become bit masks of what matters (line ends, bytes above 0x7F, white space that needs
/// folding); a line's facts are the masks between its ends.
/// </summary>
internal static class LineScanner
{
    private const int BlockSize = 64;

    /// <summary>Scans a page.</summary>
    /// <param name="page">The page, UTF-8.</param>
    /// <returns>Its lines.</returns>
    public static Line[] Scan(ReadOnlySpan<byte> page)
    {
        int start = page.StartsWith("\uFEFF"u8) ? 3 : 0;
        var lines = new LineList(page, start);

        // What was seen of the open line in the blocks before this one.
        bool nonAscii = false;
        bool unfolded = false;
        ulong spaceBefore = 0;
        Span<byte> lastBlock = stackalloc byte[BlockSize];

        for (int offset = start; offset < page.Length; offset += BlockSize)
        {
            scoped ReadOnlySpan<byte> block;
            if (page.Length - offset >= BlockSize)
            {
                block = page.Slice(offset, BlockSize);
            }
            else
            {
                lastBlock.Fill((byte)'.');
                page[offset..].CopyTo(lastBlock);
                block = lastBlock;
            }

            Vector512<byte> bytes = Vector512.Create(block);
            ulong ends = (Vector512.Equals(bytes, Vector512.Create((byte)'\n')) | Vector512.Equals(bytes, Vector512.Create((byte)'\r'))).ExtractMostSignificantBits();
            ulong high = bytes.ExtractMostSignificantBits();
            ulong control = Vector512.LessThan(bytes, Vector512.Create((byte)' ')).ExtractMostSignificantBits() & ~ends;
            ulong spaces = Vector512.Equals(bytes, Vector512.Create((byte)' ')).ExtractMostSignificantBits();
            ulong odd = control | (spaces & ((spaces << 1) | spaceBefore));
            spaceBefore = spaces >> (BlockSize - 1);

            while (ends != 0)
            {
                int at = BitOperations.TrailingZeroCount(ends);
                ulong upTo = (1UL << at) - 1;
                lines.End(offset + at, nonAscii || (high & upTo) != 0, unfolded || (odd & upTo) != 0);
                nonAscii = unfolded = false;
                high &= ~upTo;
                odd &= ~upTo;
                ends &= ends - 1;
            }

            nonAscii |= high != 0;
            unfolded |= odd != 0;
        }

        return lines.Finish(nonAscii, unfolded);
    }

    /// <summary>The lines found so far, in pooled memory.</summary>
    private ref struct LineList(ReadOnlySpan<byte> page, int start)
    {
        private readonly ReadOnlySpan<byte> _page = page;
        private Line[] _lines = ArrayPool<Line>.Shared.Rent(Math.Max(16, page.Length / 64));
        private int _count;
        private int _start = start;
        private int _number = 1;
        private int _blanks;

        /// <summary>Ends the open line at a line-end byte.</summary>
        public void End(int at, bool nonAscii, bool unfolded)
        {
            if (at == _start && at > 0 && _page[at] == '\n' && _page[at - 1] == '\r')
            {
                _start++; // the second half of CRLF
                return;
            }

            Add(at, nonAscii, unfolded);
            _number++;
            _start = at + 1;
        }

        public Line[] Finish(bool nonAscii, bool unfolded)
        {
            if (_start < _page.Length)
            {
                Add(_page.Length, nonAscii, unfolded);
            }

            Line[] lines = _lines.AsSpan(0, _count).ToArray();
            ArrayPool<Line>.Shared.Return(_lines);
            _lines = [];
            return lines;
        }

        private void Add(int end, bool nonAscii, bool unfolded)
        {
            ReadOnlySpan<byte> text = _page[_start..end];
            int from = _start;
            bool odd = nonAscii && Folding.HasOddCharacter(text);
            if (odd)
            {
                (int skipped, int length) = Folding.Trim(text);
                from += skipped;
                text = text.Slice(skipped, length);
            }
            else
            {
                while (!text.IsEmpty && Folding.IsSpace(text[0]))
                {
                    text = text[1..];
                    from++;
                }

                while (!text.IsEmpty && Folding.IsSpace(text[^1]))
                {
                    text = text[..^1];
                }
            }

            if (text.IsEmpty)
            {
                _blanks++;
                return;
            }

            unfolded |= odd;
            LineFacts facts = (nonAscii ? LineFacts.NonAscii : LineFacts.None) | (unfolded ? LineFacts.Unfolded : LineFacts.None);
            if (_count == _lines.Length)
            {
                Grow();
            }

            _lines[_count++] = new Line(from, text.Length, _number, _blanks, unfolded ? FoldedFingerprint(text) : Fingerprint(text), facts);
            _blanks = 0;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private void Grow()
        {
            Line[] larger = ArrayPool<Line>.Shared.Rent(_lines.Length * 2);
            _lines.AsSpan(0, _count).CopyTo(larger);
            ArrayPool<Line>.Shared.Return(_lines);
            _lines = larger;
        }
    }

    // Length and both ends tell nearly all lines apart; whoever finds two equal confirms it byte by byte.
    private static uint Fingerprint(ReadOnlySpan<byte> text)
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
