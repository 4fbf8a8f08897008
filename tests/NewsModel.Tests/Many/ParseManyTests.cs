using NewsModel.Tests.Support;

namespace NewsModel.Tests.Many;

/// <summary>Many pages at once, however they are asked for, on one thread and on several.</summary>
public class ParseManyTests
{
    private static readonly ParseManyOptions Two = new() { MaxDegreeOfParallelism = 2 };

    public static TheoryData<string, int> EveryWay => Ways.WithThreads;

    [Theory, MemberData(nameof(EveryWay))]
    public async Task Results_are_those_of_Parse_in_the_order_of_the_pages(string way, int threads)
    {
        var dice = new Dice(threads);
        List<ReadOnlyMemory<byte>> pages = [.. Enumerable.Range(0, 60).Select(i => Page(i, lines: dice.Pick([0, 1, 1, 2, 40, 1500])))];
        IEnumerable<string> expected = pages.Select(static page => Ways.Schema.Parse(page).ToJson());

        Assert.Equal(expected, await Json(Ways.All[way](new PageSource(pages), null, default)));
        Assert.Equal(expected, await Json(Ways.All[way](new PageSource(pages), new() { MaxDegreeOfParallelism = threads }, default)));
        Assert.Equal(expected, await Json(Ways.All[way](new PageSource(pages), new() { MaxDegreeOfParallelism = threads, MaxPagesInFlight = 9 }, default)));
        Assert.Equal(expected, await Json(Ways.All[way](new PageSource(pages), new() { MaxDegreeOfParallelism = threads, MaxBytesInFlight = 1 }, default)));
    }

    [Theory, MemberData(nameof(EveryWay))]
    public async Task No_pages_have_no_results(string way, int threads)
    {
        var source = new PageSource([]);
        Assert.Empty(await Json(Ways.All[way](source, new() { MaxDegreeOfParallelism = threads }, default)));
        Assert.Equal(0, source.Open);
    }

    [Theory, MemberData(nameof(EveryWay))]
    public async Task No_more_pages_are_in_flight_than_the_options_say(string way, int threads)
    {
        var source = new PageSource(Pages(100));
        await AssertReadAhead(source, Ways.All[way](source, new() { MaxDegreeOfParallelism = threads, MaxPagesInFlight = 10 }, default), threads == 1 ? 1 : 10);
    }

    [Theory, MemberData(nameof(EveryWay))]
    public async Task No_more_bytes_are_in_flight_than_the_options_say(string way, int threads)
    {
        var source = new PageSource(Enumerable.Repeat((ReadOnlyMemory<byte>)new byte[1000], 100));
        await AssertReadAhead(source, Ways.All[way](source, new() { MaxDegreeOfParallelism = threads, MaxBytesInFlight = 10_000 }, default), threads == 1 ? 1 : 10);
    }

    [Theory, MemberData(nameof(EveryWay))]
    public async Task Page_beyond_the_bytes_in_flight_is_alone(string way, int threads)
    {
        var source = new PageSource(Enumerable.Repeat((ReadOnlyMemory<byte>)new byte[1000], 20));
        await AssertReadAhead(source, Ways.All[way](source, new() { MaxDegreeOfParallelism = threads, MaxBytesInFlight = 999 }, default), 1);
    }

    [Theory, MemberData(nameof(EveryWay))]
    public async Task Endless_pages_are_read_only_so_far_ahead(string way, int threads)
    {
        var source = new PageSource(Endless(static () => ReadOnlyMemory<byte>.Empty));
        await AssertReadAhead(source, Ways.All[way](source, new() { MaxDegreeOfParallelism = threads }, default).Take(5000), threads == 1 ? 1 : 1024 * threads);
    }

    [Theory, MemberData(nameof(EveryWay))]
    public async Task Pages_whose_results_were_taken_are_let_go(string way, int threads)
    {
        var pages = new List<WeakReference>();
        var source = new PageSource(Endless(() =>
        {
            var page = new byte[1000];
            pages.Add(new WeakReference(page));
            return page;
        }));
        int results = 0;
        await foreach (ParseResult _ in Ways.All[way](source, new() { MaxDegreeOfParallelism = threads, MaxPagesInFlight = 40 }, default))
        {
            if (++results == 1000)
            {
                GC.Collect();
                Assert.InRange(pages.Count(static page => page.IsAlive), 0, 100);
                break;
            }
        }
    }

