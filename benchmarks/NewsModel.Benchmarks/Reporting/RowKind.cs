namespace NewsModel.Benchmarks.Reporting;

/// <summary>Whose work is timed.</summary>
internal enum RowKind
{
    /// <summary>This project's.</summary>
    Own,

    /// <summary>Another way to do the same.</summary>
    Other,

    /// <summary>A part of what each of them has to do.</summary>
    Limit,
}
