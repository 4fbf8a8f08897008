namespace NewsModel.Corpus.Tests.Statistics;

public class DistributionTests
{
    [Fact]
    public void Small_values_are_exact()
    {
        Distribution distribution = Of(0, 1, 1, 2, 3, 5, 8, 13, 21, 34);

        Assert.Equal((10, 0, 34, 8.8), (distribution.Count, distribution.Least, distribution.Greatest, distribution.Mean));
        Assert.Equal([0, 3, 21, 34], new[] { 0.1, 0.5, 0.9, 1 }.Select(distribution.Quantile));
    }

    [Fact]
    public void Large_ones_are_off_by_three_in_a_hundred_at_most()
    {
        Distribution distribution = Of([.. Enumerable.Range(1, 100_000).Select(static it => (long)it)]);

        Assert.All(
            [0.01, 0.25, 0.5, 0.75, 0.99],
            share => Assert.InRange(distribution.Quantile(share), share * 100_000 * 0.968, share * 100_000));
        Assert.Equal(100_000, distribution.Greatest);
        Assert.Equal(long.MaxValue, Of(long.MaxValue).Quantile(0.5));
    }

    [Fact]
    public void Bars_go_by_powers_of_two_from_the_first_value_to_the_last()
    {
        Assert.Equal([new(0, 0, 1), new(1, 1, 0), new(2, 3, 2), new(4, 7, 0), new(8, 15, 1)], Of(0, 2, 3, 9).Bars());
        Assert.Equal([new(64, 127, 2), new(128, 255, 1)], Of(64, 127, 128).Bars());
        Assert.Equal(1, Of(long.MaxValue).Bars().Sum(static bar => bar.Count));
        Assert.Empty(Of().Bars());
    }

    private static Distribution Of(params ReadOnlySpan<long> values)
    {
        var distribution = new Distribution();
        foreach (long value in values)
        {
            distribution.Add(value);
        }

        return distribution;
    }
}
