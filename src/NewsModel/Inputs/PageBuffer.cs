namespace NewsModel;

/// <summary>
/// Reads a stream to its end into one array. Where the stream says how long it is, the array is made for that and
/// nothing is copied; what the stream says is not relied on, but that no page can be so long. Else the array doubles when it is full.
/// </summary>
internal sealed class PageBuffer
{
    /// <summary>The least number of bytes that is too many for a page.</summary>
    public static readonly int TooLong = Array.MaxLength;

    // Most pages fit.
    private const int Usual = 16 * 1024;

    private byte[] _bytes;
    private int _count;

    // One byte of room more than there is to read, so that reading the end needs no other array.
    private PageBuffer(Stream stream)
    {
        long length = stream.CanSeek ? stream.Length - stream.Position : 0;
        _bytes = length <= 0 ? New(Usual) : length < TooLong ? New((int)length + 1) : throw new PageTooLongException();
    }

    /// <summary>Reads what is left of a stream.</summary>
    /// <exception cref="PageTooLongException">It is more than a page can have.</exception>
    public static ReadOnlyMemory<byte> ReadToEnd(Stream stream)
    {
        var buffer = new PageBuffer(stream);
        while (buffer.Take(stream.Read(buffer.Room().Span)))
        {
        }

        return buffer.Bytes();
    }

    /// <summary>Reads what is left of a stream.</summary>
    /// <exception cref="PageTooLongException">It is more than a page can have.</exception>
    public static async ValueTask<ReadOnlyMemory<byte>> ReadToEndAsync(Stream stream, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var buffer = new PageBuffer(stream);
        while (buffer.Take(await stream.ReadAsync(buffer.Room(), cancellationToken).ConfigureAwait(false)))
        {
            // A stream need not heed it.
            cancellationToken.ThrowIfCancellationRequested();
        }

        return buffer.Bytes();
    }

    private static byte[] New(int length) => GC.AllocateUninitializedArray<byte>(length);

    /// <summary>Where to read to; never empty.</summary>
    private Memory<byte> Room()
    {
        if (_count == _bytes.Length)
        {
            Move(_count < TooLong ? (int)Math.Min(Math.Max(2L * _count, Usual), TooLong) : throw new PageTooLongException());
        }

        return _bytes.AsMemory(_count);
    }

    /// <summary>Takes what was read; false at the end.</summary>
    private bool Take(int count)
    {
        _count += count;
        return count > 0;
    }

    // A result holds its page: not more than twice the memory that it needs.
    private ReadOnlyMemory<byte> Bytes()
    {
        if (_count < _bytes.Length / 2)
        {
            Move(_count);
        }

        return _bytes.AsMemory(0, _count);
    }

    private void Move(int length)
    {
        byte[] bytes = New(length);
        _bytes.AsSpan(0, _count).CopyTo(bytes);
        _bytes = bytes;
    }
}