    [Theory, MemberData(nameof(EveryWay))]
    public async Task Nothing_is_read_until_a_result_is_asked_for(string way, int threads)
    {
        var source = new PageSource(Pages(5));
        IAsyncEnumerable<ParseResult> results = Ways.All[way](source, new() { MaxDegreeOfParallelism = threads }, default);
        Assert.Equal((0, 0), (source.Read, source.Open));
        Assert.Equal(5, (await Json(results)).Count);
    }

    [Theory, MemberData(nameof(EveryWay))]
    public async Task Results_can_be_asked_for_again(string way, int threads)
    {
        IAsyncEnumerable<ParseResult> results = Ways.All[way](new PageSource(Pages(30)), new() { MaxDegreeOfParallelism = threads }, default);
        Assert.Equal(await Json(results), await Json(results));
    }

    [Theory, MemberData(nameof(EveryWay))]
    public async Task Source_is_closed_at_its_end(string way, int threads)
    {
        var source = new PageSource(Pages(30));
        await Json(Ways.All[way](source, new() { MaxDegreeOfParallelism = threads }, default));
        Assert.Equal((30, 0), (source.Read, source.Open));
    }

    [Theory, MemberData(nameof(EveryWay))]
    public async Task Source_is_closed_and_read_no_further_where_results_are_taken_no_longer(string way, int threads)
    {
        var source = new PageSource(Endless(static () => new byte[10]));
        int results = 0;
        await foreach (ParseResult _ in Ways.All[way](source, new() { MaxDegreeOfParallelism = threads, MaxPagesInFlight = 10 }, default))
        {
            Assert.Equal(1, source.Open);
            if (++results == 3)
            {
                break;
            }
        }

        Assert.Equal(0, source.Open);
        Assert.InRange(source.Read, 3, 2 + 10);
    }

