namespace NewsModel.Benchmarks;

/// <summary>SplitMix64, a small random generator: the same numbers on every machine and in every version.</summary>
internal sealed class SplitMix(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from <paramref name="min"/> to <paramref name="max"/>, both included.</summary>
    public int Between(int min, int max) => min + (int)(Fraction() * (max - min + 1));

    /// <summary>True once in so many times.</summary>
    public bool OneIn(int times) => Between(1, times) == 1;

    public T OneOf<T>(ReadOnlySpan<T> items) => items[Between(0, items.Length - 1)];

    /// <summary>A number from 0 up to, but not including, 1.</summary>
    public double Fraction()
    {
        _state += 0x9E3779B97F4A7C15;
        ulong mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        mixed ^= mixed >> 31;
        return (mixed >> 11) * (1.0 / (1UL << 53));
    }
}
