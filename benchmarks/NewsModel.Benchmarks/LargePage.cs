namespace NewsModel.Benchmarks;

/// <summary>One large page: the pages of the corpus over and over, blank lines between.</summary>
internal sealed class LargePage
{
    private readonly byte[] _bytes;
    private readonly List<int> _ends = [];

    /// <summary>Makes one.</summary>
    /// <param name="pages">The pages of the corpus.</param>
    /// <param name="bytes">How many bytes it has, at least; the last page may go beyond.</param>
    public LargePage(IReadOnlyList<byte[]> pages, int bytes)
    {
        const int Blank = 2;
        int length = 0;
        for (int i = 0; length < bytes; i++)
        {
            length += pages[i % pages.Count].Length + Blank;
            _ends.Add(length);
        }

        _bytes = GC.AllocateUninitializedArray<byte>(length);
        _bytes.AsSpan().Fill((byte)'\n');
        int start = 0;
        for (int i = 0; i < _ends.Count; i++)
        {
            pages[i % pages.Count].CopyTo(_bytes.AsSpan(start));
            start = _ends[i];
        }
    }

    public ReadOnlyMemory<byte> All => _bytes;

    /// <summary>The same cut into pages of whole stories.</summary>
    /// <param name="bytes">How many bytes each has, at least; what is left over at the end is a page, too.</param>
    public ReadOnlyMemory<byte>[] Cut(int bytes)
    {
        var pages = new List<ReadOnlyMemory<byte>>();
        int start = 0;
        foreach (int end in _ends)
        {
            if (end - start >= bytes || end == _bytes.Length)
            {
                pages.Add(_bytes.AsMemory(start..end));
                start = end;
            }
        }

        return [.. pages];
    }
}
