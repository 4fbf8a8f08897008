namespace NewsModel.Corpus;

/// <summary>
/// A file that is written beside its path, as <c>PATH.part</c>, and put in its place when it is complete. What was not
/// completed stays beside it, and can be gone on with from any length that it had on the disk.
/// </summary>
internal sealed class DraftFile : IDisposable
{
    private const int BufferBytes = 256 * 1024;

    private readonly string _path;
    private readonly FileStream _file;

    /// <param name="path">Where it is to be.</param>
    /// <param name="length">How much of the draft to keep; 0 begins it afresh.</param>
    /// <exception cref="IOException">It cannot be made, or is shorter than that.</exception>
    public DraftFile(string path, long length)
    {
        _path = path;
        if (length > 0 && !File.Exists(DraftOf(path)) && File.Exists(path))
        {
            // The process ended when this was in its place already and others were not.
            File.Move(path, DraftOf(path));
        }

        _file = new FileStream(DraftOf(path), length == 0 ? FileMode.Create : FileMode.Open, FileAccess.Write, FileShare.Read, BufferBytes);
        if (_file.Length < length)
        {
            _file.Dispose();
            throw new IOException($"{DraftOf(path)} is shorter than it was; it cannot be gone on with");
        }

        _file.SetLength(length);
        _file.Position = length;
    }

    /// <summary>How long it is.</summary>
    public long Length => _file.Position;

    /// <summary>The path of the draft for a path.</summary>
    public static string DraftOf(string path) => path + ".part";

    public void Write(ReadOnlySpan<byte> bytes) => _file.Write(bytes);

    /// <summary>Puts what was written on the disk.</summary>
    public void Commit() => _file.Flush(flushToDisk: true);

    /// <summary>Puts it in its place.</summary>
    public void Complete()
    {
        Commit();
        _file.Dispose();
        File.Move(DraftOf(_path), _path, overwrite: true);
    }

    /// <summary>Throws it away, with what stands in its place.</summary>
    public void Remove()
    {
        _file.Dispose();
        File.Delete(DraftOf(_path));
        File.Delete(_path);
    }

    public void Dispose() => _file.Dispose();
}
