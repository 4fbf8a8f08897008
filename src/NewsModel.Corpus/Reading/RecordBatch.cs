using System.Buffers;

namespace NewsModel.Corpus;

/// <summary>Records that stand one after the other in a file, in one array.</summary>
internal sealed class RecordBatch(string file, int input, byte[] buffer)
{
    /// <summary>The file, as it was named.</summary>
    public string File => file;

    /// <summary>Which of the inputs it is, from 0.</summary>
    public int Input => input;

    public List<RawRecord> Records { get; } = [];

    /// <summary>Where in the file to read on behind them.</summary>
    public long End { get; set; }

    public ReadOnlyMemory<byte> BytesOf(RawRecord record) => buffer.AsMemory(record.Start, record.Length);

    /// <summary>Gives the array back: nothing looks at a record afterwards.</summary>
    public void Free() => ArrayPool<byte>.Shared.Return(buffer);
}
