namespace NewsModel.Fuzzing.Targets;

/// <summary>A stream that gives a few bytes at a time and does not know its length.</summary>
internal sealed class DribblingStream(byte[] bytes) : MemoryStream(bytes)
{
    private const int AtOnce = 7;

    public override bool CanSeek => false;

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(AtOnce, buffer.Length)]);
}
