using System.Diagnostics;
using System.Globalization;
using NewsModel.Benchmarks.Contenders;

namespace NewsModel.Benchmarks;

/// <summary>
/// A quick comparison in one process: the contenders take turns over the whole corpus, so that whatever else the
/// machine does hits them alike, and what is compared is compared within a round.
/// </summary>
internal static class Ratios
{
    private const int Rounds = 9;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);

    public static void Print(IReadOnlyList<byte[]> pages, IReadOnlyList<IContender> contenders, TextWriter output)
    {
        double megabytes = pages.Sum(static page => (long)page.Length) / 1e6;
        foreach (IContender contender in contenders)
        {
            long start = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(start) < WarmUp)
            {
                Run(contender, pages);
            }
        }

        var seconds = contenders.ToDictionary(static contender => contender.Name, static _ => new double[Rounds]);
        var allocated = new Dictionary<string, double>();
        for (int round = 0; round < Rounds; round++)
        {
            foreach (IContender contender in contenders)
            {
                GC.Collect();
                long before = GC.GetAllocatedBytesForCurrentThread();
                seconds[contender.Name][round] = Run(contender, pages).TotalSeconds;
                allocated[contender.Name] = GC.GetAllocatedBytesForCurrentThread() - before;
            }
        }

        Write(output, $"{megabytes:F1} MB of UTF-8 (10^6 bytes) in {pages.Count} pages, {Rounds} rounds, medians");
        foreach (IContender contender in contenders)
        {
            string name = contender.Name;
            Write(output, $"{name,-8} {megabytes / Median(seconds[name]),8:F0} MB/s {allocated[name] / 1e3 / megabytes,10:F0} KB allocated per MB");
        }

        foreach ((string left, string right) in (ReadOnlySpan<(string, string)>)
            [("slices", "split"), ("strings", "split"), ("slices", "regex"), ("slices", "sprache")])
        {
            double ratio = Median(seconds[right].Zip(seconds[left], static (right, left) => right / left));
            Write(output, $"ratio {left}/{right} {ratio:F2}");
        }
    }

    private static TimeSpan Run(IContender contender, IReadOnlyList<byte[]> pages)
    {
        long start = Stopwatch.GetTimestamp();
        int sum = 0;
        foreach (byte[] page in pages)
        {
            sum += contender.Run(page);
        }

        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        return sum > 0 ? elapsed : throw new InvalidOperationException($"{contender.Name} found no article.");
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private static void Write(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
