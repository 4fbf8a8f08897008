using NewsModel.Benchmarks.Stages;

namespace NewsModel.Benchmarks.Measuring;

/// <summary>How fast this project's generated parser is on pages of one size, on one thread and on two.</summary>
/// <param name="PageBytes">How many bytes a page has, about.</param>
/// <param name="OneThread">Megabytes a second on one thread.</param>
/// <param name="TwoThreads">Megabytes a second on two.</param>
internal sealed record Growth(int PageBytes, double OneThread, double TwoThreads)
{
    private const int SmallestBytes = 1 << 10;
    private const int Step = 4;
    private const int LargestSmallBytes = 16 << 10; // a page of the corpus alone may be larger

    /// <summary>Sizes from 1 KB to a largest, four times each the one before.</summary>
    public static IReadOnlyList<Growth> Run(IReadOnlyList<byte[]> pages, SuiteSize size)
    {
        var large = new LargePage(pages, size.LargePageBytes);
        List<(int Bytes, Timing One, Timing Two)> sizes = [];
        for (long bytes = SmallestBytes; bytes <= size.LargePageBytes; bytes *= Step)
        {
            ReadOnlyMemory<byte>[] ofSize = OfSize((int)bytes, large, size);
            long all = ofSize.Sum(static page => (long)page.Length);
            sizes.Add((
                (int)bytes,
                new Timing("one thread", all, size.LargeRounds, () => ManyPages.Parse(ofSize, 1)),
                new Timing("two threads", all, size.LargeRounds, () => ManyPages.Parse(ofSize, 2))));
        }

        Suite.Run([.. sizes.SelectMany(static it => (Timing[])[it.One, it.Two])], size.LargeRounds, size.WarmUp / 4, size.MostTime);
        return [.. sizes.Select(static it => new Growth(it.Bytes, it.One.MegabytesPerSecond, it.Two.MegabytesPerSecond))];
    }

    // As many bytes of every size, and two pages at least, one for each thread.
    private static ReadOnlyMemory<byte>[] OfSize(int bytes, LargePage large, SuiteSize size)
    {
        ReadOnlyMemory<byte>[] pages = bytes > LargestSmallBytes
            ? large.Cut(bytes)
            : [.. Corpus.Create(size.CorpusBytes / Step, bytes).Select(static page => new ReadOnlyMemory<byte>(page))];
        var enough = new List<ReadOnlyMemory<byte>>();
        long sum = 0;
        for (int i = 0; i < 2 || sum < size.LargePageBytes / Step; i++)
        {
            enough.Add(pages[i % pages.Length]);
            sum += enough[^1].Length;
        }

        return [.. enough];
    }
}
