using System.Text.Json;
using NewsModel.Tests.Support;

namespace NewsModel.Tests.Results;

public class JsonTests
{
    [Theory]
    [InlineData("AsharqAlAwsat", "dateline-with-a-region")]
    [InlineData("AsharqAlAwsat", "subheading-last")]
    [InlineData("DefensePost", "picture-in-the-body")]
    [InlineData("KmaUpdates", "picture-first")]
    [InlineData("Rudaw", "noise-after-the-tagline")]
    [InlineData("NoSchema", "one-word")]
    [InlineData("NoSchema", "empty")]
    public Task Is_for_programs_to_read(string layout, string page) =>
        Verify(SchemaDetector.Parse(InventedPages.Read(layout, page)).ToJson($"{page}.txt", indented: true), "json").UseParameters(layout, page);

    [Fact]
    public void Is_one_line_unless_asked()
    {
        string json = AsharqAlAwsat.Parse(InventedPages.Read("AsharqAlAwsat", "several-stories")).ToJson();
        Assert.DoesNotContain('\n', json);
    }

    [Fact]
    public void Leaves_out_what_is_absent()
    {
        using JsonDocument json = JsonDocument.Parse(KmaUpdates.Parse("KMA UPDATES\nFog\nFog came.").ToJson());
        Assert.Equal(
            ["schema", "articles", "boilerplate", "unclaimed", "diagnostics"],
            json.RootElement.EnumerateObject().Select(static property => property.Name));
        Assert.Equal(
            ["body", "headline", "kicker"],
            json.RootElement.GetProperty("articles")[0].EnumerateObject().Select(static property => property.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Writes_folded_text_and_escapes_no_more_than_it_must()
    {
        string json = KmaUpdates.Parse("KMA UPDATES\n“Fog”\u00A0 in <Orrin> & é\nFog came.").ToJson();
        Assert.Contains("\"headline\":\"“Fog” in <Orrin> & é\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_json_whatever_the_page()
    {
        for (int seed = 0; seed < 300; seed++)
        {
            byte[] page = new Dice(seed).Bytes(200);
            foreach (NewsSchema schema in BuiltInSchemas.All)
            {
                using JsonDocument json = JsonDocument.Parse(schema.Parse(page).ToJson());
                Assert.Equal(JsonValueKind.Object, json.RootElement.ValueKind);
            }
        }
    }
}