    [Theory, MemberData(nameof(EveryWay))]
    public async Task Cancelled_before_nothing_is_read(string way, int threads)
    {
        var source = new PageSource(Pages(5));
        var cancelled = new CancellationToken(canceled: true);
        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Json(Ways.All[way](source, new() { MaxDegreeOfParallelism = threads }, cancelled)));
        Assert.Equal(cancelled, exception.CancellationToken);
        Assert.Equal((0, 0), (source.Read, source.Open));
    }

    [Theory, MemberData(nameof(EveryWay))]
    public async Task Cancelled_between_results_there_is_no_other(string way, int threads)
    {
        using var cancellation = new CancellationTokenSource();
        var source = new PageSource(Endless(static () => new byte[10]));
        int results = 0;
        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (ParseResult _ in Ways.All[way](source, new() { MaxDegreeOfParallelism = threads, MaxPagesInFlight = 10 }, cancellation.Token))
            {
                if (++results == 25)
                {
                    cancellation.Cancel();
                }
            }
        });
        Assert.Equal(cancellation.Token, exception.CancellationToken);
        Assert.Equal(25, results);
        Assert.Equal(0, source.Open);
        Assert.InRange(source.Read, 25, 24 + 10);
    }

    [Theory, MemberData(nameof(EveryWay))]
    public async Task Cancelled_while_the_source_is_read_it_is_read_no_further(string way, int threads)
    {
        using var cancellation = new CancellationTokenSource();
        var source = new PageSource(Pages(100))
        {
            OnRead = read =>
            {
                if (read == 20)
                {
                    cancellation.Cancel();
                }
            },
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Json(Ways.All[way](source, new() { MaxDegreeOfParallelism = threads }, cancellation.Token)));
        Assert.Equal(0, source.Open);
        Assert.Equal(21, source.Read);
    }

    [Theory, MemberData(nameof(EveryWay))]
    public async Task What_the_source_throws_comes_after_the_results_of_the_pages_before_it(string way, int threads)
    {
        var source = new PageSource(Pages(100)) { OnRead = static read => Throw(read == 20) };
        int results = 0;
        await Assert.ThrowsAsync<EndOfStreamException>(async () =>
        {
            await foreach (ParseResult _ in Ways.All[way](source, new() { MaxDegreeOfParallelism = threads }, default))
            {
                results++;
            }
        });
        Assert.Equal((20, 20, 0), (results, source.Read, source.Open));
    }

    [Theory, MemberData(nameof(EveryWay))]
    public async Task Page_whose_memory_is_gone_ends_the_results_at_its_place(string way, int threads)
    {
        var source = new PageSource([.. Pages(20), new LostMemory().Memory, .. Pages(20)]);
        int results = 0;
        await Assert.ThrowsAsync<ObjectDisposedException>(async () =>
        {
            await foreach (ParseResult _ in Ways.All[way](source, new() { MaxDegreeOfParallelism = threads }, default))
            {
                results++;
            }
        });
        Assert.Equal((20, 0), (results, source.Open));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public async Task What_gives_pages_of_things_may_throw_in_its_turn(int threads)
    {
        var options = new ParseManyOptions { MaxDegreeOfParallelism = threads };
        var seen = new List<int>();
        Assert.Throws<EndOfStreamException>(() =>
        {
            foreach ((int number, _) in Ways.Schema.ParseMany(Enumerable.Range(0, 100), PageOf, options))
            {
                seen.Add(number);
            }
        });
        await Assert.ThrowsAsync<EndOfStreamException>(async () =>
        {
            await foreach ((int number, _) in Ways.Schema.ParseMany(Enumerable.Range(0, 100).ToAsyncEnumerable(), PageOf, options))
            {
                seen.Add(number);
            }
        });
        Assert.Equal([.. Enumerable.Range(0, 20), .. Enumerable.Range(0, 20)], seen);

        static ReadOnlyMemory<byte> PageOf(int number)
        {
            Throw(number == 20);
            return Page(number, 3);
        }
    }

    [Fact]
    public void Things_come_with_the_results_of_their_pages()
    {
        foreach ((int number, ParseResult<NewsRecord> result) in Ways.Schema.ParseMany(Enumerable.Range(0, 50), static number => Page(number, 2), Two))
        {
            Assert.Equal($"page {number}", result.Value["first"]!.ToString());
        }
    }

    [Fact]
    public void Two_threads_parse_at_the_same_time()
    {
        using var both = new CountdownEvent(2);
        int most = 0;
        int now = 0;
        var many = new ManyPages<int, int>(static _ => new byte[1], Parse, Two);
        Assert.Equal(Enumerable.Range(0, 10_000), many.Parse(Enumerable.Range(0, 10_000), default));
        Assert.Equal(2, most);

        int Parse(int number, ReadOnlyMemory<byte> page)
        {
            int those = Interlocked.Increment(ref now);
            InterlockedMax(ref most, those);
            if (!both.IsSet)
            {
                both.Signal();
                Assert.True(both.Wait(TimeSpan.FromMinutes(1)));
            }

            Interlocked.Decrement(ref now);
            return number;
        }
    }

    [Theory(Timeout = 60_000)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public async Task While_the_source_is_waited_for_no_result_is_kept_back(int threads)
    {
        var taken = new TaskCompletionSource();
        int results = 0;
        await foreach (ParseResult<NewsRecord> _ in Ways.Schema.ParseMany(Source(), new() { MaxDegreeOfParallelism = threads }))
        {
            if (++results == 3)
            {
                taken.SetResult();
            }
        }

        Assert.Equal(4, results);

        async IAsyncEnumerable<ReadOnlyMemory<byte>> Source()
        {
            yield return Page(0, 1);
            yield return Page(1, 1);
            yield return Page(2, 1);
            await taken.Task;
            yield return Page(3, 1);
        }
    }

    [Theory(Timeout = 60_000)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public async Task Source_that_is_waited_for_is_told_when_all_ends(int threads)
    {
        var source = new EndlessWait(Page(0, 1));
        await foreach (ParseResult<NewsRecord> _ in Ways.Schema.ParseMany(source, new() { MaxDegreeOfParallelism = threads }))
        {
            break;
        }

        Assert.True(source.IsClosed);
        using var cancellation = new CancellationTokenSource();
        source = new EndlessWait(Page(0, 1));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (ParseResult<NewsRecord> _ in Ways.Schema.ParseMany(source, new() { MaxDegreeOfParallelism = threads }).WithCancellation(cancellation.Token))
            {
                cancellation.Cancel();
            }
        });
        Assert.True(source.IsClosed);
    }

    [Fact]
    public void Nothing_is_no_source()
    {
        IEnumerable<ReadOnlyMemory<byte>> now = null!;
        IAsyncEnumerable<ReadOnlyMemory<byte>> later = null!;
        NewsSchema untyped = Ways.Schema;
        Assert.Throws<ArgumentNullException>("pages", () => Ways.Schema.ParseMany(now));
        Assert.Throws<ArgumentNullException>("pages", () => Ways.Schema.ParseMany(later));
        Assert.Throws<ArgumentNullException>("sources", () => Ways.Schema.ParseMany(now, static page => page));
        Assert.Throws<ArgumentNullException>("sources", () => Ways.Schema.ParseMany(later, static page => page));
        Assert.Throws<ArgumentNullException>("page", static () => Ways.Schema.ParseMany(Enumerable.Empty<int>(), null!));
        Assert.Throws<ArgumentNullException>("page", static () => Ways.Schema.ParseMany(AsyncEnumerable.Empty<int>(), null!));
        Assert.Throws<ArgumentNullException>("pages", () => untyped.ParseMany(now));
        Assert.Throws<ArgumentNullException>("pages", () => untyped.ParseMany(later));
        Assert.Throws<ArgumentNullException>("sources", () => untyped.ParseMany(now, static page => page));
        Assert.Throws<ArgumentNullException>("sources", () => untyped.ParseMany(later, static page => page));
        Assert.Throws<ArgumentNullException>("page", () => untyped.ParseMany(Enumerable.Empty<int>(), null!));
        Assert.Throws<ArgumentNullException>("page", () => untyped.ParseMany(AsyncEnumerable.Empty<int>(), null!));
    }

    private static ReadOnlyMemory<byte> Page(int number, int lines) =>
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, lines).Select(line => line == 0 ? $"page {number}\n" : $"line {line} of it\n")));

    private static IEnumerable<ReadOnlyMemory<byte>> Pages(int count) => Enumerable.Range(0, count).Select(static number => Page(number, 1 + (number % 5)));

    private static IEnumerable<ReadOnlyMemory<byte>> Endless(Func<ReadOnlyMemory<byte>> page)
    {
        while (true)
        {
            yield return page();
        }
    }

    private static async Task<List<string>> Json(IAsyncEnumerable<ParseResult> results)
    {
        var all = new List<string>();
        await foreach (ParseResult result in results)
        {
            all.Add(result.ToJson());
        }

        return all;
    }

    // A result that is looked at counts as in flight, with the pages behind it.
    private static async Task AssertReadAhead(PageSource source, IAsyncEnumerable<ParseResult> results, int most)
    {
        int count = 0;
        int furthest = 0;
        await foreach (ParseResult _ in results)
        {
            furthest = Math.Max(furthest, source.Read - count++);
        }

        Assert.InRange(furthest, 1, most);
    }

    private static void Throw(bool when)
    {
        if (when)
        {
            throw new EndOfStreamException();
        }
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (int seen = most; seen < value; seen = most)
        {
            Interlocked.CompareExchange(ref most, value, seen);
        }
    }

    /// <summary>One page, then none until it is told to stop.</summary>
    private sealed class EndlessWait(ReadOnlyMemory<byte> page) : IAsyncEnumerable<ReadOnlyMemory<byte>>
    {
        public bool IsClosed { get; private set; }

        public async IAsyncEnumerator<ReadOnlyMemory<byte>> GetAsyncEnumerator(CancellationToken cancellationToken = default)
        {
            try
            {
                yield return page;
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }
            finally
            {
                IsClosed = true;
            }
        }
    }
}
