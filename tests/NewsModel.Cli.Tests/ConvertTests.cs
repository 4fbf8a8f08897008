using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace NewsModel.Cli.Tests;

public sealed class ConvertTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public void A_folder_becomes_a_line_an_article()
    {
        Run run = Run.Of("convert", Pages.Folder, "--to", "jsonl", "--dedup", "off");

        JsonNode[] articles = Lines(run.Output);
        Assert.Equal(0, run.Status);
        Assert.Contains("Rudaw", articles.Select(static line => (string?)line["schema"]));
        Assert.All(articles, static line => Assert.NotNull(line["article"]!["headline"]));
        Assert.Contains(" articles: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_record_is_reported_and_makes_the_exit_status_1()
    {
        string input = _folder.Write("pages.jsonl", "{\"text\":\"a\"}\n{broken\n");

        Run run = _folder.Run("convert", input, "--out", _folder.PathOf("out.jsonl"));

        Assert.Equal(1, run.Status);
        Assert.StartsWith("pages.jsonl: at byte 13: a line that is not JSON", run.Error, StringComparison.Ordinal);
        Assert.Equal(["out.jsonl", "pages.jsonl"], _folder.Names);
    }

    [Fact]
    public void What_stands_beside_the_results_is_not_read()
    {
        _folder.Write("pages.jsonl", "{\"text\":\"a\"}\n");
        _folder.Write("out.jsonl", "{broken");
        _folder.Write("out.jsonl.seen", "{broken");

        Assert.Equal(0, _folder.Run("convert", _folder.Path, "--out", _folder.PathOf("out.jsonl")).Status);
    }

    [Fact]
    public void A_schema_of_ones_own_goes_first()
    {
        _folder.Write("schemas/parts.news", "record Paragraph { text: line }");
        _folder.Write("schemas/gazette.news", "schema Gazette for \"gazette.example\" using NewsModel import \"parts.news\" page { articles: Article+ } record Article { headline: line commit body: Paragraph* }");
        string input = _folder.Write("pages.jsonl", "{\"text\":\"Ferry back\\nIt sails again.\",\"url\":\"https://www.gazette.example/1\"}\n");

        Run run = _folder.Run("convert", input, "--schema-dir", _folder.PathOf("schemas"));

        Assert.Equal(("Gazette", "Ferry back"), ((string)Lines(run.Output).Single()["schema"]!, (string)Lines(run.Output).Single()["article"]!["headline"]!));
    }

    [Theory]
    [InlineData("--to", "josnl", "Did you mean ‘jsonl’?")]
    [InlineData("--dedup", "all", "It is one of near, exact, off.")]
    [InlineData("--threads", "0", "this is no number")]
    [InlineData("--out", "/", "this is no file")]
    public void Wrong_usage_says_what_is_right(string option, string value, string message)
    {
        Run run = Run.Of("convert", Pages.Rudaw, option, value);

        Assert.Equal(2, run.Status);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_filter_gives_a_line_for_each_line_and_no_other_word()
    {
        byte[] input = Encoding.UTF8.GetBytes("{\"text\":\"a\",\"id\":1}\nbroken\n{\"text\":\"b\",\"id\":3}\n");

        Run run = Run.In(new Surroundings(input), "convert", "-", "--from", "jsonl", "--to", "jsonl", "--dedup", "off");

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(["1", null, "3"], Lines(run.Output).Select(static line => (string?)line["provenance"]!["record"]));
    }

    [Fact]
    public void A_page_cannot_steer_the_terminal()
    {
        byte[] input = Encoding.UTF8.GetBytes("{\"text\":\"KMA UPDATES\\nFerry \u202E back\\nIt \\u009b31m sails.\\n(national)\\n\"}\n");

        Run run = Run.In(new Surroundings(input, Width: 80), "convert", "-");

        Assert.Contains("Ferry \uFFFD back", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output, static c => Visible.Steers(c) && c != '\n');
    }

    [Fact]
    public void On_a_terminal_a_bar_is_drawn()
    {
        using var drawing = new StringWriter();

        int status = Application.Run(["convert", Pages.Rudaw], new Terminal { Input = Stream.Null, Output = Stream.Null, Error = new StringWriter(), Drawing = drawing });

        Assert.Equal(0, status);
        Assert.Contains(" MB/s, ", drawing.ToString(), StringComparison.Ordinal);
    }

    [RealPagesFact]
    public void Two_real_pages_that_share_a_story_give_it_once_with_both_sources()
    {
        string output = _folder.PathOf("out.jsonl");

        Run run = Run.Of("convert", Path.Combine(RealPages.Folder!, "asharq-al-awsat-1.txt"), Path.Combine(RealPages.Folder!, "asharq-al-awsat-2.txt"), "--out", output);

        Assert.Equal(0, run.Status);
        JsonNode[] articles = Lines(File.ReadAllText(output));
        JsonNode source = Lines(File.ReadAllText(output + ".sources.jsonl")).Single();
        Assert.Equal(5, articles.Length);
        JsonNode shared = articles.Single(line => (string?)line["id"] == (string?)source["id"]);
        Assert.EndsWith("asharq-al-awsat-1.txt", (string?)shared["provenance"]!["file"], StringComparison.Ordinal);
        Assert.EndsWith("asharq-al-awsat-2.txt", (string?)source["provenance"]!["file"], StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task A_process_killed_at_any_moment_is_resumed_to_the_same_output()
    {
        const int Kills = 10;
        string input = _folder.PathOf("pages.jsonl");
        File.WriteAllLines(input, Enumerable.Range(0, 20_000).Select(static i => i % 501 == 500 ? "{broken" : LineOf(i % 20 == 19 ? i / 3 : i)));
        string expected = _folder.PathOf("expected.jsonl");
        Assert.Equal(1, Run.Of("convert", input, "--out", expected).Status);

        string output = _folder.PathOf("out.jsonl");
        string[] command = ["convert", input, "--out", output, "--resume", "--checkpoint-seconds", "0"];
        var random = new Random(7);
        int killed = 0;
        while (killed < Kills && !File.Exists(output))
        {
            using Process process = CommandProcess.Start(command);
            _ = process.StandardError.ReadToEndAsync();
            long before = Stamp();
            while (!process.HasExited && Stamp() == before)
            {
                await Task.Delay(1);
            }

            await Task.Delay(random.Next(0, 25));
            killed += process.HasExited ? 0 : 1;
            await CommandProcess.KillAsync(process, "KILL");
        }

        await CommandProcess.RunAsync(null, command);

        Assert.InRange(killed, 3, Kills);
        Assert.Equal(File.ReadAllBytes(expected), File.ReadAllBytes(output));
        Assert.Equal(File.ReadAllBytes(expected + ".sources.jsonl"), File.ReadAllBytes(output + ".sources.jsonl"));
        Assert.Equal(["expected.jsonl", "expected.jsonl.sources.jsonl", "out.jsonl", "out.jsonl.sources.jsonl", "pages.jsonl"], _folder.Names);

        long Stamp() => new FileInfo(output + ".checkpoint") is { Exists: true } file ? file.LastWriteTimeUtc.Ticks : 0;
    }

    [LinuxFact]
    public async Task A_process_told_to_end_says_how_to_go_on()
    {
        string output = _folder.PathOf("out.jsonl");
        (int status, _, string error) = await CommandProcess.ShellAsync(
            $"mkfifo pages; (exec=exec; newsmodel convert pages --out '{output}') & exec 3> pages; while [ ! -e out.jsonl.part ]; do sleep 0.1; done; kill -TERM $!; wait $!", _folder.Path);

        Assert.Equal(1, status);
        Assert.Contains("‘--resume’ goes on from here", error, StringComparison.Ordinal);
        Assert.Contains("out.jsonl.checkpoint", _folder.Names);
    }

    public void Dispose() => _folder.Dispose();

    private static JsonNode[] Lines(string text) => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonNode.Parse(line)!)];

    // An invented story in the KMA Updates layout, each in words of its own.
    private static string LineOf(int i)
    {
        var random = new Random(i);
        string words = string.Join(' ', Enumerable.Range(0, 60).Select(_ => $"{(char)('a' + random.Next(26))}{(char)('a' + random.Next(26))}{random.Next(100)}"));
        return $$"""{"id":"{{i}}","text":"KMA UPDATES\nStory number {{i}}\n{{words}}.\n(national)\n"}""";
    }
}
