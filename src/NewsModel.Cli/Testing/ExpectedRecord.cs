using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsModel.Cli;

/// <summary>
/// The record that a page has to give: the JSON of its result without its source, boilerplate and unclaimed lines by
/// their texts. What is not so, and lists of nothing, count as absent; boilerplate and diagnostics are compared where
/// the file has them, unclaimed lines always.
/// </summary>
internal static class ExpectedRecord
{
    private static readonly string[] Lines = ["boilerplate", "unclaimed"];
    private static readonly string[] ComparedWhereThere = ["boilerplate", "diagnostics"];

    // As deep as records can be written; a name given twice would be read as a defect of ours.
    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = 1000, AllowDuplicateProperties = false };

    /// <summary>Reads a file's text.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static JsonNode? Parse(string text)
    {
        try
        {
            JsonNode? node = JsonNode.Parse(text, documentOptions: Reading);

            // Half a character, escaped, is found out where a string is looked at.
            _ = node is null ? [] : Utf8Of(node, indented: false);
            return node;
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    /// <summary>The record of a result.</summary>
    public static JsonObject Of(ParseResult result)
    {
        JsonObject record = Parse(result.ToJson())!.AsObject();
        foreach (string name in Lines)
        {
            record[name] = TextsOf(record[name]);
        }

        return record;
    }

    /// <summary>The bytes of its file.</summary>
    public static byte[] ToFile(JsonObject record) => [.. Utf8Of(record, indented: true), (byte)'\n'];

    /// <summary>How a record differs from the one that is expected: a line for each place.</summary>
    public static List<string> Differences(JsonObject expected, JsonObject actual)
    {
        var differences = new List<string>();
        foreach (string name in actual.Select(static p => p.Key).Union(expected.Select(static p => p.Key)))
        {
            if (name == "source" || (ComparedWhereThere.Contains(name) && !expected.ContainsKey(name)))
            {
                continue;
            }

            bool isLines = Lines.Contains(name);
            Compare(name, isLines ? TextsOf(expected[name]) : expected[name], actual[name], differences);
        }

        return differences;
    }

    private static void Compare(string path, JsonNode? expected, JsonNode? actual, List<string> differences)
    {
        if (IsNothing(expected) && IsNothing(actual))
        {
            return;
        }

        switch (expected, actual)
        {
            case (JsonObject left, JsonObject right):
                foreach (string name in left.Select(static p => p.Key).Union(right.Select(static p => p.Key)))
                {
                    Compare($"{path}.{name}", left[name], right[name], differences);
                }

                break;
            case (JsonArray left, JsonArray right):
                for (int i = 0; i < Math.Max(left.Count, right.Count); i++)
                {
                    string item = string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]");
                    Compare(item, i < left.Count ? left[i] : null, i < right.Count ? right[i] : null, differences);
                }

                break;
            default:
                if (!JsonNode.DeepEquals(expected, actual))
                {
                    differences.Add($"{path}: expected {Show(expected)}, found {Show(actual)}");
                }

                break;
        }
    }

    private static bool IsNothing(JsonNode? node) =>
        node is null or JsonArray { Count: 0 } || (node is JsonValue && node.GetValueKind() is JsonValueKind.False or JsonValueKind.Null);

    private static string Show(JsonNode? node) => node is null ? "nothing" : Encoding.UTF8.GetString(Utf8Of(node, indented: false));

    private static byte[] Utf8Of(JsonNode node, bool indented)
    {
        using var utf8 = new MemoryStream();
        using (var json = new Utf8JsonWriter(utf8, JsonPrinter.Options(indented)))
        {
            node.WriteTo(json);
        }

        return utf8.ToArray();
    }

    private static JsonNode TextsOf(JsonNode? lines) => lines switch
    {
        null => new JsonArray(),
        JsonArray all => new JsonArray([.. all.Select(static line => line is JsonObject it ? it["text"]?.DeepClone() : line?.DeepClone())]),
        _ => lines,
    };
}
