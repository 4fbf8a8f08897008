namespace NewsModel.Benchmarks.Reporting;

/// <summary>The part of a Markdown file that the benchmarks write: what stands between two comments.</summary>
internal static class MarkedBlock
{
    private const string Start = "<!-- measured: written by the benchmarks -->\n";
    private const string End = "<!-- /measured -->\n";

    public static string Of(string content) => Start + content + End;

    /// <summary>The block of a file, comments included.</summary>
    public static string Read(string file) => file[From(file)..To(file)];

    /// <summary>The file with another block.</summary>
    public static string Replace(string file, string block) => file[..From(file)] + block + file[To(file)..];

    private static int From(string file) => Find(file, Start);

    private static int To(string file) => Find(file, End) + End.Length;

    private static int Find(string file, string mark)
    {
        int at = file.IndexOf(mark, StringComparison.Ordinal);
        return at >= 0 ? at : throw new InvalidDataException($"There is no line '{mark.TrimEnd()}'.");
    }
}
