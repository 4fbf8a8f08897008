using System.Text.Json;

namespace NewsModel.Accuracy.Data;

/// <summary>A file with a JSON object that has something for each page; or has such an object as <c>output</c>, beside a <c>version</c>.</summary>
internal static class JsonFile
{
    /// <summary>Reads what it has for each page, in the order of their names.</summary>
    /// <exception cref="InvalidDataException">It is in another format.</exception>
    public static IReadOnlyList<T> Read<T>(string file, Func<string, JsonElement, T> read)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            JsonProperty[] pages = [.. Pages(document.RootElement).OrderBy(static page => page.Name, StringComparer.Ordinal)];
            return [.. pages.Select(page => read(page.Name, page.Value))];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new InvalidDataException($"{file} is not in the format of its data set: {exception.Message}", exception);
        }
    }

    /// <summary>A property's text; empty where there is none.</summary>
    public static string Text(JsonElement element, string property) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(property, out JsonElement text) ? text.GetString() ?? "" : "";

    private static IEnumerable<JsonProperty> Pages(JsonElement file) =>
        file.TryGetProperty("version", out _) && file.TryGetProperty("output", out JsonElement output) ? output.EnumerateObject() : file.EnumerateObject();
}
