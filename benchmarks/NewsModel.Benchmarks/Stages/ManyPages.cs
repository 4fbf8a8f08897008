using NewsModel.Schemas;

namespace NewsModel.Benchmarks.Stages;

/// <summary>This project's generated parser over many pages, on some threads.</summary>
internal static class ManyPages
{
    /// <summary>Parses all pages: the work of <see cref="Contenders.Slices"/>.</summary>
    public static int Parse(IReadOnlyList<ReadOnlyMemory<byte>> pages, int threads)
    {
        const int AtOnce = 8; // pages that a thread takes; few enough to end at the same time
        int atOnce = Math.Clamp(pages.Count / (threads * AtOnce), 1, AtOnce);
        int next = 0;
        int sum = 0;
        Thread[] others = [.. Enumerable.Range(1, threads - 1).Select(_ => new Thread(Work))];
        Array.ForEach(others, static thread => thread.Start());
        Work();
        Array.ForEach(others, static thread => thread.Join());
        return sum;

        void Work()
        {
            int own = 0;
            for (int from = Take(); from < pages.Count; from = Take())
            {
                for (int i = from; i < Math.Min(from + atOnce, pages.Count); i++)
                {
                    ParseResult<NewsPage> result = AsharqAlAwsat.Parse(pages[i]);
                    own += result.Value.Articles.Count + result.Diagnostics.Count;
                }
            }

            Interlocked.Add(ref sum, own);
        }

        int Take() => Interlocked.Add(ref next, atOnce) - atOnce;
    }
}
