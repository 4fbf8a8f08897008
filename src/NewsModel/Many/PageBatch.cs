using System.Runtime.ExceptionServices;

namespace NewsModel;

/// <summary>Pages that one thread parses in one go: a page alone is too little work to hand over.</summary>
internal sealed class PageBatch<TSource, TResult>
{
    private readonly List<(TSource Source, ReadOnlyMemory<byte> Utf8)> _pages = [];
    private readonly List<TResult> _results = [];
    private readonly TaskCompletionSource _parsed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ExceptionDispatchInfo? _failure;

    /// <summary>How many pages it has.</summary>
    public int Pages => _pages.Count;

    /// <summary>How many bytes they have.</summary>
    public long Bytes { get; private set; }

    /// <summary>Ends when the pages are parsed, or are not going to be. It does not fail.</summary>
    public Task Parsed => _parsed.Task;

    /// <summary>The results, in order, up to the page that could not be parsed.</summary>
    public List<TResult> Results => _results;

    public void Add(TSource source, ReadOnlyMemory<byte> utf8)
    {
        _pages.Add((source, utf8));
        Bytes += utf8.Length;
    }

    public void Parse(Func<TSource, ReadOnlyMemory<byte>, TResult> parse, CancellationToken stop)
    {
        try
        {
            _results.EnsureCapacity(_pages.Count);
            foreach ((TSource source, ReadOnlyMemory<byte> utf8) in _pages)
            {
                if (stop.IsCancellationRequested)
                {
                    break;
                }

                _results.Add(parse(source, utf8));
            }
        }
        catch (Exception exception)
        {
            // Not what the page contains: memory that is gone, say.
            _failure = ExceptionDispatchInfo.Capture(exception);
        }

        _parsed.SetResult();
    }

    /// <summary>Throws what the page behind the results threw.</summary>
    public void ThrowFailure() => _failure?.Throw();
}
