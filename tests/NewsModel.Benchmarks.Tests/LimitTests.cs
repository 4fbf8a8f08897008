using System.Text;
using NewsModel.Benchmarks.Limits;
using NewsModel.Benchmarks.Stages;

namespace NewsModel.Benchmarks.Tests;

public class LimitTests
{
    private static readonly IReadOnlyList<byte[]> Pages = [.. Corpus.Create(300_000), .. Enumerable.Range(1, 400).Select(Random)];

    [Fact]
    public void An_IndexOf_loop_finds_every_line_end() => Assert.All(
        Pages, static page => Assert.Equal(page.Count(static b => b == '\n'), new IndexOf().Run(page)));

    [Fact]
    public void Edges_are_those_of_lines_with_content()
    {
        var edges = new Edges();
        Assert.All(Pages, page => Assert.Equal(LinesOf(page), Cut(page, edges.Find(page))));
    }

    [Fact]
    public void Edges_and_this_project_s_scanner_count_the_same_lines() => Assert.All(
        Corpus.Create(300_000), static page => Assert.Equal(new Scan().Run(page), new Edges().Run(page)));

    [Fact]
    public void GetString_makes_all_characters() => Assert.All(
        Pages, static page => Assert.Equal(Encoding.UTF8.GetString(page).Length, new GetString().Run(page)));

    [Fact]
    public void Every_byte_is_read() => Assert.All(
        Pages, static page => Assert.Equal(page.Aggregate(0, static (all, next) => all | next), new Read().Run(page)));

    private static string[] LinesOf(byte[] page) => Encoding.Latin1.GetString(page).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static List<string> Cut(byte[] page, ReadOnlySpan<int> edges)
    {
        var lines = new List<string>();
        for (int i = 0; i < edges.Length; i += 2)
        {
            lines.Add(Encoding.Latin1.GetString(page, edges[i], edges[i + 1] - edges[i]));
        }

        return lines;
    }

    /// <summary>A page of any bytes: many line ends, or few.</summary>
    private static byte[] Random(int length)
    {
        var random = new SplitMix((ulong)length);
        byte[] page = new byte[length];
        for (int i = 0; i < length; i++)
        {
            page[i] = random.OneIn(1 + (length % 9)) ? (byte)'\n' : (byte)random.Between(0, 255);
        }

        return page;
    }
}
