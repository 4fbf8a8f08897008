using System.Numerics;
using System.Runtime.InteropServices;
using NewsModel.Fuzzing.Instrumenting;

namespace NewsModel.Fuzzing.Guided;

/// <summary>The edges that inputs took so far, and about how often one input took them.</summary>
internal sealed class Coverage
{
    private readonly byte[] _seen = new byte[Edges.Count];
    private readonly int[] _inputs = new int[Edges.Count];

    /// <summary>How many edges were taken.</summary>
    public int Count { get; private set; }

    /// <summary>Adds the edges that were taken since the counters were cleared.</summary>
    /// <param name="heedingCounts">Whether an edge that was taken twice, or eight times as often, is another.</param>
    /// <returns>Those that are new.</returns>
    public IReadOnlyList<int> Add(bool heedingCounts = true)
    {
        List<int>? added = null;
        ReadOnlySpan<byte> taken = Edges.Taken;
        ReadOnlySpan<ulong> words = MemoryMarshal.Cast<byte, ulong>(taken);
        for (int word = 0; word < words.Length; word++)
        {
            // Most were not.
            if (words[word] == 0)
            {
                continue;
            }

            for (int i = word * sizeof(ulong); i < (word + 1) * sizeof(ulong); i++)
            {
                _inputs[i] += taken[i] == 0 ? 0 : 1;
                int kind = heedingCounts ? KindOf(taken[i]) : Math.Min(taken[i], (byte)1);
                if ((kind & ~_seen[i]) != 0)
                {
                    Count += _seen[i] == 0 ? 1 : 0;
                    _seen[i] |= (byte)kind;
                    (added ??= []).Add(i);
                }
            }
        }

        return added ?? [];
    }

    /// <summary>How many inputs took the one of some edges that fewest took.</summary>
    public int LeastInputs(IReadOnlyList<int> edges)
    {
        int least = int.MaxValue;
        foreach (int edge in edges)
        {
            least = Math.Min(least, _inputs[edge]);
        }

        return least;
    }

    /// <summary>The edges that were taken since the counters were cleared and are not among these.</summary>
    public int[] New() => [.. Enumerable.Range(0, Edges.Count).Where(it => Edges.Taken[it] != 0 && _seen[it] == 0)];

    // Once, twice, thrice, up to 7, 15, 31, 127, more: a bit each.
    private static int KindOf(byte count) => count switch
    {
        0 => 0,
        <= 2 => count,
        3 => 4,
        < 32 => 8 << (BitOperations.Log2(count) - 2),
        < 128 => 64,
        _ => 128,
    };
}
