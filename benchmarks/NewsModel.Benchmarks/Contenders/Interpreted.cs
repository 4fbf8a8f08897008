namespace NewsModel.Benchmarks.Contenders;

/// <summary>This project's interpreter with the same schema, loaded once.</summary>
internal sealed class Interpreted : IContender
{
    private readonly NewsSchema<NewsRecord> _schema = Load();

    public string Name => "interpreted";

    public int Run(byte[] page)
    {
        ParseResult<NewsRecord> result = _schema.Parse(page);
        return result.Value.Get<ValueList<object>>("articles").Count + result.Diagnostics.Count;
    }

    public StringPage Read(byte[] page) => new(Each(_schema.Parse(page).Value, "articles", Article));

    private static NewsSchema<NewsRecord> Load()
    {
        const string File = "asharq-al-awsat.news";
        using Stream stream = typeof(Interpreted).Assembly.GetManifestResourceStream(File)!;
        using var reader = new StreamReader(stream);
        return NewsSchema.Load(reader.ReadToEnd(), fileName: File);
    }

    private static StringArticle Article(NewsRecord article) => new(
        String(article, "headline")!,
        Each(article, "captions", Caption),
        article.Get<NewsRecord>("dateline") is { } dateline
            ? new StringDateline(String(dateline, "line")!, String(dateline, "place")!, String(dateline, "region"))
            : null,
        Each(article, "body", static block => new StringBlock(String(block, "text")!, block.Name == nameof(Subheading))));

    private static StringCaption Caption(NewsRecord caption) => new(
        String(caption, "text")!,
        caption.Get<NewsRecord>("credit") is { } credit
            ? new StringCredit(String(credit, "line")!, String(credit, "source")!, String(credit, "creator"), credit.Get<bool>("isFilePhoto"))
            : null);

    private static string? String(NewsRecord record, string field) => record[field]?.ToString();

    private static T[] Each<T>(NewsRecord record, string field, Converter<NewsRecord, T> convert) =>
        Array.ConvertAll(record.List<NewsRecord>(field).ToArray(), convert);
}
