using System.Text.Json.Nodes;

namespace NewsModel.Corpus.Tests;

public sealed class ConvertTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private static OutputKind JsonLines => OutputKind.All.Single(static kind => kind.Name == "jsonl");

    private string Out => _folder.PathOf("out.jsonl");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Articles_come_in_the_order_of_the_corpus_however_many_threads_work(int threads)
    {
        byte[] corpus = Corpus(pages: 3000);

        Assert.True(new CorpusConverter([Given.Input(corpus)], new ConvertOptions { Threads = threads }).ToFile(JsonLines, Out));

        string[] headlines = [.. Lines(Out).Select(static line => (string)line["article"]!["headline"]!)];
        Assert.Equal(Enumerable.Range(0, 3000).Where(static i => i % 10 != 9).Select(static i => $"Story number {i}"), headlines);
        Assert.Equal(["out.jsonl", "out.jsonl.sources.jsonl"], _folder.Names);
    }

    [Fact]
    public void An_article_that_comes_again_is_written_once_with_both_its_sources()
    {
        string page = Given.Page(("Ferry back", Given.Prose(1, 200)), ("Lighthouse for sale", Given.Prose(2, 200)));
        string again = Given.Page(("Tide tables", Given.Prose(3, 200)), ("FERRY BACK", Given.Prose(1, 200)), ("Lighthouse for sale", Given.Prose(2, 200) + " More."));
        var converter = new CorpusConverter([Given.Input(page, "one"), Given.Input(again, "two")]);

        converter.ToFile(JsonLines, Out);

        JsonNode[] articles = Lines(Out);
        Assert.Equal(["Ferry back", "Lighthouse for sale", "Tide tables"], articles.Select(static line => (string?)line["article"]!["headline"]));
        JsonNode[] sources = Lines(Out + ".sources.jsonl");
        Assert.Equal([("exact", (string?)articles[0]["id"]), ("near", (string?)articles[1]["id"])], sources.Select(static line => ((string)line["match"]!, (string?)line["id"])));
        Assert.All(sources, static line => Assert.Equal("two", (string?)line["provenance"]!["file"]));
        Assert.Equal((2, 3, 1, 1), (converter.Counts.Pages, converter.Counts.Articles, converter.Counts.Equal, converter.Counts.NearlyEqual));
    }

    [Fact]
    public void Without_it_each_is_written()
    {
        string page = Given.Page(("Ferry back", "It sails again."));

        new CorpusConverter([Given.Input(page), Given.Input(page)], new ConvertOptions { Dedup = DedupMode.Off }).ToFile(JsonLines, Out);

        Assert.Equal(2, Lines(Out).Length);
        Assert.Equal(["out.jsonl"], _folder.Names);
    }

    [Theory]
    [InlineData(DedupMode.Off)]
    [InlineData(DedupMode.Exact)]
    [InlineData(DedupMode.Near)]
    public void What_was_stopped_and_resumed_is_what_was_not(DedupMode mode)
    {
        CorpusInput[] inputs = [Given.Input(Corpus(2000), "one"), Given.Input(Given.Gzip(Corpus(3000)), "two"), Given.Input(Corpus(2500), "three")];
        var options = new ConvertOptions { Dedup = mode, CheckpointEvery = TimeSpan.Zero };
        new CorpusConverter(inputs, options).ToFile(JsonLines, Out);

        string stopped = _folder.PathOf("stopped.jsonl");
        var random = new Random(1);
        int stops = 0;
        while (true)
        {
            using var stop = new CancellationTokenSource();
            int problems = random.Next(1, 3);
            var converter = new CorpusConverter(inputs, options) { Problem = _ => { if (--problems == 0) { stop.Cancel(); } } };
            try
            {
                Assert.True(converter.ToFile(JsonLines, stopped, resume: true, stop.Token));
                break;
            }
            catch (OperationCanceledException)
            {
                stops++;
            }
        }

        Assert.InRange(stops, 2, 1000);
        Assert.Equal(File.ReadAllBytes(Out), File.ReadAllBytes(stopped));
        Assert.Equal(mode != DedupMode.Off, File.Exists(Out + ".sources.jsonl"));
        if (mode != DedupMode.Off)
        {
            Assert.Equal(File.ReadAllBytes(Out + ".sources.jsonl"), File.ReadAllBytes(stopped + ".sources.jsonl"));
        }

        Assert.DoesNotContain(_folder.Names, static name => name!.EndsWith(".part", StringComparison.Ordinal) || name.EndsWith(".checkpoint", StringComparison.Ordinal) || name.EndsWith(".seen", StringComparison.Ordinal));
    }

    [Fact]
    public void Another_conversion_is_not_resumed()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        CorpusInput input = Given.Input(Corpus(10));
        Assert.ThrowsAny<OperationCanceledException>(() => new CorpusConverter([input]).ToFile(JsonLines, Out, resume: false, stop.Token));

        Assert.Throws<ResumeException>(() => new CorpusConverter([input], new ConvertOptions { Dedup = DedupMode.Off }).ToFile(JsonLines, Out, resume: true));
        Assert.True(new CorpusConverter([input]).ToFile(JsonLines, Out, resume: true));
        Assert.False(new CorpusConverter([input]).ToFile(JsonLines, Out, resume: true));
    }

    [Fact]
    public void The_schema_is_that_of_the_host_or_else_the_one_that_fits()
    {
        NewsSchema<NewsRecord> own = NewsSchema.Load("schema Gazette for \"gazette.example\" using NewsModel page { articles: Article+ } record Article { headline: line commit body: Paragraph* } record Paragraph { text: line }");
        string page = Given.Page(("Ferry back", "It sails again."));
        var choice = new SchemaChoice([own]);

        Assert.Equal("Gazette", choice.Parse(Page(page, "https://www.gazette.example/1")).Schema?.Name);
        Assert.Equal("KmaUpdates", choice.Parse(Page(page, "https://other.example/1")).Schema?.Name);
        Assert.Equal("KmaUpdates", choice.Parse(Page(page, "no address")).Schema?.Name);
        Assert.Null(choice.Parse(Page("nothing\nof\nthe kind", "https://notgazette.example/1")).Schema);
    }

    [Fact]
    public void The_filter_gives_a_line_for_each_line()
    {
        string[] lines =
        [
            $$"""{"id":"1","text":{{JsonValue.Create(Given.Page(("Ferry back", "It sails."), ("Ferry back", "It sails.")))!.ToJsonString()}}}""",
            "broken",
            "",
            """{"id":"4","words":"none"}""",
            """{"id":"5","text":"fits nothing"}""",
        ];
        using var output = new MemoryStream();

        new CorpusConverter([Given.Input(string.Join('\n', lines))]).Filter(output);

        JsonNode[] results = [.. Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\n').Split('\n').Select(static line => JsonNode.Parse(line)!)];
        Assert.Equal(["1", null, null, "4", "5"], results.Select(static line => (string?)line["provenance"]!["record"]));
        Assert.Equal([false, true, true, true, false], results.Select(static line => line["error"] is not null));
        Assert.Equal((2, 0), (results[0]["articles"]!.AsArray().Count, results[4]["articles"]!.AsArray().Count));
        Assert.Equal("KmaUpdates", (string?)results[0]["schema"]);
    }

    [Fact]
    public async Task A_line_of_a_pipe_is_answered_before_the_next_one_comes()
    {
        var pipe = new System.IO.Pipelines.Pipe();
        var back = new System.IO.Pipelines.Pipe();
        Task filter = Task.Run(() => new CorpusConverter([new CorpusInput("-", () => pipe.Reader.AsStream())]).Filter(back.Writer.AsStream()));
        await using var write = new StreamWriter(pipe.Writer.AsStream()) { AutoFlush = true };
        using var read = new StreamReader(back.Reader.AsStream());
        for (int i = 0; i < 3; i++)
        {
            await write.WriteLineAsync($$"""{"id":"{{i}}","text":"Ferry"}""");
            Assert.Contains($"\"record\":\"{i}\"", await read.ReadLineAsync(), StringComparison.Ordinal);
        }

        await write.DisposeAsync();
        await filter.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void What_a_writer_throws_comes_out() =>
        Assert.Throws<IOException>(() => new CorpusConverter([Given.Input(Corpus(100))]).ToFile(
            new OutputKind("full", "", static (_, _) => new FullWriter()), Out));

    public void Dispose() => _folder.Dispose();

    private static CorpusPage Page(string text, string url) => new() { Utf8 = Given.Utf8(text), Url = url, File = "a", Offset = 0 };

    private static JsonNode[] Lines(string path) => [.. File.ReadAllLines(path).Select(static line => JsonNode.Parse(line)!)];

    // Every tenth page is one before it; some lines are broken.
    private static byte[] Corpus(int pages) => Given.Utf8(string.Concat(Enumerable.Range(0, pages).Select(static i =>
        $"{{\"text\":{JsonValue.Create(PageOf(i))!.ToJsonString()},\"id\":\"{i}\"}}\n" + (i % 97 == 96 ? "{broken\n" : ""))));

    private static string PageOf(int i) => i % 10 == 9 ? PageOf(i / 2 / 10 * 10) : Given.Page(($"Story number {i}", Given.Prose(i, 30 + (i % 50))));

    private sealed class FullWriter : IArticleWriter
    {
        public void Format(CorpusArticle article, System.Buffers.IBufferWriter<byte> output)
        {
        }

        public void Write(CorpusArticle article, ReadOnlySpan<byte> formatted) => throw new IOException("full");

        public void WriteAgain(ArticleId article, CorpusArticle again)
        {
        }

        public string Commit() => "";

        public void Complete()
        {
        }

        public void Dispose()
        {
        }
    }
}
