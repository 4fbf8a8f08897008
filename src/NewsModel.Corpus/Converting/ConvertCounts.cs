using System.Diagnostics;

namespace NewsModel.Corpus;

/// <summary>How far a conversion is. It may be read while the conversion runs.</summary>
public sealed class ConvertCounts
{
    private readonly long[] _ticks = new long[Enum.GetValues<Stage>().Length];
    private long _inputBytes;

    /// <summary>How many pages were read.</summary>
    public long Pages { get; internal set; }

    /// <summary>How many bytes of text they have.</summary>
    public long PageBytes { get; internal set; }

    /// <summary>How many of them fit no schema.</summary>
    public long WithoutSchema { get; internal set; }

    /// <summary>How many articles were written.</summary>
    public long Articles { get; internal set; }

    /// <summary>How many were not, as an equal one was.</summary>
    public long Equal { get; internal set; }

    /// <summary>How many were not, as a nearly equal one was.</summary>
    public long NearlyEqual { get; internal set; }

    /// <summary>How many records or files were broken.</summary>
    public long Problems { get; internal set; }

    /// <summary>How many of the pages were read by the run that was resumed.</summary>
    public long ResumedPages { get; internal set; }

    /// <summary>How many bytes of text those have.</summary>
    public long ResumedPageBytes { get; internal set; }

    /// <summary>How much memory the index of the articles takes, in bytes.</summary>
    public long IndexBytes { get; internal set; }

    /// <summary>How many bytes of the files were read, as they are there: of a compressed file, compressed.</summary>
    public long InputBytes => Interlocked.Read(ref _inputBytes);

    /// <summary>How long all threads together were at a stage.</summary>
    /// <param name="stage">The stage.</param>
    public TimeSpan TimeOf(Stage stage) => Stopwatch.GetElapsedTime(0, Interlocked.Read(ref _ticks[(int)stage]));

    internal void AddInput(int bytes) => Interlocked.Add(ref _inputBytes, bytes);

    internal void AddTime(Stage stage, long ticks) => Interlocked.Add(ref _ticks[(int)stage], ticks);
}
