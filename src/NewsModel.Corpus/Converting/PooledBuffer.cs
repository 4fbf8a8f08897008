using System.Buffers;

namespace NewsModel.Corpus;

/// <summary>Bytes that are written, in an array that is lent.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(64 * 1024);

    public int Count { get; private set; }

    public ReadOnlySpan<byte> this[Range range] => _bytes.AsSpan(0, Count)[range];

    public void Advance(int count) => Count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        int wanted = Math.Max(sizeHint, 256);
        if (_bytes.Length - Count < wanted)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * _bytes.Length, Count + wanted));
            _bytes.AsSpan(0, Count).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }

        return _bytes.AsMemory(Count);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Gives the array back.</summary>
    public void Free() => ArrayPool<byte>.Shared.Return(_bytes);
}
