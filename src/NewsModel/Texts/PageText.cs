using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using System.Text;

namespace NewsModel;

/// <summary>The bytes of one page, UTF-8, shared by every <see cref="Text"/> cut out of it.</summary>
internal class PageText
{
    private const int Cached = 1 << 20; // what a processor keeps at hand, about
    private const int Around = 1024; // the head of a story, about

    private readonly ReadOnlyMemory<byte> _memory;
    private readonly byte[]? _array;
    private readonly int _offset;
#if DEBUG
    private uint _reads;

    /// <summary>How often templates and conditions went over a text: what tests hold against the bound of work.</summary>
    public uint Reads => _reads;
#endif

    public PageText(ReadOnlyMemory<byte> utf8)
    {
        _memory = utf8;
        if (MemoryMarshal.TryGetArray(utf8, out ArraySegment<byte> segment))
        {
            _array = segment.Array;
            _offset = segment.Offset;
        }
    }

    private List<(Text Text, string Type)>? _notConverted;

    public int Length => _memory.Length;

    /// <summary>The texts that do not convert to their fields' types, each once.</summary>
    public IEnumerable<(Text Text, string Type)> NotConverted => _notConverted?.DistinctBy(static it => it.Text.Start) ?? [];

    /// <summary>How many were reported so far.</summary>
    public int NotConvertedCount => _notConverted?.Count ?? 0;

    public ReadOnlyMemory<byte> Memory => _memory;

    public ReadOnlySpan<byte> Span => _array is null ? _memory.Span : new ReadOnlySpan<byte>(_array, _offset, _memory.Length);

    /// <summary>What the markup says of the line that has a byte; null where there is none.</summary>
    public LineMarkup? MarkupAt(int offset) => (this as MarkedPageText)?.Find(offset);

    /// <summary>Counts that a template or a condition goes over a text, in builds for tests.</summary>
    [Conditional("DEBUG")]
    public void CountRead()
    {
#if DEBUG
        _reads++;
#endif
    }

    public void ReportNotConverted(Text text, string type) => (_notConverted ??= []).Add((text, type));

    /// <summary>Takes back what was reported since there were so many.</summary>
    public void ForgetNotConverted(int count)
    {
        if (_notConverted is { } all && all.Count > count)
        {
            all.RemoveRange(count, all.Count - count);
        }
    }

    /// <summary>Whether it is larger than what a processor keeps at hand.</summary>
    public bool IsLarge => Length > Cached;

    /// <summary>
    /// Says that the text around a place is read next: a page that is larger than the caches was forgotten since it was
    /// scanned, and to wait for each of some lines would take longer than to parse them.
    /// </summary>
    public unsafe void ReadAhead(int place)
    {
        if (Sse.IsSupported)
        {
            ReadOnlySpan<byte> around = Span[Math.Max(0, place - Around)..Math.Min(Length, place + Around)];
            for (int i = 0; i < around.Length; i += 64)
            {
                Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in around[i])));
            }
        }
    }

    public ReadOnlySpan<byte> Slice(int start, int length) =>
        _array is null ? _memory.Span.Slice(start, length) : new ReadOnlySpan<byte>(_array, _offset + start, length);

    /// <summary>Line and column (in UTF-16 characters) of a byte, both from 1.</summary>
    public TextPosition PositionOf(int offset)
    {
        ReadOnlySpan<byte> before = Span[..offset];
        int line = 1;
        int start = before.StartsWith("\uFEFF"u8) ? 3 : 0;
        while (true)
        {
            int at = before[start..].IndexOfAny((byte)'\n', (byte)'\r');
            if (at < 0)
            {
                break;
            }

            start += at + 1;
            if (before[start - 1] == '\r' && Span.Length > start && Span[start] == '\n')
            {
                if (start == before.Length)
                {
                    break;
                }

                start++;
            }

            line++;
        }

        return new TextPosition(line, Encoding.UTF8.GetCharCount(before[start..]) + 1);
    }
}
