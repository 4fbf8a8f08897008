namespace NewsModel.Corpus;

/// <summary>Entries of some bytes each, by number: in pieces, so that growing copies nothing and large arrays are not asked for.</summary>
internal sealed class EntryList(int entryBytes)
{
    private const int EntriesOfPiece = 4096;

    private readonly List<byte[]> _pieces = [];

    public int Count { get; private set; }

    public long Bytes => (long)_pieces.Count * EntriesOfPiece * entryBytes;

    public ReadOnlySpan<byte> this[int number] => _pieces[number / EntriesOfPiece].AsSpan(number % EntriesOfPiece * entryBytes, entryBytes);

    /// <summary>Adds one.</summary>
    /// <returns>Its number.</returns>
    public int Add(ReadOnlySpan<byte> entry)
    {
        if (Count % EntriesOfPiece == 0)
        {
            _pieces.Add(new byte[EntriesOfPiece * entryBytes]);
        }

        entry.CopyTo(_pieces[^1].AsSpan(Count % EntriesOfPiece * entryBytes));
        return Count++;
    }
}
