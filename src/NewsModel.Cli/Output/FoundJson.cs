using System.Text.Json;
using NewsModel.Corpus;

namespace NewsModel.Cli;

/// <summary>Articles that a search found, as JSON.</summary>
internal static class FoundJson
{
    public static void WriteArray(IReadOnlyList<FoundArticle> found, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, JsonPrinter.Options(indented: true)))
        {
            json.WriteStartArray();
            foreach (FoundArticle article in found)
            {
                Write(json, article);
            }

            json.WriteEndArray();
        }

        output.WriteByte((byte)'\n');
    }

    public static void WriteLines(IReadOnlyList<FoundArticle> found, Stream output)
    {
        foreach (FoundArticle article in found)
        {
            using var line = new MemoryStream();
            using (var json = new Utf8JsonWriter(line, JsonPrinter.Options(indented: false)))
            {
                Write(json, article);
            }

            line.WriteByte((byte)'\n');
            line.WriteTo(output);
        }
    }

    private static void Write(Utf8JsonWriter json, FoundArticle article)
    {
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteString("headline", article.Headline);
        WriteKnown(json, "published", article.Published);
        json.WriteString("snippet", string.Concat(article.Snippet));
        WriteKnown(json, "url", article.Url);
        json.WriteString("file", article.File);
        json.WriteNumber("offset", article.Offset);
        json.WriteNumber("firstLine", article.FirstLine);
        json.WriteNumber("lastLine", article.LastLine);
        json.WriteString("schema", article.Schema);
        json.WriteNumber("row", article.Row);
        json.WriteEndObject();
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
