using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace NewsModel.Corpus;

/// <summary>
/// A source that one thread reads, work on what it gives that several do, and a taker, on the caller's thread, that gets it in the order
/// of the source. Only so much is on its way at once: then the source waits.
/// </summary>
/// <param name="workers">How many threads work.</param>
/// <param name="mostAtOnce">How much is on its way at most.</param>
internal sealed class OrderedWork<T>(int workers, int mostAtOnce)
{
    /// <summary>Does it all.</summary>
    /// <param name="source">Read on a thread of its own.</param>
    /// <param name="worker">Makes what does the work, for each thread its own.</param>
    /// <param name="take">Takes what is done.</param>
    /// <param name="idle">Called when nothing is on its way, and more may be long in coming.</param>
    /// <param name="cancellationToken">Ends it, between two that are taken.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void Run(IEnumerable<T> source, Func<Action<T>> worker, Action<T> take, Action idle, CancellationToken cancellationToken)
    {
        var room = new SemaphoreSlim(mostAtOnce);
        var waiting = new BlockingCollection<Item>();
        var ordered = new BlockingCollection<Item>();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        CancellationToken stopped = stop.Token;
        Start(Read);
        Task[] working = [.. Enumerable.Range(0, workers).Select(_ => Start(Work))];
        try
        {
            while (true)
            {
                if (!ordered.TryTake(out Item? item))
                {
                    idle();
                    if (!ordered.TryTake(out item, Timeout.Infinite, stopped))
                    {
                        break;
                    }
                }

                item.Done.Wait(stopped);
                item.Failure?.Throw();
                take(item.Value!);
                room.Release();
            }
        }
        finally
        {
            // The reader may wait for a pipe, and is not waited for.
            stop.Cancel();
            Task.WaitAll(working, CancellationToken.None);
        }

        void Read()
        {
            try
            {
                foreach (T value in source)
                {
                    room.Wait(stopped);
                    var item = new Item { Value = value };
                    ordered.Add(item);
                    waiting.Add(item);
                }
            }
            catch (OperationCanceledException)
            {
            }
            catch (Exception exception)
            {
                var item = new Item { Failure = ExceptionDispatchInfo.Capture(exception) };
                item.Done.Set();
                ordered.Add(item);
            }

            waiting.CompleteAdding();
            ordered.CompleteAdding();
        }

        void Work()
        {
            Action<T> work = worker();
            try
            {
                foreach (Item item in waiting.GetConsumingEnumerable(stopped))
                {
                    try
                    {
                        work(item.Value!);
                    }
                    catch (Exception exception)
                    {
                        item.Failure = ExceptionDispatchInfo.Capture(exception);
                    }

                    item.Done.Set();
                }
            }
            catch (OperationCanceledException)
            {
            }
        }
    }

    private static Task Start(Action action) =>
        Task.Factory.StartNew(action, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private sealed class Item
    {
        public T? Value { get; init; }

        public ManualResetEventSlim Done { get; } = new();

        public ExceptionDispatchInfo? Failure { get; set; }
    }
}
