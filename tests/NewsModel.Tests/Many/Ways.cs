namespace NewsModel.Tests.Many;

/// <summary>The ways to ask for many pages, by name.</summary>
internal static class Ways
{
    public static readonly NewsSchema<NewsRecord> Schema = NewsSchema.Load("schema Lines\npage { first: line? rest: line* }\n");

    public delegate IAsyncEnumerable<ParseResult> Way(PageSource source, ParseManyOptions? options, CancellationToken cancellationToken);

    public static readonly IReadOnlyDictionary<string, Way> All = new Dictionary<string, Way>
    {
        ["pages"] = static (source, options, cancel) => Schema.ParseMany(Now(source), options, cancel).ToAsyncEnumerable(),
        ["things"] = static (source, options, cancel) => Schema.ParseMany(Now(source), static page => page, options, cancel).Select(Checked).ToAsyncEnumerable(),
        ["pages, untyped"] = static (source, options, cancel) => Untyped.ParseMany(Now(source), options, cancel).ToAsyncEnumerable(),
        ["things, untyped"] = static (source, options, cancel) => Untyped.ParseMany(Now(source), static page => page, options, cancel).Select(Checked).ToAsyncEnumerable(),
        ["async pages"] = static (source, options, cancel) => Schema.ParseMany(Later(source), options, cancel),
        ["async things"] = static (source, options, cancel) => Schema.ParseMany(Later(source), static page => page, options, cancel).Select(Checked),
        ["async pages, untyped"] = static (source, options, cancel) => Untyped.ParseMany(Later(source), options, cancel),
        ["async things, untyped"] = static (source, options, cancel) => Untyped.ParseMany(Later(source), static page => page, options, cancel).Select(Checked),
        ["async pages to wait for"] = static (source, options, cancel) => Schema.ParseMany(Later(Waiting(source)), options, cancel),
    };

    /// <summary>Each of them with one, two and eight threads.</summary>
    public static TheoryData<string, int> WithThreads
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (string way in All.Keys)
            {
                data.Add(way, 1);
                data.Add(way, 2);
                data.Add(way, 8);
            }

            return data;
        }
    }

    private static NewsSchema Untyped => Schema;

    private static IEnumerable<ReadOnlyMemory<byte>> Now(PageSource source) => source;

    private static IAsyncEnumerable<ReadOnlyMemory<byte>> Later(PageSource source) => source;

    private static PageSource Waiting(PageSource source)
    {
        source.Waits = true;
        return source;
    }

    private static ParseResult Checked<TResult>((ReadOnlyMemory<byte> Source, TResult Result) it)
        where TResult : ParseResult
    {
        Assert.Equal(Schema.Parse(it.Source).ToJson(), it.Result.ToJson());
        return it.Result;
    }
}
