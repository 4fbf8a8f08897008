using System.Text.Json;
using NewsModel.Grammar;
using NewsModel.Tests.Support;

namespace NewsModel.Tests.Grammars;

/// <summary>How generated code writes values as JSON.</summary>
public class WrittenValuesTests
{
    [Fact]
    public void Numbers_are_numbers_and_dates_as_ISO_8601_has_them()
    {
        Assert.Equal("{\"v\":-3}", Written(static json => Json.Write(json, "v", -3)));
        Assert.Equal("{\"v\":255}", Written(static json => Json.Write(json, "v", (byte)255)));
        Assert.Equal("{\"v\":79228162514264337593543950335}", Written(static json => Json.Write(json, "v", decimal.MaxValue)));
        Assert.Equal("{\"v\":1.5}", Written(static json => Json.Write(json, "v", 1.5)));
        Assert.Equal("{\"v\":2.5}", Written(static json => Json.Write(json, "v", 2.5f)));
        Assert.Equal("{\"v\":\"NaN\"}", Written(static json => Json.Write(json, "v", double.NaN)));
        Assert.Equal("{\"v\":\"Infinity\"}", Written(static json => Json.Write(json, "v", float.PositiveInfinity)));
        Assert.Equal("{\"v\":true}", Written(static json => Json.Write(json, "v", true)));
        Assert.Equal("{\"v\":\"2026-04-03\"}", Written(static json => Json.Write(json, "v", new DateOnly(2026, 4, 3))));
        Assert.Equal("{\"v\":\"2026-04-03T05:06:07.0000000Z\"}", Written(static json => Json.Write(json, "v", new DateTime(2026, 4, 3, 5, 6, 7, DateTimeKind.Utc))));
        Assert.Equal("{\"v\":\"05:06:07\"}", Written(static json => Json.Write(json, "v", new TimeOnly(5, 6, 7))));
        Assert.Equal("{\"v\":\"05:06:07.12\"}", Written(static json => Json.Write(json, "v", new TimeOnly(5, 6, 7, 120))));
        Assert.Equal("{\"v\":\"01:02:03\"}", Written(static json => Json.Write(json, "v", new TimeSpan(1, 2, 3))));
        Assert.Equal("{\"v\":\"x\"}", Written(static json => Json.Write(json, "v", 'x')));
        Assert.Equal("{\"v\":\"Friday\"}", Written(static json => Json.Write(json, "v", DayOfWeek.Friday)));
        Assert.Equal("{\"v\":\"(1, 2)\"}", Written(static json => Json.Write(json, "v", (1, 2))));
        Assert.Equal("{\"v\":\"Fog\"}", Written(static json => Json.Write<Text>(json, "v", Pages.LineOf("Fog"))));
    }

    [Fact]
    public void What_is_absent_is_left_out()
    {
        Assert.Equal("{}", Written(static json => Json.Write(json, "v", (int?)null)));
        Assert.Equal("{}", Written(static json => Json.WriteNumber(json, "v", null)));
        Assert.Equal("{}", Written(static json => Json.Write(json, "v", (string?)null)));
        Assert.Equal("{}", Written(static json => Json.Write(json, "v", (Text?)null)));
        Assert.Equal("{}", Written(static json => Json.Write(json, "v", default(Text))));
        Assert.Equal("{}", Written(static json => Json.WriteObject(json, "v", null)));
        Assert.Equal("{}", Written(static json => Json.Write(json, "v", (string?)null, static (j, it) => j.WriteStringValue(it))));
    }

    [Fact]
    public void What_is_there_is_written()
    {
        Assert.Equal("{\"v\":7}", Written(static json => Json.WriteNumber(json, "v", 7)));
        Assert.Equal("{\"v\":\"Fog\"}", Written(static json => Json.Write(json, "v", "Fog")));
        Assert.Equal("{\"v\":\"Fog\"}", Written(static json => Json.Write(json, "v", (Text?)Pages.LineOf("Fog"))));
        Assert.Equal("{\"v\":\"Fog\"}", Written(static json => Json.Write(json, "v", Pages.LineOf("Fog"))));
        Assert.Equal("{\"v\":\"1.5\"}", Written(static json => Json.WriteObject(json, "v", 1.5m)));
        Assert.Equal("{\"v\":[\"Fog\"]}", Written(static json => Json.Write(json, "v", "Fog", static (j, it) =>
        {
            j.WriteStartArray();
            j.WriteStringValue(it);
            j.WriteEndArray();
        })));
    }

    [Fact]
    public void Lists_are_arrays()
    {
        Assert.Equal("{\"v\":[\"Fog\",\"Rain\"]}", Written(static json => Json.WriteList(json, "v", Pages.TextsOf("Fog\nRain"))));
        Assert.Equal("{\"v\":[\"Fog\",\"Rain\"]}", Written(static json => Json.WriteList(json, "v", ["Fog", "Rain"])));
        Assert.Equal("{\"v\":[1,2]}", Written(static json => Json.WriteList(json, "v", [1, 2])));
        Assert.Equal("{\"v\":[\"1\",\"2\"]}", Written(static json => Json.WriteObjects(json, "v", [1, 2])));
        Assert.Equal("{\"v\":[2,4]}", Written(static json => Json.WriteList(json, "v", [1, 2], static (j, it) => j.WriteNumberValue(it * 2))));
        Assert.Equal("{\"v\":[]}", Written(static json => Json.WriteList(json, "v", Array.Empty<string>())));
    }

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
