using NewsModel.Benchmarks.Contenders;

namespace NewsModel.Benchmarks.Stages;

/// <summary>The first stage of this project's parser alone: the page cut into lines.</summary>
internal sealed class Scan : ITimed
{
    public string Name => "scan";

    /// <summary>How many lines have content.</summary>
    public int Run(byte[] page)
    {
        LineScanner.Scan(page, out int count, out _);
        return count;
    }
}
