using NewsModel.Schemas;
using NewsModel.Tests.Support;

namespace NewsModel.Tests.Properties;

/// <summary>
/// What parsing a page allocates, to the byte: lines, owners, records and the page's own; nothing for what is only
/// looked at, and what a parse works with is kept for the next. A change that needs more has to say so here.
/// </summary>
public class AllocationTests
{
    [Theory]
    [InlineData(nameof(AsharqAlAwsat), "several-stories", 1656)]
    [InlineData(nameof(DefensePost), "several-stories", 1728)]
    [InlineData(nameof(KmaUpdates), "several-stories", 1192)]
    [InlineData(nameof(Rudaw), "several-stories", 2112)]
    public void Parsing_a_page_allocates(string schema, string page, long bytes)
    {
        long actual = Least(schema, page);

        // Optimized code, and the Pidgin package, may do with less or need a little more for itself.
        if (IsAsBuiltForTests)
        {
            Assert.Equal(bytes, actual);
        }
        else
        {
            Assert.InRange(actual, 1, bytes + 512);
        }
    }

    private static bool IsAsBuiltForTests =>
        typeof(Pidgin.Unit).Assembly.GetName().Name == "NewsModel.Pidgin"
        && typeof(NewsSchema).Assembly.GetCustomAttributes(false).OfType<System.Diagnostics.DebuggableAttribute>().Any(static a => a.IsJITOptimizerDisabled);

    private static long Least(string schema, string page)
    {
        NewsSchema parser = BuiltInSchemas.All.Single(s => s.Name == schema);
        ReadOnlyMemory<byte> utf8 = InventedPages.Read(schema, page);
        return Enumerable.Range(0, 50).Min(_ =>
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            parser.Parse(utf8);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
    }
}
