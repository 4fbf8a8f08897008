using System.Buffers;

namespace NewsModel.Corpus;

/// <summary>Records that stand one after the other in a file, in one array.</summary>
internal sealed class RecordBatch(string file, int input, byte[] buffer)
{
    /// <summary>The file, as it was named.</summary>
    public string File => file;

    public List<RawRecord> Records { get; } = [];

    /// <summary>Where to read on behind them: in which of the inputs, and where in it.</summary>
    public (int Input, long Offset) Next { get; set; } = (input + 1, 0);

    public ReadOnlyMemory<byte> BytesOf(RawRecord record) => buffer.AsMemory(record.Start, record.Length);

    /// <summary>Gives the array back: nothing looks at a record afterwards.</summary>
    public void Free() => ArrayPool<byte>.Shared.Return(buffer);
}
