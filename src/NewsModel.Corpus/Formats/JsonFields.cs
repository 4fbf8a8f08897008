using System.Text.Json;

namespace NewsModel.Corpus.Formats;

/// <summary>Texts in JSON; absent ones, and those that are empty since the page lacks them, are left out.</summary>
internal static class JsonFields
{
    public static string? Of(Text? text) => text is { IsEmpty: false } it ? it.ToString() : null;

    public static void Write(Utf8JsonWriter json, string name, Text? text) => Write(json, name, Of(text));

    public static void Write(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }
}
