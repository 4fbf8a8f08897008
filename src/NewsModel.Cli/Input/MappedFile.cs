using System.Buffers;
using System.IO.MemoryMappedFiles;

namespace NewsModel.Cli;

/// <summary>A file as memory: the system brings in what is looked at, and nothing is copied.</summary>
internal sealed unsafe class MappedFile : MemoryManager<byte>
{
    private readonly FileStream _file;
    private readonly MemoryMappedFile _map;
    private readonly MemoryMappedViewAccessor _view;
    private readonly int _length;
    private byte* _start;

    /// <summary>Maps a file, and closes it when it is itself disposed of.</summary>
    /// <param name="file">The file, from its beginning.</param>
    /// <param name="length">How long it was; where it is shorter by now, what it has is mapped.</param>
    /// <exception cref="IOException">The system does not map it.</exception>
    /// <exception cref="ArgumentException">It has become empty.</exception>
    /// <exception cref="UnauthorizedAccessException">The system does not map it.</exception>
    public MappedFile(FileStream file, int length)
    {
        _file = file;
        _map = MemoryMappedFile.CreateFromFile(file, mapName: null, capacity: 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        try
        {
            _view = _map.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        }
        catch
        {
            _map.Dispose();
            throw;
        }

        _length = (int)Math.Min(length, file.Length);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
        _start += _view.PointerOffset;
    }

    public override Span<byte> GetSpan() => _start is null ? throw new ObjectDisposedException(nameof(MappedFile)) : new Span<byte>(_start, _length);

    // It does not move.
    public override MemoryHandle Pin(int elementIndex = 0)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)elementIndex, (uint)_length);
        return new MemoryHandle(_start + elementIndex);
    }

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
        if (_start is null)
        {
            return;
        }

        _start = null;
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _map.Dispose();
        _file.Dispose();
    }
}
