namespace NewsModel.Corpus;

/// <summary>Finds the records in the bytes of a file.</summary>
internal interface ISplitter
{
    /// <summary>Finds the records that are whole.</summary>
    /// <param name="bytes">The bytes that no record before has.</param>
    /// <param name="offset">Where they start in the file.</param>
    /// <param name="atEnd">Whether the file ends with them.</param>
    /// <param name="records">Takes the records.</param>
    /// <returns>How many bytes they have, what stands between them included. With none of them, it wants more.</returns>
    int Split(ReadOnlySpan<byte> bytes, long offset, bool atEnd, List<RawRecord> records);

    /// <summary>Gives up the record that the bytes begin with, which is too long: what is left of it will be passed over.</summary>
    void GiveUp();
}
