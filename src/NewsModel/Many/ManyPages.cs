using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace NewsModel;

/// <summary>Reads pages from a source, has them parsed, and gives their results in the order of the pages.</summary>
/// <param name="page">Gives the page of a thing that the source gives.</param>
/// <param name="parse">Parses it.</param>
/// <param name="options">How many at once.</param>
internal sealed class ManyPages<TSource, TResult>(
    Func<TSource, ReadOnlyMemory<byte>> page, Func<TSource, ReadOnlyMemory<byte>, TResult> parse, ParseManyOptions? options)
{
    private readonly ParseManyOptions _options = options ?? new ParseManyOptions();

    public IEnumerable<TResult> Parse(IEnumerable<TSource> sources, CancellationToken cancellationToken) =>
        _options.MaxDegreeOfParallelism == 1 ? OneByOne(sources, cancellationToken) : InParallel(sources, cancellationToken);

    public IAsyncEnumerable<TResult> Parse(IAsyncEnumerable<TSource> sources, CancellationToken cancellationToken) =>
        _options.MaxDegreeOfParallelism == 1 ? OneByOne(sources, cancellationToken) : InParallel(sources, cancellationToken);

    private IEnumerable<TResult> OneByOne(IEnumerable<TSource> sources, CancellationToken cancellationToken)
    {
        using IEnumerator<TSource> source = sources.GetEnumerator();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!source.MoveNext())
            {
                yield break;
            }

            TSource current = source.Current;
            yield return parse(current, page(current));
        }
    }

    private async IAsyncEnumerable<TResult> OneByOne(IAsyncEnumerable<TSource> sources, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IAsyncEnumerator<TSource> source = sources.GetAsyncEnumerator(cancellationToken);
        await using ConfiguredAsyncDisposable disposed = source.ConfigureAwait(false);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!await source.MoveNextAsync().ConfigureAwait(false))
            {
                yield break;
            }

            TSource current = source.Current;
            yield return parse(current, page(current));
        }
    }

    private IEnumerable<TResult> InParallel(IEnumerable<TSource> sources, CancellationToken cancellationToken)
    {
        using IEnumerator<TSource> source = sources.GetEnumerator();
        using var flight = new PagesInFlight<TSource, TResult>(parse, _options, cancellationToken);
        ExceptionDispatchInfo? failure = null;
        bool ended = false;
        while (true)
        {
            while (!ended && flight.HasRoom)
            {
                cancellationToken.ThrowIfCancellationRequested();
                try
                {
                    ended = !source.MoveNext();
                    if (!ended)
                    {
                        TSource current = source.Current;
                        flight.Add(current, page(current));
                    }
                }
                catch (Exception exception)
                {
                    // After the results of the pages before it.
                    ended = true;
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            }

            if (flight.IsEmpty)
            {
                break;
            }

            PageBatch<TSource, TResult> batch = flight.First();
            batch.Parsed.Wait(CancellationToken.None);
            foreach (TResult result in batch.Results)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return result;
            }

            cancellationToken.ThrowIfCancellationRequested();
            flight.RemoveFirst();
        }

        failure?.Throw();
    }

    private async IAsyncEnumerable<TResult> InParallel(IAsyncEnumerable<TSource> sources, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var flight = new PagesInFlight<TSource, TResult>(parse, _options, cancellationToken);
        IAsyncEnumerator<TSource> source = sources.GetAsyncEnumerator(flight.Stop);
        Task<bool>? next = null;
        try
        {
            ExceptionDispatchInfo? failure = null;
            bool ended = false;
            while (true)
            {
                while (!ended && flight.HasRoom)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    try
                    {
                        next ??= source.MoveNextAsync().AsTask();
                        if (!next.IsCompleted && !flight.IsEmpty)
                        {
                            // While the source takes its time, what it gave is not kept back.
                            break;
                        }

                        ended = !await next.ConfigureAwait(false);
                        next = null;
                        if (!ended)
                        {
                            TSource current = source.Current;
                            flight.Add(current, page(current));
                        }
                    }
                    catch (Exception exception)
                    {
                        // After the results of the pages before it.
                        ended = true;
                        next = null;
                        failure = ExceptionDispatchInfo.Capture(exception);
                    }
                }

                if (flight.IsEmpty)
                {
                    break;
                }

                PageBatch<TSource, TResult> batch = flight.First();
                await batch.Parsed.ConfigureAwait(false);
                foreach (TResult result in batch.Results)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return result;
                }

                cancellationToken.ThrowIfCancellationRequested();
                flight.RemoveFirst();
            }

            failure?.Throw();
        }
        finally
        {
            await flight.DisposeAsync().ConfigureAwait(false);
            if (next is not null)
            {
                // A source is not to be closed while it is read.
                await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            await source.DisposeAsync().ConfigureAwait(false);
        }
    }
}
