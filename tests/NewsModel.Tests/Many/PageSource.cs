namespace NewsModel.Tests.Many;

/// <summary>A source of pages that knows how it was read; both kinds of one.</summary>
internal sealed class PageSource(IEnumerable<ReadOnlyMemory<byte>> pages) : IEnumerable<ReadOnlyMemory<byte>>, IAsyncEnumerable<ReadOnlyMemory<byte>>
{
    private int _read;
    private int _opened;
    private int _closed;

    /// <summary>How many pages it gave.</summary>
    public int Read => Volatile.Read(ref _read);

    /// <summary>How often it was opened and is not closed.</summary>
    public int Open => Volatile.Read(ref _opened) - Volatile.Read(ref _closed);

    /// <summary>What is done when a page is asked for, with the number of those given before.</summary>
    public Action<int> OnRead { get; init; } = static _ => { };

    /// <summary>Whether one who reads it asynchronously has to wait for every page.</summary>
    public bool Waits { get; set; }

    public IEnumerator<ReadOnlyMemory<byte>> GetEnumerator()
    {
        _opened++;
        try
        {
            foreach (ReadOnlyMemory<byte> page in pages)
            {
                OnRead(_read);
                _read++;
                yield return page;
            }
        }
        finally
        {
            _closed++;
        }
    }

    public async IAsyncEnumerator<ReadOnlyMemory<byte>> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        _opened++;
        try
        {
            foreach (ReadOnlyMemory<byte> page in pages)
            {
                if (Waits)
                {
                    await Task.Yield();
                }

                OnRead(_read);
                _read++;
                yield return page;
            }
        }
        finally
        {
            _closed++;
        }
    }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
