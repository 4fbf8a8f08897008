namespace NewsModel.Corpus;

/// <summary>A record a line, blank lines included.</summary>
internal sealed class LineSplitter : ISplitter
{
    private bool _isGivenUp;

    public int Split(ReadOnlySpan<byte> bytes, long offset, bool atEnd, List<RawRecord> records)
    {
        int at = offset == 0 && bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
        while (at < bytes.Length)
        {
            int length = bytes[at..].IndexOf((byte)'\n');
            if (length < 0 && !atEnd)
            {
                break;
            }

            int end = length < 0 ? bytes.Length : at + length;
            if (!_isGivenUp)
            {
                records.Add(new RawRecord(InputKind.JsonLines, at, end - at, offset + at));
            }

            _isGivenUp = false;
            at = Math.Min(end + 1, bytes.Length);
        }

        if (_isGivenUp)
        {
            at = bytes.Length;
        }

        return at;
    }

    public void GiveUp() => _isGivenUp = true;
}
