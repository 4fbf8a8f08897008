using NewsModel.Tests.Support;

namespace NewsModel.Tests.Properties;

/// <summary>Work and memory grow in proportion to the page, whatever the page.</summary>
public class LinearTests
{
    private const int Size = 2_000;
    private const int Growth = 8;

    private static readonly NewsSchema[] Schemas = [.. BuiltInSchemas.All, AnyNews.Schema];

    public static TheoryData<string> Adversarial => [.. Adversaries.Names];

    public static TheoryData<string> OneLine => [.. Adversaries.Names.Where(static name => name.StartsWith("one ", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Adversarial))]
    public void Memory_grows_with_the_page(string page)
    {
        byte[] small = Adversaries.Make(page, Size);
        byte[] large = Adversaries.Make(page, Size * Growth);
        foreach (NewsSchema schema in Schemas)
        {
            Use(schema.Parse(large)); // what is allocated once, and the pools
            long little = Allocated(schema, small);
            long much = Allocated(schema, large);
            Assert.True(much < (Growth * 2 * little) + 1_000_000, $"{schema}: {little} bytes, then {much} for {Growth} times the page.");
        }
    }

    // Squared work would be 64 times as much.
    [Theory, MemberData(nameof(Adversarial))]
    public void Work_grows_with_the_page(string page)
    {
        byte[] small = Adversaries.Make(page, Size);
        byte[] large = Adversaries.Make(page, Size * Growth);
        foreach (NewsSchema schema in Schemas)
        {
            long little = schema.Parse(small).Lines.Steps;
            long much = schema.Parse(large).Lines.Steps;
            Assert.True(much <= (Growth * 2 * little) + 1_000, $"{schema}: {little} looks at a line, then {much} for {Growth} times the page.");
        }
    }

    // Steps count lines; what is done inside one long line would take hours here if it went over it again and again.
    [Theory, MemberData(nameof(OneLine))]
    public async Task A_long_line_does_not_hang(string page)
    {
        byte[] line = Adversaries.Make(page, 200_000);
        await Task.Run(() =>
        {
            foreach (NewsSchema schema in Schemas)
            {
                Use(schema.Parse(line));
            }
        }).WaitAsync(TimeSpan.FromMinutes(5));
    }

    private static long Allocated(NewsSchema schema, byte[] page)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Use(schema.Parse(page));
        return GC.GetAllocatedBytesForCurrentThread() - before;
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
