using System.IO.MemoryMappedFiles;

namespace NewsModel.Fuzzing.Guided;

/// <summary>The input that is run now, in a file that outlives the process: what overflows the stack leaves nothing else behind.</summary>
internal sealed class LastInput : IDisposable
{
    private const int Capacity = 64 * 1024;

    private readonly MemoryMappedFile _map;
    private readonly MemoryMappedViewAccessor _view;

    public LastInput()
    {
        File = Path.Combine(Path.GetTempPath(), $"newsmodel-fuzzing-{Path.GetRandomFileName()}");
        _map = MemoryMappedFile.CreateFromFile(File, FileMode.CreateNew, mapName: null, Capacity);
        _view = _map.CreateViewAccessor();
    }

    /// <summary>Its path: four bytes for the length, then the input.</summary>
    public string File { get; }

    public void Write(byte[] input)
    {
        int length = Math.Min(input.Length, Capacity - sizeof(int));
        _view.Write(0, length);
        _view.WriteArray(sizeof(int), input, 0, length);
    }

    public void Dispose()
    {
        _view.Dispose();
        _map.Dispose();
        System.IO.File.Delete(File);
    }
}
