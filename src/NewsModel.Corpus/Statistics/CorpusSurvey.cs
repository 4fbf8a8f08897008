using NewsModel.Corpus.Statistics;

namespace NewsModel.Corpus;

/// <summary>Goes through a corpus and counts what it has in it: pages are parsed on several threads, and counted in the order of the corpus.</summary>
/// <param name="inputs">The files of the corpus.</param>
/// <param name="schemas">How the schema of a page is chosen; among the built-in ones where null.</param>
public sealed class CorpusSurvey(IReadOnlyList<CorpusInput> inputs, SchemaChoice? schemas = null)
{
    private const int BatchesPerThread = 3;

    private readonly SchemaChoice _schemas = schemas ?? new SchemaChoice();

    /// <summary>What the files hold; null, as by default, where that is told from how each begins.</summary>
    public InputKind? From { get; init; }

    /// <summary>Told of each broken record or file, in their order.</summary>
    public Action<CorpusProblem>? Problem { get; init; }

    /// <summary>What was counted, and while it runs, what is so far.</summary>
    public CorpusStatistics Statistics { get; } = new();

    /// <summary>Goes through it.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void Run(CancellationToken cancellationToken = default) =>
        new OrderedWork<SurveyedBatch>(Environment.ProcessorCount, BatchesPerThread * (Environment.ProcessorCount + 1)).Run(
            new BatchReader(From).Read(inputs).Select(static records => new SurveyedBatch(records)),
            () => Survey,
            Take,
            static () => { },
            cancellationToken);

    private void Survey(SurveyedBatch batch)
    {
        foreach (RawRecord record in batch.Records.Records)
        {
            CorpusPage? page = PageDecoder.Decode(batch.Records, record, out string? problem);
            if (problem is not null)
            {
                batch.Add(new CorpusProblem(batch.Records.File, record.Offset, problem));
            }
            else if (page is not null)
            {
                ParseResult result = _schemas.Parse(page);
                batch.Add(PageFacts.Of(result, [.. CorpusArticles.Of(page, result).Select(static article => article.Article)], page.Url));
            }
        }

        batch.Records.Free();
    }

    private void Take(SurveyedBatch batch)
    {
        foreach (object item in batch.Items)
        {
            switch (item)
            {
                case PageFacts page:
                    Statistics.Add(page);
                    break;
                case CorpusProblem problem:
                    Statistics.AddProblem();
                    Problem?.Invoke(problem);
                    break;
            }
        }
    }

    /// <summary>Records, and what came of them: <see cref="PageFacts"/> and <see cref="CorpusProblem"/>s in their order.</summary>
    private sealed class SurveyedBatch(RecordBatch records)
    {
        private readonly List<object> _items = [];

        public RecordBatch Records => records;

        public IReadOnlyList<object> Items => _items;

        public void Add(object item) => _items.Add(item);
    }
}
