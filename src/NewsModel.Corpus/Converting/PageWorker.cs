namespace NewsModel.Corpus;

/// <summary>Does to records what needs no order; one for each thread.</summary>
internal sealed class PageWorker(SchemaChoice schemas, IArticleWriter writer, bool signs, ConvertCounts counts)
{
    private readonly ArticleWords _words = new();
    private readonly StageClock _clock = new(counts);

    public void Convert(ConvertedBatch batch)
    {
        _clock.Start();
        foreach (RawRecord record in batch.Records.Records)
        {
            Convert(batch, record);
        }

        _clock.Add();
    }

    private void Convert(ConvertedBatch batch, RawRecord record)
    {
        CorpusPage? page = PageDecoder.Decode(batch.Records, record, out string? problem);
        _clock.Mark(Stage.Decoding);
        if (page is null || problem is not null)
        {
            batch.Pages.Add(new ConvertedPage(record, problem, IsPage: false, 0, HasSchema: false, 0));
            return;
        }

        ParseResult result = schemas.Parse(page);
        _clock.Mark(Stage.Parsing);
        int before = batch.Articles.Count;
        foreach (CorpusArticle article in CorpusArticles.Of(page, result, _words))
        {
            Signature signature = signs ? Signature.Of(_words.Utf8) : default;
            _clock.Mark(Stage.Identifying);
            int start = batch.Output.Count;
            writer.Format(article, batch.Output);
            batch.Articles.Add(new ConvertedArticle(article, signature, start..batch.Output.Count));
            _clock.Mark(Stage.Formatting);
        }

        batch.Pages.Add(new ConvertedPage(record, null, IsPage: true, page.Utf8.Length, result.Schema is not null, batch.Articles.Count - before));
    }
}
