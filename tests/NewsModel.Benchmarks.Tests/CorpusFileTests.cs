using NewsModel.Benchmarks.Files;
using NewsModel.Corpus;

namespace NewsModel.Benchmarks.Tests;

public class CorpusFileTests
{
    [Theory]
    [InlineData("wet")]
    [InlineData("jsonl")]
    public void Each_of_its_pages_is_read_back(string kind)
    {
        (int pages, long bytes, byte[] file) = Write(kind);
        var problems = new List<CorpusProblem>();

        CorpusPage[] read = [.. CorpusReader.Read([new CorpusInput("corpus", () => new MemoryStream(file))], problems.Add)];

        Assert.Empty(problems);
        Assert.Equal((pages, bytes), (read.Length, read.Sum(static page => (long)page.Utf8.Length)));
        Assert.Equal(pages, read.Select(static page => page.Record).Distinct().Count());
    }

    [Fact]
    public void It_is_the_same_every_time() => Assert.Equal(Write("wet").File, Write("wet").File);

    private static (int Pages, long Bytes, byte[] File) Write(string kind)
    {
        using var stream = new MemoryStream();
        (int pages, long bytes) = new CorpusFile(kind).Write(stream, 5_000_000);
        return (pages, bytes, stream.ToArray());
    }
}
