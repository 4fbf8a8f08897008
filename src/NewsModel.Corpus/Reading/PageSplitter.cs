namespace NewsModel.Corpus;

/// <summary>A file that is one page.</summary>
internal sealed class PageSplitter(InputKind kind) : ISplitter
{
    private bool _isGivenUp;

    public int Split(ReadOnlySpan<byte> bytes, long offset, bool atEnd, List<RawRecord> records)
    {
        if (_isGivenUp)
        {
            return bytes.Length;
        }

        if (!atEnd)
        {
            return 0;
        }

        if (offset == 0)
        {
            records.Add(new RawRecord(kind, 0, bytes.Length, 0));
        }

        return bytes.Length;
    }

    public void GiveUp() => _isGivenUp = true;
}
