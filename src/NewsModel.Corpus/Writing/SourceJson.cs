using System.Text.Json;

namespace NewsModel.Corpus;

/// <summary>Where an article was found, as JSON: what is not known is left out.</summary>
internal static class SourceJson
{
    public static void Write(Utf8JsonWriter json, CorpusSource source)
    {
        json.WriteStartObject();
        Write(json, "url"u8, source.Url);
        Write(json, "date"u8, source.Date);
        Write(json, "record"u8, source.Record);
        Write(json, "language"u8, source.Language);
        json.WriteString("file"u8, source.File);
        json.WriteNumber("offset"u8, source.Offset);
        json.WriteNumber("firstLine"u8, source.FirstLine);
        json.WriteNumber("lastLine"u8, source.LastLine);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
