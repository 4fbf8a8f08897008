namespace NewsModel.Cli;

/// <summary>A file that appears whole or not at all: written beside its path, and renamed when it is complete.</summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string _path;
    private readonly string? _draft;

    /// <exception cref="IOException">The file cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public OutputFile(string path)
    {
        if (IsDevice(path))
        {
            _path = path;
            Stream = new FileStream(path, FileMode.Open, FileAccess.Write);
            return;
        }

        _path = RealPath.Of(path);
        _draft = Path.Combine(Path.GetDirectoryName(_path) ?? "", $".{Path.GetFileName(_path)}.{Path.GetRandomFileName()}");
        Stream = new FileStream(_draft, FileMode.CreateNew, FileAccess.Write);
    }

    /// <summary>Where to write.</summary>
    public FileStream Stream { get; }

    /// <summary>Puts what was written in its place.</summary>
    public void Complete()
    {
        Stream.Dispose();
        if (_draft is null)
        {
            return;
        }

        if (!OperatingSystem.IsWindows() && File.Exists(_path))
        {
            File.SetUnixFileMode(_draft, File.GetUnixFileMode(_path));
        }

        File.Move(_draft, _path, overwrite: true);
    }

    /// <summary>Throws away what was not completed.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        if (_draft is not null)
        {
            File.Delete(_draft);
        }
    }

    // A device is written to; a file renamed to its place would end it.
    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && File.Exists(path) && Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal);
}
