using System.Diagnostics;

namespace NewsModel.Corpus;

/// <summary>
/// Converts a corpus: its pages are parsed on several threads, and their articles written in the order of the corpus. Memory
/// stays steady however large it is, the index of articles aside.
/// </summary>
public sealed class CorpusConverter
{
    private const int BatchesPerThread = 3;

    private readonly IReadOnlyList<CorpusInput> _inputs;
    private readonly ConvertOptions _options;
    private readonly SchemaChoice _schemas;

    /// <param name="inputs">The files of the corpus.</param>
    /// <param name="options">How; the defaults where null.</param>
    public CorpusConverter(IReadOnlyList<CorpusInput> inputs, ConvertOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        _inputs = inputs;
        _options = options ?? new ConvertOptions();
        _schemas = _options.Schemas ?? new SchemaChoice();
    }

    /// <summary>How far it is.</summary>
    public ConvertCounts Counts { get; } = new();

    /// <summary>Told of each broken record or file, in their order; of a filter's lines, none, as that is said in their place.</summary>
    public Action<CorpusProblem>? Problem { get; init; }

    /// <summary>
    /// Writes a file, which appears when it is complete. Until then it stands beside its path with what is needed to resume, should the
    /// process end: the output of both runs is that of one.
    /// </summary>
    /// <param name="kind">What to write.</param>
    /// <param name="path">Where to.</param>
    /// <param name="resume">Whether to go on with what was begun; where nothing was, it is begun.</param>
    /// <param name="cancellationToken">Stops it, so that it can be resumed.</param>
    /// <returns>False where there was nothing to resume but the output is there: it was complete.</returns>
    /// <exception cref="ResumeException">What was begun is another conversion.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public bool ToFile(OutputKind kind, string path, bool resume = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(kind);
        Checkpoint? from = resume ? Checkpoint.Read(path) : null;
        if (resume && from is null && Path.Exists(path))
        {
            return false;
        }

        string run = ConvertRun.Of(_inputs, _options, _schemas, kind);
        if (from is not null && from.Run != run)
        {
            throw new ResumeException(
                $"What was begun at {path} had other inputs, options or schemas. Give the same again, or leave ‘--resume’ out to begin afresh.");
        }

        File.Delete(from is null ? Checkpoint.PathOf(path) : DraftFile.DraftOf(Checkpoint.PathOf(path)));
        var seen = new SeenArticles(_options.Dedup);
        using (var kept = new SeenFile(path, seen, from?.Seen ?? 0))
        using (IArticleWriter writer = kind.Open(path, from?.Writer))
        {
            (int Input, long Offset) place = (from?.Input ?? 0, from?.Offset ?? 0);
            Restore(from?.Counts ?? []);
            long saved = Stopwatch.GetTimestamp();
            try
            {
                Convert(writer, seen, place, cancellationToken, batch =>
                {
                    place = batch.Next;
                    if (Stopwatch.GetElapsedTime(saved) >= _options.CheckpointEvery)
                    {
                        Save();
                        saved = Stopwatch.GetTimestamp();
                    }
                });
            }
            catch (OperationCanceledException)
            {
                Save();
                throw;
            }

            place = (_inputs.Count, 0);
            Save();
            writer.Complete();

            void Save()
            {
                string token = writer.Commit();
                kept.Commit();
                new Checkpoint(run, place.Input, place.Offset, token, seen.Count, Kept()).Write(path);
            }
        }

