using System.Buffers;

namespace NewsModel.Tests.Many;

/// <summary>A page whose memory is gone.</summary>
internal sealed class LostMemory : MemoryManager<byte>
{
    public override Memory<byte> Memory => CreateMemory(10);

    public override Span<byte> GetSpan() => throw new ObjectDisposedException(nameof(LostMemory));

    public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
