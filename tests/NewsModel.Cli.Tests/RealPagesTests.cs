using System.Text.Json.Nodes;

namespace NewsModel.Cli.Tests;

/// <summary>The real pages give exactly the records that stand beside them.</summary>
public class RealPagesTests
{
    private const string Expected = ".expected.json";

    [RealPagesFact]
    public void Records_are_exact()
    {
        Run run = Run.Of("parse", RealPages.Folder!, "--to", "jsonl");
        Dictionary<string, JsonNode> pages = run.Output.TrimEnd().Split('\n')
            .Select(static line => JsonNode.Parse(line)!)
            .ToDictionary(static page => Path.GetFileNameWithoutExtension((string)page["source"]!));

        string[] expected = Directory.GetFiles(RealPages.Folder!, "*" + Expected);
        Assert.NotEmpty(expected);
        Assert.All(expected, path => Assert.Equal(
            Comparable(JsonNode.Parse(File.ReadAllText(path))!),
            Comparable(pages[Path.GetFileName(path)[..^Expected.Length]])));
    }

    /// <summary>What both sides tell, with what is absent, empty or false left out.</summary>
    private static string Comparable(JsonNode page) => Clean(new JsonObject
    {
        ["schema"] = page["schema"]?.DeepClone(),
        ["articles"] = page["articles"]?.DeepClone(),
        ["boilerplate"] = Texts(page["boilerplate"]!),
        ["unclaimed"] = Texts(page["unclaimed"]!),
    })!.ToJsonString();

    private static JsonArray Texts(JsonNode lines) => [.. lines.AsArray().Select(static line => (line is JsonObject ? line["text"] : line)!.DeepClone())];

    private static JsonNode? Clean(JsonNode? node) => node switch
    {
        JsonObject record => new JsonObject(record
            .Select(static field => KeyValuePair.Create(field.Key, Clean(field.Value)))
            .Where(static field => field.Value is not (null or JsonArray { Count: 0 }) && !IsFalse(field.Value))
            .OrderBy(static field => field.Key, StringComparer.Ordinal)),
        JsonArray items => new JsonArray([.. items.Select(Clean)]),
        _ => node?.DeepClone(),
    };

    private static bool IsFalse(JsonNode value) => value.GetValueKind() == System.Text.Json.JsonValueKind.False;
}
