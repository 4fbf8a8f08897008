using System.Diagnostics;
using NewsModel.Tests.Support;

namespace NewsModel.Tests.Properties;

/// <summary>Time and memory grow in proportion to the page, whatever the page.</summary>
public class LinearTests
{
    private const int Size = 5_000;
    private const int Growth = 8;

    public static TheoryData<string> Adversarial => [.. Adversaries.Names];

    [Theory, MemberData(nameof(Adversarial))]
    public void Memory_grows_with_the_page(string page)
    {
        byte[] small = Adversaries.Make(page, Size);
        byte[] large = Adversaries.Make(page, Size * Growth);
        foreach (NewsSchema schema in BuiltInSchemas.All)
        {
            Use(schema.Parse(large)); // what is allocated once, and the pools
            long little = Allocated(schema, small);
            long much = Allocated(schema, large);
            Assert.True(much < (Growth * 2 * little) + 1_000_000, $"{schema}: {little} bytes, then {much} for {Growth} times the page.");
        }
    }

    // Squared time would be 64 times as long in every attempt; noise makes one attempt look like that, not five.
    [Theory, MemberData(nameof(Adversarial))]
    public void Time_grows_with_the_page(string page)
    {
        byte[] small = Adversaries.Make(page, Size);
        byte[] large = Adversaries.Make(page, Size * Growth);
        foreach (NewsSchema schema in BuiltInSchemas.All)
        {
            Assert.Contains(Enumerable.Range(0, 5), _ =>
            {
                TimeSpan quick = Time(schema, small);
                TimeSpan slow = Time(schema, large);
                return slow < TimeSpan.FromMilliseconds(50) || slow < quick * Growth * 3;
            });
        }
    }

    [Theory]
    [InlineData("markers", 100_000)]
    [InlineData("captions", 100_000)]
    [InlineData("equal lines", 100_000)]
    [InlineData("one line", 200_000)]
    [InlineData("blank lines", 1_000_000)]
    public void A_large_page_is_parsed_in_reasonable_time(string page, int size)
    {
        byte[] large = Adversaries.Make(page, size);
        TimeSpan all = BuiltInSchemas.All.Aggregate(TimeSpan.Zero, (sum, schema) => sum + Time(schema, large));
        Assert.True(all < TimeSpan.FromMinutes(2));
    }

    private static long Allocated(NewsSchema schema, byte[] page)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Use(schema.Parse(page));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static TimeSpan Time(NewsSchema schema, byte[] page)
    {
        long start = Stopwatch.GetTimestamp();
        Use(schema.Parse(page));
        return Stopwatch.GetElapsedTime(start);
    }

    /// <summary>Asks for what is made only when asked for.</summary>
    private static void Use(ParseResult result)
    {
        _ = result.Diagnostics.Count;
        foreach (PageLine line in result.Lines)
        {
            _ = line.Owner;
        }
    }
}
