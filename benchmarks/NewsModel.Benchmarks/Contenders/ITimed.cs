namespace NewsModel.Benchmarks.Contenders;

/// <summary>Work on a page that is timed.</summary>
internal interface ITimed
{
    string Name { get; }

    /// <summary>Does the work.</summary>
    /// <returns>A number that the work is needed for.</returns>
    int Run(byte[] page);
}
