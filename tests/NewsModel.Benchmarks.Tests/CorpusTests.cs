using System.Security.Cryptography;
using System.Text;
using NewsModel.Benchmarks.Contenders;

namespace NewsModel.Benchmarks.Tests;

public class CorpusTests
{
    private static readonly IReadOnlyList<byte[]> Pages = Corpus.Create(1_000_000);

    private static IEnumerable<StringArticle> Stories => Pages.SelectMany(static page => new Split().Read(page).Articles);

    [Fact]
    public void It_is_the_same_every_time()
    {
        byte[] bytes = [.. Corpus.Create(100_000).SelectMany(static page => page)];

        Assert.Equal("1E2A8CA1A6CBA868CA7DA3282961C706E57007C32327B8AAE8DF1E00CD8401A3", Convert.ToHexString(SHA256.HashData(bytes)));
    }

    [Fact]
    public void It_is_as_large_as_asked_for() => Assert.InRange(Pages.Sum(static page => page.Length), 1_000_000, 1_050_000);

    [Fact]
    public void Its_lines_have_about_150_bytes()
    {
        double average = Pages
            .SelectMany(static page => Encoding.UTF8.GetString(page).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Average(static line => Encoding.UTF8.GetByteCount(line));

        Assert.InRange(average, 140, 160);
    }

    /// <summary>The five real pages have 15 of 100, weighted by their bytes; the two of this layout 7.</summary>
    [Fact]
    public void About_15_of_100_blocks_of_64_bytes_have_more_than_ASCII()
    {
        byte[][] blocks = [.. Pages.SelectMany(static page => page.Chunk(64))];

        Assert.InRange(blocks.Count(static block => !System.Text.Ascii.IsValid(block)) / (double)blocks.Length, 0.13, 0.17);
    }

    [Fact]
    public void Its_pages_have_1_to_6_stories() =>
        AssertRange(Pages.Select(static page => new Split().Read(page).Articles.Count), 1, 6);

    [Fact]
    public void Its_stories_have_2_to_27_paragraphs() =>
        AssertRange(Stories.Select(static story => story.Body.Count(static block => !block.IsSubheading)), 2, 27);

    [Fact]
    public void Its_paragraphs_have_100_to_400_bytes() => Assert.All(
        Stories.SelectMany(static story => story.Body).Where(static block => !block.IsSubheading),
        static paragraph => Assert.InRange(Encoding.UTF8.GetByteCount(paragraph.Text), 100, 400));

    [Fact]
    public void Its_stories_have_up_to_3_captions() => AssertRange(Stories.Select(static story => story.Captions.Count), 0, 3);

    [Fact]
    public void It_has_all_that_a_page_can_have()
    {
        StringCredit[] credits = [.. Stories.SelectMany(static story => story.Captions).Select(static caption => caption.Credit).OfType<StringCredit>()];

        Assert.Contains(Stories, static story => story.Dateline is { Region: null });
        Assert.Contains(Stories, static story => story.Dateline is { Region: not null });
        Assert.Contains(Stories, static story => story.Body.Any(static block => block.IsSubheading));
        Assert.Contains(Stories, static story => story.Captions.Any(static caption => caption.Credit is null));
        Assert.Contains(credits, static credit => credit is { Creator: null, IsFilePhoto: false });
        Assert.Contains(credits, static credit => credit is { Creator: null, IsFilePhoto: true });
        Assert.Contains(credits, static credit => credit is { Creator: not null, IsFilePhoto: false });
        Assert.Contains(credits, static credit => credit is { Creator: not null, IsFilePhoto: true });
    }

    /// <summary>All values are within the range, and both ends of it are met.</summary>
    private static void AssertRange(IEnumerable<int> values, int least, int most)
    {
        int[] all = [.. values];
        Assert.Equal((least, most), (all.Min(), all.Max()));
    }
}
