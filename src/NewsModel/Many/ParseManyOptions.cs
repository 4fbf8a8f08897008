namespace NewsModel;

/// <summary>How many pages are parsed at once, and how far their source is read ahead of who takes the results.</summary>
/// <remarks>A page is in flight from when it is read until its result was handed over and the next one is asked for.</remarks>
public sealed record ParseManyOptions
{
    private const int PagesPerThread = 1024;
    private const long BytesPerThread = 2 * 1024 * 1024;

    private readonly long _maxBytesInFlight;

    /// <summary>
    /// How many threads parse at most, the caller's own among them: 1 or more; by default the number of processors. With 1
    /// a page is read and parsed when its result is asked for, and none is read ahead.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to less than 1.</exception>
    public int MaxDegreeOfParallelism
    {
        get => field == 0 ? Environment.ProcessorCount : field;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MaxDegreeOfParallelism));
            field = value;
        }
    }

    /// <summary>How many pages are in flight at most: 1 or more; by default 1024 for each thread that has a processor.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to less than 1.</exception>
    public int MaxPagesInFlight
    {
        get => field == 0 ? PagesPerThread * ThreadsAtHand : field;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MaxPagesInFlight));
            field = value;
        }
    }

    /// <summary>
    /// How many bytes the pages in flight have when no other is read: 1 or more; by default 2097152 (2 MB) for each
    /// thread that has a processor, and a page for each whatever its size. The page that reaches it may go beyond it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to less than 1.</exception>
    public long MaxBytesInFlight
    {
        get => _maxBytesInFlight == 0 ? BytesPerThread * ThreadsAtHand : _maxBytesInFlight;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MaxBytesInFlight));
            _maxBytesInFlight = value;
        }
    }

    /// <summary>The limits of each page, and what ends its parsing; none where null.</summary>
    public ParseOptions? Page { get; init; }

    /// <summary>How many pages are in flight however large they are.</summary>
    internal int LeastPagesInFlight => _maxBytesInFlight == 0 ? ThreadsAtHand : 1;

    private int ThreadsAtHand => Math.Min(MaxDegreeOfParallelism, Environment.ProcessorCount);
}
