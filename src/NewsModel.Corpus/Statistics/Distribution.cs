using System.Numerics;

namespace NewsModel.Corpus;

/// <summary>A range of values and how many there were.</summary>
/// <param name="From">The least value.</param>
/// <param name="To">The greatest value.</param>
/// <param name="Count">How many.</param>
public readonly record struct DistributionBar(long From, long To, long Count);

/// <summary>
/// How counts are distributed, in bounded memory: below 64 each value has its own counter, above that 32 share a power of two, so that
/// a quantile is at most 3% off. Least, greatest and mean are exact.
/// </summary>
public sealed class Distribution
{
    private const int PartBits = 5; // 32 counters to a power of two
    private const int Exact = 2 << PartBits;

    private readonly List<long> _counts = [];
    private UInt128 _sum;

    /// <summary>How many values there are.</summary>
    public long Count { get; private set; }

    /// <summary>The least value; 0 where there is none.</summary>
    public long Least { get; private set; }

    /// <summary>The greatest value; 0 where there is none.</summary>
    public long Greatest { get; private set; }

    /// <summary>The mean; 0 where there is no value.</summary>
    public double Mean => Count == 0 ? 0 : (double)_sum / Count;

    /// <summary>The value that a share of all values does not exceed.</summary>
    /// <param name="share">The share, from 0 to 1: 0.5 for the median.</param>
    public long Quantile(double share)
    {
        long rank = Math.Max(1, (long)Math.Ceiling(share * Count));
        long seen = 0;
        for (int i = 0; i < _counts.Count; i++)
        {
            seen += _counts[i];
            if (seen >= rank)
            {
                return Math.Clamp(ValueOf(i), Least, Greatest);
            }
        }

        return Greatest;
    }

    /// <summary>The values by powers of two: 0, 1, 2–3, 4–7 and on, up to the greatest; the empty ones between are there too.</summary>
    public IReadOnlyList<DistributionBar> Bars()
    {
        var bars = new List<DistributionBar>();
        int next = 0;
        long to = -1;
        while (Count > 0 && to < Greatest)
        {
            long from = to + 1;
            to = from == 0 ? 0 : from + (from - 1);
            long count = 0;
            for (; next < _counts.Count && ValueOf(next) <= to; next++)
            {
                count += _counts[next];
            }

            if (count > 0 || bars.Count > 0)
            {
                bars.Add(new DistributionBar(from, to, count));
            }
        }

        return bars;
    }

    internal void Add(long value)
    {
        int index = IndexOf(value);
        while (_counts.Count <= index)
        {
            _counts.Add(0);
        }

        _counts[index]++;
        _sum += (UInt128)value;
        Least = Count == 0 ? value : Math.Min(Least, value);
        Greatest = Math.Max(Greatest, value);
        Count++;
    }

    private static int IndexOf(long value)
    {
        if (value < Exact)
        {
            return (int)value;
        }

        int shift = BitOperations.Log2((ulong)value) - PartBits;
        return (shift << PartBits) + (int)(value >> shift);
    }

    /// <summary>The least value that a counter counts.</summary>
    private static long ValueOf(int index)
    {
        if (index < Exact)
        {
            return index;
        }

        int shift = (index >> PartBits) - 1;
        return (long)(index - (shift << PartBits)) << shift;
    }
}
