namespace NewsModel.Cli;

/// <summary>Standard error where nobody may listen: what cannot be written there is no reason to stop.</summary>
internal sealed class LossyStream(Stream inner) : WritingStream
{
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }

    public override void Flush()
    {
        try
        {
            inner.Flush();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }
}
