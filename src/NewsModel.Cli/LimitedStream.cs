namespace NewsModel.Cli;

/// <summary>A file of results, which a system or a disk may let grow so far and no further: the framework takes that for a wrong argument.</summary>
internal sealed class LimitedStream(Stream inner) : WritingStream
{
    /// <exception cref="IOException">It cannot be written.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw new IOException("File too large.", exception);
        }
    }

    public override void Flush() => inner.Flush();
}
