using System.Diagnostics;

namespace NewsModel.Benchmarks.Measuring;

/// <summary>Work that is timed in some of the rounds, and what it took.</summary>
/// <param name="name">Its name.</param>
/// <param name="bytes">How many bytes of pages it goes over.</param>
/// <param name="rounds">In how many rounds it takes part, at most in all.</param>
/// <param name="run">Does it; gives a number that the work is needed for.</param>
internal sealed class Timing(string name, long bytes, int rounds, Func<int> run)
{
    private readonly List<double> _allocated = [];

    public string Name => name;

    /// <summary>Seconds by round; none of a round that it took no part in.</summary>
    public Dictionary<int, double> Seconds { get; } = [];

    public double MegabytesPerSecond => bytes / 1e6 / Median(Seconds.Values);

    /// <summary>Bytes that its own thread allocates for every byte of the pages.</summary>
    public double Allocated => Median(_allocated) / bytes;

    /// <summary>Seconds for every byte in a round.</summary>
    public double PerByte(int round) => Seconds[round] / bytes;

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[sorted.Length / 2] + sorted[(sorted.Length - 1) / 2]) / 2;
    }

    /// <summary>Runs once at least, and until some time has passed.</summary>
    public void WarmUp(TimeSpan time)
    {
        long start = Stopwatch.GetTimestamp();
        do
        {
            run();
        }
        while (Stopwatch.GetElapsedTime(start) < time);
    }

    /// <summary>Runs and takes the time, if it takes part in this round.</summary>
    public void Run(int round, int ofRounds)
    {
        if (round * rounds % ofRounds >= rounds)
        {
            return;
        }

        GC.Collect();
        long before = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        int result = run();
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        _allocated.Add(GC.GetAllocatedBytesForCurrentThread() - before);
        Seconds[round] = result > 0 ? seconds : throw new InvalidOperationException($"{name} found nothing.");
    }
}
