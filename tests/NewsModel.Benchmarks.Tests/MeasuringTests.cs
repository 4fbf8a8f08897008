using NewsModel.Benchmarks.Contenders;
using NewsModel.Benchmarks.Measuring;

namespace NewsModel.Benchmarks.Tests;

public class MeasuringTests
{
    [Fact]
    public void What_is_slow_takes_part_in_fewer_rounds()
    {
        var often = new Timing("often", 1, rounds: 6, static () => 1);
        var seldom = new Timing("seldom", 1, rounds: 2, static () => 1);

        Suite.Run([often, seldom], rounds: 6, TimeSpan.Zero, TimeSpan.MaxValue);

        Assert.Equal([0, 1, 2, 3, 4, 5], often.Seconds.Keys.Order());
        Assert.Equal([0, 3], seldom.Seconds.Keys.Order());
    }

    [Fact]
    public void No_round_starts_when_time_is_up()
    {
        var timing = new Timing("one", 1, rounds: 6, static () => 1);

        Assert.Equal(1, Suite.Run([timing], rounds: 6, TimeSpan.Zero, TimeSpan.Zero));
        Assert.Equal([0], timing.Seconds.Keys);
    }

    [Fact]
    public void A_ratio_is_the_median_of_the_rounds_that_both_took_part_in()
    {
        Measured measured = Of(("fast", 10, [(0, 1.0), (1, 1.0), (2, 5.0), (3, 9.0)]), ("slow", 20, [(0, 4.0), (2, 80.0), (3, 36.0)]));

        Assert.Equal(2, measured.Ratio("fast", "slow"));
    }

    [Fact]
    public void A_timing_that_finds_nothing_is_no_timing()
    {
        var idle = new Timing("idle", 1, rounds: 1, static () => 0);

        Assert.Throws<InvalidOperationException>(() => idle.Run(0, 1));
    }

    [Fact]
    public void Allocations_are_counted_for_every_byte()
    {
        var timing = new Timing("allocates", 1000, rounds: 3, static () => new byte[2_000_000].Length);
        Suite.Run([timing], rounds: 3, TimeSpan.Zero, TimeSpan.MaxValue);

        Assert.InRange(timing.Allocated, 2000, 2010);
    }

    [Fact]
    public void A_large_page_has_the_stories_of_its_parts()
    {
        IReadOnlyList<byte[]> pages = Corpus.Create(50_000);
        var large = new LargePage(pages, 200_000);
        ReadOnlyMemory<byte>[] parts = large.Cut(30_000);

        Assert.InRange(large.All.Length, 200_000, 250_000);
        Assert.InRange(parts.Length, 5, 7);
        Assert.Equal(large.All.ToArray(), parts.SelectMany(static part => part.ToArray()));
        Assert.Equal(Stories(large.All), parts.Sum(Stories));
        Assert.Empty(Schemas.AsharqAlAwsat.Parse(large.All).Diagnostics);
    }

    [Theory]
    [InlineData(1 << 10)]
    [InlineData(4 << 10)]
    [InlineData(16 << 10)]
    public void Pages_of_one_size_have_about_that_size(int bytes) =>
        Assert.InRange(Corpus.Create(1_000_000, bytes).Average(static page => page.Length), bytes * 0.9, bytes * 1.3);

    private static int Stories(ReadOnlyMemory<byte> page) => new SpanSlices().Run(page.ToArray());

    private static Measured Of(params (string Name, long Bytes, (int Round, double Seconds)[] Times)[] all)
    {
        var timings = new Dictionary<string, Timing>();
        foreach ((string name, long bytes, (int Round, double Seconds)[] times) in all)
        {
            timings[name] = new Timing(name, bytes, times.Length, static () => 1);
            Array.ForEach(times, time => timings[name].Seconds[time.Round] = time.Seconds);
        }

        return new Measured(1, 1, 1, 4, 1, timings);
    }
}
