namespace NewsModel.Corpus;

/// <summary>A file of a corpus, or what else gives bytes.</summary>
/// <param name="Name">Its path as it was named; <c>-</c> for standard input.</param>
/// <param name="Open">Opens it.</param>
/// <param name="Length">How many bytes it has, where that is known.</param>
public sealed record CorpusInput(string Name, Func<Stream> Open, long? Length = null)
{
    /// <summary>The name of standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>A file.</summary>
    /// <param name="path">Its path.</param>
    public static CorpusInput File(string path)
    {
        // A pipe, and what the system makes up when it is read, say no length, or 0.
        var file = new FileInfo(path);
        return new CorpusInput(
            path, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan), file is { Exists: true, Length: > 0 } ? file.Length : null);
    }
}
