using NewsModel.Corpus.Tests.Support;

namespace NewsModel.Corpus.Tests.Writing;

/// <summary>What holds of every kind of output: it is what an undisturbed run gives, however often the run is stopped.</summary>
public sealed class KindTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public static TheoryData<string> Kinds => new(OutputKind.All.Select(static kind => kind.Name));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_run_that_is_stopped_and_resumed_gives_what_one_gives_that_is_not(string name)
    {
        OutputKind kind = OutputKind.All.Single(kind => kind.Name == name);
        string whole = _folder.PathOf("whole");
        string stopped = _folder.PathOf("stopped");
        CorpusInput[] inputs = [.. Enumerable.Range(0, 12).Select(static i => Given.Input(Lines(i), $"input-{i}"))];
        var options = new ConvertOptions { CheckpointEvery = TimeSpan.Zero, Threads = 2 };
        new CorpusConverter(inputs, options).ToFile(kind, whole);

        int stops = 0;
        while (!TryRun())
        {
            stops++;
        }

        Assert.InRange(stops, 2, 100);
        Assert.Equal(Contents(whole), Contents(stopped));
        Assert.Equal(File.Exists(whole + ".sources.jsonl"), File.Exists(stopped + ".sources.jsonl"));
        Assert.DoesNotContain(_folder.Names, static it => it!.Contains(".part", StringComparison.Ordinal));

        bool TryRun()
        {
            using var stop = new CancellationTokenSource();
            int problems = 2;
            var converter = new CorpusConverter(inputs, options) { Problem = _ => { if (--problems == 0) { stop.Cancel(); } } };
            try
            {
                return converter.ToFile(kind, stopped, resume: true, stop.Token);
            }
            catch (OperationCanceledException)
            {
                return false;
            }
        }
    }

    private static IReadOnlyList<string> Contents(string path) => Directory.Exists(path)
        ? [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => Path.GetRelativePath(path, file) + File.ReadAllText(file))]
        : File.ReadAllText(path).StartsWith("SQLite format", StringComparison.Ordinal) ? DatabaseFixture.EverythingOf(path) : File.ReadAllLines(path);

    // Stories of which every third was there before, and a line that is broken.
    private static string Lines(int file) => string.Join('\n', Enumerable.Range(0, 40).Select(i =>
    {
        int story = i % 3 == 2 ? i : (file * 100) + i;
        return $"{{\"text\":{System.Text.Json.JsonSerializer.Serialize(Given.Page(($"Story {story}", Given.Prose(story, 40))))}}}";
    }).Append("{ no JSON"));
}
