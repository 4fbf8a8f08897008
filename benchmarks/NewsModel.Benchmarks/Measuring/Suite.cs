using System.Diagnostics;
using NewsModel.Benchmarks.Contenders;
using NewsModel.Benchmarks.Contenders.Antlr;
using NewsModel.Benchmarks.Limits;
using NewsModel.Benchmarks.Stages;

namespace NewsModel.Benchmarks.Measuring;

/// <summary>
/// Everything that is measured, in one process: contenders, limits and stages take turns over the whole corpus, so that
/// whatever else the machine does hits them alike, and what is compared is compared within a round.
/// </summary>
internal static class Suite
{
    /// <summary>A page of the largest size has so many times the bytes that a page has which it is compared with.</summary>
    public const int Growth = 64;

    private const int Passes = 4; // over the corpus, on one thread and two: to start a thread takes time, too

    public static Measured Run(IReadOnlyList<byte[]> pages, IReadOnlyList<IContender> contenders, SuiteSize size)
    {
        long bytes = pages.Sum(static page => (long)page.Length);
        var scan = new Scan();
        List<Timing> timings = [];
        foreach (ITimed timed in (IEnumerable<ITimed>)[.. contenders, .. AllLimits.Create(), scan])
        {
            timings.Add(new Timing(timed.Name, bytes, timed is AntlrGrammars or SpracheGrammar ? size.SlowRounds : size.Rounds, () => RunAll(timed, pages)));
        }

        ReadOnlyMemory<byte>[] many = [.. Enumerable.Repeat(pages, Passes).SelectMany(static pages => pages)];
        timings.Add(new Timing("threads1", bytes * Passes, size.Rounds, () => ManyPages.Parse(many, 1)));
        timings.Add(new Timing("threads2", bytes * Passes, size.Rounds, () => ManyPages.Parse(many, 2)));

        var large = new LargePage(pages, size.LargePageBytes);
        ReadOnlyMemory<byte>[] cut = large.Cut(size.LargePageBytes / Growth);
        timings.Add(new Timing("large", large.All.Length, size.LargeRounds, () => ManyPages.Parse([large.All], 1)));
        timings.Add(new Timing("cut", large.All.Length, size.LargeRounds, () => ManyPages.Parse(cut, 1)));

        int rounds = Run(timings, size.Rounds, size.WarmUp, size.MostTime);
        return new Measured(pages.Count, bytes, RunAll(scan, pages), rounds, size.LargePageBytes, timings.ToDictionary(static timing => timing.Name));
    }

    /// <summary>Warms everything up, then lets it take turns; each round starts with another one.</summary>
    /// <returns>How many rounds there were: one at least.</returns>
    public static int Run(IReadOnlyList<Timing> timings, int rounds, TimeSpan warmUp, TimeSpan mostTime)
    {
        foreach (Timing timing in timings)
        {
            timing.WarmUp(warmUp);
        }

        long start = Stopwatch.GetTimestamp();
        int round = 0;
        do
        {
            for (int i = 0; i < timings.Count; i++)
            {
                timings[(round + i) % timings.Count].Run(round, rounds);
            }

            round++;
        }
        while (round < rounds && Stopwatch.GetElapsedTime(start) < mostTime);

        return round;
    }

    private static int RunAll(ITimed timed, IReadOnlyList<byte[]> pages)
    {
        int sum = 0;
        foreach (byte[] page in pages)
        {
            sum += timed.Run(page);
        }

        return sum;
    }
}
