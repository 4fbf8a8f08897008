using System.Runtime.InteropServices;

namespace NewsModel.Cli;

/// <summary>
/// A file that appears whole or not at all: written beside its path, and renamed when it is complete and on the disk.
/// What was not completed is removed, also where the process is told to end; only where it is killed outright may it stay.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private static readonly PosixSignal[] Endings = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];

    private readonly string _path;
    private readonly string? _draft;
    private readonly FileStream _file;
    private readonly List<PosixSignalRegistration> _endings = [];

    /// <exception cref="IOException">The file cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public OutputFile(string path)
    {
        if (Device.Is(path))
        {
            // A file renamed to its place would end it.
            _path = path;
            _file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            return;
        }

        _path = RealPath.Of(path);
        string draft = _draft = Path.Combine(Path.GetDirectoryName(_path) ?? "", $".{Path.GetFileName(_path)}.{Path.GetRandomFileName()}");
        _file = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);

        // The signal goes on to end the process.
        _endings.AddRange(Endings.Select(signal => PosixSignalRegistration.Create(signal, _ => File.Delete(draft))));
    }

    /// <summary>Where to write, in large pieces: nothing is kept back that a full disk could refuse when it is closed.</summary>
    public Stream Stream => new LimitedStream(_file);

    /// <summary>Puts what was written in its place.</summary>
    public void Complete()
    {
        if (_draft is null)
        {
            _file.Dispose();
            return;
        }

        _file.Flush(flushToDisk: true);
        _file.Dispose();
        if (!OperatingSystem.IsWindows() && File.Exists(_path))
        {
            File.SetUnixFileMode(_draft, File.GetUnixFileMode(_path));
        }

        File.Move(_draft, _path, overwrite: true);
    }

    /// <summary>Throws away what was not completed.</summary>
    public void Dispose()
    {
        _file.Dispose();
        if (_draft is not null)
        {
            File.Delete(_draft);
        }

        _endings.ForEach(static ending => ending.Dispose());
    }
}
