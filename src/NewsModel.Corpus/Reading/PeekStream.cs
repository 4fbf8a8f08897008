namespace NewsModel.Corpus;

/// <summary>A stream whose beginning can be looked at before it is read, and that counts what is read of it.</summary>
/// <param name="inner">The stream.</param>
/// <param name="count">Told how many bytes were read, each time.</param>
internal sealed class PeekStream(Stream inner, Action<int>? count = null) : ReadingStream
{
    private byte[] _head = [];
    private int _taken;

    /// <summary>Its first bytes: so many, or all where it has fewer.</summary>
    public ReadOnlySpan<byte> Peek(int bytes)
    {
        _head = new byte[bytes];
        int length = 0;
        while (length < bytes && inner.Read(_head, length, bytes - length) is > 0 and var read)
        {
            length += read;

            // Somebody may be waiting for the answer to a first line.
            if (_head.AsSpan(length - read, read).Contains((byte)'\n'))
            {
                break;
            }
        }

        _head = _head[..length];
        count?.Invoke(length);
        return _head;
    }

    public override int Read(Span<byte> buffer)
    {
        if (_taken < _head.Length)
        {
            int taken = Math.Min(buffer.Length, _head.Length - _taken);
            _head.AsSpan(_taken, taken).CopyTo(buffer);
            _taken += taken;
            return taken;
        }

        int read = inner.Read(buffer);
        count?.Invoke(read);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