        File.Delete(Checkpoint.PathOf(path));
        File.Delete(SeenFile.PathOf(path));
        return true;
    }

    /// <summary>Writes to a stream. Where articles are found again is not written.</summary>
    /// <param name="format">How articles become bytes.</param>
    /// <param name="output">Where to; it is not closed.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void ToStream(IArticleFormat format, Stream output, CancellationToken cancellationToken = default)
    {
        using var writer = new ArticleStream(output, format);
        Convert(writer, new SeenArticles(_options.Dedup), (0, 0), cancellationToken, static _ => { }, writer.Flush);
        writer.Complete();
    }

    /// <summary>Writes, for each line of JSON, one line: what was found on its page, or what is wrong with it. No line depends on another.</summary>
    /// <param name="output">Where to; it is not closed. What is done is not kept back while the input makes one wait.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void Filter(Stream output, CancellationToken cancellationToken = default)
    {
        var clock = new StageClock(Counts);
        Run(
            new BatchReader(InputKind.JsonLines, Counts.AddInput),
            (0, 0),
            () => new LineFilter(_schemas, Counts).Convert,
            batch =>
            {
                Count(batch, report: null);
                Counts.Articles += batch.Pages.Sum(static page => page.Articles);
                clock.Start();
                output.Write(batch.Output[..]);
                clock.Mark(Stage.Writing);
                clock.Add();
            },
            output.Flush,
            cancellationToken);
    }

    private void Convert(
        IArticleWriter writer, SeenArticles seen, (int Input, long Offset) from, CancellationToken cancellationToken, Action<RecordBatch> taken, Action? idle = null)
    {
        var clock = new StageClock(Counts);
        Run(
            new BatchReader(_options.From, Counts.AddInput),
            from,
            () => new PageWorker(_schemas, writer, _options.Dedup == DedupMode.Near, Counts).Convert,
            batch =>
            {
                Count(batch, Problem);
                clock.Start();
                foreach (ConvertedArticle article in batch.Articles)
                {
                    Write(article, batch);
                }

                clock.Add();
                Counts.IndexBytes = seen.Bytes;
                taken(batch.Records);
            },
            idle ?? (static () => { }),
            cancellationToken);

        void Write(in ConvertedArticle article, ConvertedBatch batch)
        {
            ArticleId? before = seen.FindOrAdd(article.Article.Id, article.Signature);
            clock.Mark(Stage.Comparing);
            switch (before)
            {
                case null:
                    writer.Write(article.Article, batch.Output[article.Output]);
                    Counts.Articles++;
                    break;
                case { } id:
                    writer.WriteAgain(id, article.Article);
                    Counts.Equal += id == article.Article.Id ? 1 : 0;
                    Counts.NearlyEqual += id == article.Article.Id ? 0 : 1;
                    break;
            }

            clock.Mark(Stage.Writing);
        }
    }

    private void Run(
        BatchReader reader, (int Input, long Offset) from, Func<Action<ConvertedBatch>> worker, Action<ConvertedBatch> take, Action idle, CancellationToken cancellationToken) =>
        new OrderedWork<ConvertedBatch>(_options.Threads, BatchesPerThread * (_options.Threads + 1)).Run(
            Timed(reader.Read(_inputs, from.Input, from.Offset)),
            worker,
            batch =>
            {
                take(batch);
                batch.Free();
            },
            idle,
            cancellationToken);

    private IEnumerable<ConvertedBatch> Timed(IEnumerable<RecordBatch> batches)
    {
        var clock = new StageClock(Counts);
        clock.Start();
        foreach (RecordBatch batch in batches)
        {
            clock.Mark(Stage.Reading);
            clock.Add();
            yield return new ConvertedBatch(batch);
            clock.Start();
        }

        clock.Mark(Stage.Reading);
        clock.Add();
    }

    private void Count(ConvertedBatch batch, Action<CorpusProblem>? report)
    {
        foreach (ConvertedPage page in batch.Pages)
        {
            if (page.Problem is not null)
            {
                Counts.Problems++;
                report?.Invoke(new CorpusProblem(batch.Records.File, page.Record.Offset, page.Problem));
            }
            else if (page.IsPage)
            {
                Counts.Pages++;
                Counts.PageBytes += page.PageBytes;
                Counts.WithoutSchema += page.HasSchema ? 0 : 1;
            }
        }
    }

    private long[] Kept() =>
        [Counts.Pages, Counts.PageBytes, Counts.WithoutSchema, Counts.Articles, Counts.Equal, Counts.NearlyEqual, Counts.Problems];

    private void Restore(IReadOnlyList<long> kept)
    {
        if (kept is [var pages, var bytes, var without, var articles, var equal, var nearly, var problems])
        {
            (Counts.Pages, Counts.PageBytes, Counts.WithoutSchema) = (pages, bytes, without);
            (Counts.ResumedPages, Counts.ResumedPageBytes) = (pages, bytes);
            (Counts.Articles, Counts.Equal, Counts.NearlyEqual, Counts.Problems) = (articles, equal, nearly, problems);
        }
    }
}
