namespace NewsModel.Corpus;

/// <summary>A batch of records on its way: what they hold, then what became of it.</summary>
internal sealed class ConvertedBatch(RecordBatch records)
{
    private PooledBuffer? _output;

    public RecordBatch Records => records;

    public List<ConvertedPage> Pages { get; } = [];

    public List<ConvertedArticle> Articles { get; } = [];

    /// <summary>The bytes of the articles.</summary>
    public PooledBuffer Output => _output ??= new PooledBuffer();

    /// <summary>Gives back what was lent.</summary>
    public void Free()
    {
        records.Free();
        _output?.Free();
    }
}

/// <summary>What became of a record.</summary>
/// <param name="Record">The record.</param>
/// <param name="Problem">What is wrong with it; null where nothing is.</param>
/// <param name="IsPage">Whether it holds a page.</param>
/// <param name="PageBytes">How many bytes of text that has.</param>
/// <param name="HasSchema">Whether a schema fits it.</param>
/// <param name="Articles">How many articles it has: the next of the batch.</param>
internal readonly record struct ConvertedPage(RawRecord Record, string? Problem, bool IsPage, int PageBytes, bool HasSchema, int Articles);

/// <summary>An article, with what needs no order done.</summary>
/// <param name="Article">The article.</param>
/// <param name="Signature">What nearly equal ones are found by; all zeros where none are looked for.</param>
/// <param name="Output">Where its bytes are in those of the batch.</param>
internal readonly record struct ConvertedArticle(CorpusArticle Article, Signature Signature, Range Output);
