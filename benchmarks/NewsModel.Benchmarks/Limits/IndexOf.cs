using NewsModel.Benchmarks.Contenders;

namespace NewsModel.Benchmarks.Limits;

/// <summary>A loop that looks for the next line end, and does nothing with it.</summary>
internal sealed class IndexOf : ITimed
{
    public string Name => "indexof";

    /// <summary>How many line ends there are.</summary>
    public int Run(byte[] page)
    {
        ReadOnlySpan<byte> rest = page;
        int ends = 0;
        for (int at = rest.IndexOf((byte)'\n'); at >= 0; at = rest.IndexOf((byte)'\n'))
        {
            rest = rest[(at + 1)..];
            ends++;
        }

        return ends;
    }
}
