using System.Text;
using System.Text.Json.Nodes;

namespace NewsModel.Cli.Tests;

public sealed class DaskTests : IDisposable
{
    private const int Shards = 12;
    private const int LinesOfShard = 200;

    private readonly TestFolder _folder = new();

    [DaskFact]
    public async Task Each_record_is_found_once_though_a_worker_was_killed()
    {
        string[] shards = [.. Enumerable.Range(0, Shards).Select(shard => _folder.Write($"{shard}.jsonl", string.Concat(Enumerable.Range(0, LinesOfShard).Select(line => Line(shard, line)))))];
        string script = Path.Combine(AppContext.BaseDirectory, "Dask", "convert_shards.py");

        (int status, byte[] output, string error) = await CommandProcess.ProgramAsync(
            DaskFactAttribute.Python!, [script, .. CommandProcess.Words, "convert", "-", "--from", "jsonl", "--to", "jsonl", "--dedup", "off", "--threads", "1", "--", .. shards]);

        Assert.True(status == 0, error);
        Assert.Contains("killed the worker", error, StringComparison.Ordinal);
        JsonNode[] results = [.. Encoding.UTF8.GetString(output).TrimEnd('\n').Split('\n').Select(static line => JsonNode.Parse(line)!)];
        string[] expected = [.. Enumerable.Range(0, Shards).SelectMany(static shard => Enumerable.Range(0, LinesOfShard).Select(line => IsBroken(line) ? "error" : $"{shard}/{line}"))];
        Assert.Equal(expected, results.Select(static line => line["error"] is null ? (string?)line["provenance"]!["record"] : "error"));
        Assert.All(results.Where(static line => line["error"] is null), static line => Assert.Single(line["articles"]!.AsArray()));
    }

    public void Dispose() => _folder.Dispose();

    private static bool IsBroken(int line) => line % 50 == 49;

    private static string Line(int shard, int line) => IsBroken(line)
        ? "{broken\n"
        : $$"""{"id":"{{shard}}/{{line}}","text":"KMA UPDATES\nStory number {{line}} of {{shard}}\nThe ferry to Gull Rock sails again.\n(national)\n"}""" + "\n";
}
