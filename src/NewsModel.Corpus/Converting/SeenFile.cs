namespace NewsModel.Corpus;

/// <summary>The index of the articles that were written, kept beside the output so that a conversion can be resumed.</summary>
internal sealed class SeenFile : IDisposable
{
    private readonly SeenArticles _seen;
    private readonly FileStream _file;
    private int _written;

    /// <param name="output">The path of the output.</param>
    /// <param name="seen">The index.</param>
    /// <param name="count">How many entries to take from the file; 0 begins it afresh.</param>
    /// <exception cref="IOException">It cannot be read or made, or has not so many.</exception>
    public SeenFile(string output, SeenArticles seen, int count)
    {
        _seen = seen;
        _written = count;
        _file = new FileStream(PathOf(output), count == 0 ? FileMode.Create : FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        try
        {
            Span<byte> entry = stackalloc byte[seen.EntryBytes];
            for (int i = 0; i < count; i++)
            {
                _file.ReadExactly(entry);
                seen.Add(entry);
            }

            _file.SetLength((long)count * seen.EntryBytes);
            _file.Position = _file.Length;
        }
        catch
        {
            _file.Dispose();
            throw;
        }
    }

    public static string PathOf(string output) => output + ".seen";

    /// <summary>Puts what was added to the index on the disk.</summary>
    public void Commit()
    {
        for (; _written < _seen.Count; _written++)
        {
            _file.Write(_seen.Entry(_written));
        }

        _file.Flush(flushToDisk: true);
    }

    public void Dispose() => _file.Dispose();
}
