namespace NewsModel.Schema.Planning;

/// <summary>Looks at lines, and readings of their bytes.</summary>
/// <param name="Looks">How many looks.</param>
/// <param name="Reads">How many readings.</param>
internal readonly record struct Work(double Looks, double Reads)
{
    public static readonly Work None = default;

    public static Work operator +(Work a, Work b) => new(a.Looks + b.Looks, a.Reads + b.Reads);

    /// <summary>So many times; nothing stays nothing, however often.</summary>
    public static Work operator *(Work a, double times) => new(Times(a.Looks, times), Times(a.Reads, times));

    /// <summary>The most of both.</summary>
    public static Work Most(Work a, Work b) => new(Math.Max(a.Looks, b.Looks), Math.Max(a.Reads, b.Reads));

    private static double Times(double a, double b) => a == 0 || b == 0 ? 0 : a * b;
}
