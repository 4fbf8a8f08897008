using System.Threading.Channels;

namespace NewsModel;

/// <summary>
/// The pages that are read and whose results are not taken yet, in batches. The batches wait for whoever has time: up to
/// one worker less than there may be threads, and the thread that takes the results, while the one it needs is not
/// done. So that thread never waits for the start of a worker, and where the thread pool is busy it does all itself.
/// </summary>
internal sealed class PagesInFlight<TSource, TResult> : IDisposable, IAsyncDisposable
{
    // So many pages that handing them over costs nothing beside parsing them, so few that all threads have some.
    private const long MostBytesAtOnce = 256 * 1024;
    private const int BatchesPerThread = 8;

    private readonly Func<TSource, ReadOnlyMemory<byte>, TResult> _parse;
    private readonly ParseManyOptions _options;
    private readonly Queue<PageBatch<TSource, TResult>> _batches = new();
    private readonly Channel<PageBatch<TSource, TResult>> _waiting = Channel.CreateUnbounded<PageBatch<TSource, TResult>>();
    private readonly CancellationTokenSource _stop;
    private readonly int _pagesAtOnce;
    private readonly long _bytesAtOnce;
    private PageBatch<TSource, TResult>? _open;
    private int _workers;
    private int _pages;
    private long _bytes;

    public PagesInFlight(Func<TSource, ReadOnlyMemory<byte>, TResult> parse, ParseManyOptions options, CancellationToken cancellationToken)
    {
        _parse = parse;
        _options = options;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        long batches = (long)BatchesPerThread * options.MaxDegreeOfParallelism;
        _pagesAtOnce = (int)Math.Max(options.MaxPagesInFlight / batches, 1);
        _bytesAtOnce = Math.Clamp(options.MaxBytesInFlight / batches, 1, MostBytesAtOnce);
    }

    /// <summary>Cancelled when the caller cancels, and when all ends.</summary>
    public CancellationToken Stop => _stop.Token;

    public bool IsEmpty => _pages == 0;

    public bool HasRoom =>
        _pages < _options.MaxPagesInFlight && (_bytes < _options.MaxBytesInFlight || _pages < _options.LeastPagesInFlight);

    public void Add(TSource source, ReadOnlyMemory<byte> utf8)
    {
        _open ??= new PageBatch<TSource, TResult>();
        _open.Add(source, utf8);
        _pages++;
        _bytes += utf8.Length;
        if (_open.Pages >= _pagesAtOnce || _open.Bytes >= _bytesAtOnce)
        {
            HandOver();
        }
    }

    /// <summary>The first batch. It is being parsed, or is parsed; meanwhile others were.</summary>
    public PageBatch<TSource, TResult> First()
    {
        HandOver();
        PageBatch<TSource, TResult> first = _batches.Peek();
        while (!first.Parsed.IsCompleted && _waiting.Reader.TryRead(out PageBatch<TSource, TResult>? batch))
        {
            batch.Parse(_parse, _stop.Token);
        }

        return first;
    }

    /// <summary>Ends the first batch: all its results are taken.</summary>
    public void RemoveFirst()
    {
        PageBatch<TSource, TResult> first = _batches.Dequeue();
        _pages -= first.Pages;
        _bytes -= first.Bytes;
        first.ThrowFailure();
    }

    /// <summary>Stops the work. Afterwards no thread looks at a page.</summary>
    public void Dispose()
    {
        StopWork().Wait();
        _stop.Dispose();
    }

    /// <inheritdoc cref="Dispose"/>
    public async ValueTask DisposeAsync()
    {
        await StopWork().ConfigureAwait(false);
        _stop.Dispose();
    }

    private void HandOver()
    {
        if (_open is null)
        {
            return;
        }

        _batches.Enqueue(_open);
        _waiting.Writer.TryWrite(_open);
        _open = null;
        if (_workers < _options.MaxDegreeOfParallelism - 1)
        {
            _workers++;
            _ = Task.Run(WorkAsync);
        }
    }

    private async Task WorkAsync()
    {
        await foreach (PageBatch<TSource, TResult> batch in _waiting.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            batch.Parse(_parse, _stop.Token);
        }
    }

    // What no worker has begun is ended here; only what one is at is waited for.
    private Task StopWork()
    {
        _stop.Cancel();
        _waiting.Writer.Complete();
        while (_waiting.Reader.TryRead(out PageBatch<TSource, TResult>? batch))
        {
            batch.Parse(_parse, _stop.Token);
        }

        return Task.WhenAll(_batches.Select(static batch => batch.Parsed));
    }
}
