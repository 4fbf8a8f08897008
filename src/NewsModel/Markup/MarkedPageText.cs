namespace NewsModel;

/// <summary>The bytes of a page, and what its markup says of the lines.</summary>
internal sealed class MarkedPageText : PageText
{
    private readonly IReadOnlyList<LineMarkup> _lines;

    // Where those lines start and end, as far as the page has them.
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly int _count;

    public MarkedPageText(ReadOnlyMemory<byte> utf8, PageMarkup markup)
        : base(utf8)
    {
        _lines = markup.Lines;
        _starts = new int[_lines.Count];
        _ends = new int[_lines.Count];
        ReadOnlySpan<byte> page = Span;
        int start = 0;
        for (int number = 1; _count < _lines.Count && start <= page.Length; number++)
        {
            int length = page[start..].IndexOfAny((byte)'\n', (byte)'\r');
            int end = length < 0 ? page.Length : start + length;
            if (_lines[_count].Number == number)
            {
                (_starts[_count], _ends[_count]) = (start, end);
                _count++;
            }

            start = end + (page[end..].StartsWith("\r\n"u8) ? 2 : 1);
        }
    }

    /// <summary>What the markup says of the line that has a byte; null where it says nothing.</summary>
    public LineMarkup? Find(int offset)
    {
        int at = Array.BinarySearch(_starts, 0, _count, offset);
        at = at < 0 ? ~at - 1 : at;
        return at >= 0 && offset < _ends[at] ? _lines[at] : null;
    }
}
