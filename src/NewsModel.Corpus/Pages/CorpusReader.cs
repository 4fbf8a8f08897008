namespace NewsModel.Corpus;

/// <summary>Reads the pages of a corpus, one after the other.</summary>
public static class CorpusReader
{
    /// <summary>The pages of some files, as they stand there. Memory stays steady however many there are.</summary>
    /// <param name="inputs">The files.</param>
    /// <param name="problem">Told what is wrong with a record or a file; the rest is read.</param>
    /// <param name="kind">What the files hold; null where that is to be told from how each begins.</param>
    public static IEnumerable<CorpusPage> Read(IReadOnlyList<CorpusInput> inputs, Action<CorpusProblem>? problem = null, InputKind? kind = null)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        foreach (RecordBatch batch in new BatchReader(kind).Read(inputs))
        {
            foreach (RawRecord record in batch.Records)
            {
                CorpusPage? page = PageDecoder.Decode(batch, record, out string? message);
                if (message is not null)
                {
                    problem?.Invoke(new CorpusProblem(batch.File, record.Offset, message));
                }
                else if (page is not null)
                {
                    yield return page;
                }
            }
        }
    }
}
