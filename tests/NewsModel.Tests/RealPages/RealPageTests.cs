using System.Text.Json.Nodes;
using NewsModel.Tests.Support;

namespace NewsModel.Tests;

public class RealPageTests
{
    public static TheoryData<string> Names => [.. RealPages.Names];

    [RealPagesTheory, MemberData(nameof(Names))]
    public void Gives_the_expected_records(string page)
    {
        JsonObject expected = JsonNode.Parse(RealPages.Expected(page))!.AsObject();
        JsonObject actual = JsonNode.Parse(SchemaDetector.Parse(RealPages.Read(page)).ToJson())!.AsObject();
        Assert.True(JsonNode.DeepEquals(Clean(expected["articles"]!), Clean(actual["articles"]!)), "The articles differ.");
        Assert.Equal((string?)expected["schema"], (string?)actual["schema"]);
        Assert.Equal(TextsOf(expected["boilerplate"]!), TextsOf(actual["boilerplate"]!));
        Assert.Equal(TextsOf(expected["unclaimed"]!), TextsOf(actual["unclaimed"]!));
        Assert.Empty(actual["diagnostics"]!.AsArray());
    }

    [RealPagesTheory, MemberData(nameof(Names))]
    public Task Has_this_structure(string page) =>
        Verify(Structure.Of((ParseResult<NewsPage>)SchemaDetector.Parse(RealPages.Read(page)))).UseParameters(page);

    private static IEnumerable<string> TextsOf(JsonNode lines) =>
        lines.AsArray().Select(static line => line is JsonObject it ? (string)it["text"]! : (string)line!);

    /// <summary>Without what says nothing: an empty list is an absent one, false is not said.</summary>
    private static JsonNode Clean(JsonNode node) => node switch
    {
        JsonArray items => new JsonArray([.. items.Select(static item => Clean(item!))]),
        JsonObject fields => new JsonObject(fields
            .Where(static field => field.Value is not (null or JsonArray { Count: 0 }) && field.Value.ToJsonString() != "false")
            .Select(static field => KeyValuePair.Create(field.Key, (JsonNode?)Clean(field.Value!)))),
        _ => node.DeepClone(),
    };
}
