namespace NewsModel.Tests.Many;

public class ParseManyOptionsTests
{
    [Fact]
    public void By_default_every_processor_has_two_megabytes()
    {
        var options = new ParseManyOptions();
        Assert.Equal(Environment.ProcessorCount, options.MaxDegreeOfParallelism);
        Assert.Equal(1024 * Environment.ProcessorCount, options.MaxPagesInFlight);
        Assert.Equal(2L * 1024 * 1024 * Environment.ProcessorCount, options.MaxBytesInFlight);
    }

    [Fact]
    public void What_is_in_flight_grows_with_the_threads_as_far_as_there_are_processors()
    {
        Assert.Equal(1024, new ParseManyOptions { MaxDegreeOfParallelism = 1 }.MaxPagesInFlight);
        Assert.Equal(2L * 1024 * 1024, new ParseManyOptions { MaxDegreeOfParallelism = 1 }.MaxBytesInFlight);

        var options = new ParseManyOptions { MaxDegreeOfParallelism = int.MaxValue };
        Assert.Equal(1024 * Environment.ProcessorCount, options.MaxPagesInFlight);
        Assert.Equal(2L * 1024 * 1024 * Environment.ProcessorCount, options.MaxBytesInFlight);
    }

    [Fact]
    public void Every_thread_has_a_page_unless_the_bytes_are_said()
    {
        Assert.Equal(Environment.ProcessorCount, new ParseManyOptions().LeastPagesInFlight);
        Assert.Equal(1, new ParseManyOptions { MaxDegreeOfParallelism = 1 }.LeastPagesInFlight);
        Assert.Equal(1, new ParseManyOptions { MaxBytesInFlight = 5_000_000 }.LeastPagesInFlight);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Nothing_at_once_is_no_option(int value)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ParseManyOptions { MaxDegreeOfParallelism = value });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ParseManyOptions { MaxPagesInFlight = value });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ParseManyOptions { MaxBytesInFlight = value });
    }
}
