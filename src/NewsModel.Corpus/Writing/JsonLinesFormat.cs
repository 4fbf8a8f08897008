using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsModel.Corpus;

/// <summary>An article a line: its id, its schema, where it was found, its fields.</summary>
internal sealed class JsonLinesFormat : IArticleFormat
{
    /// <summary>As the library writes JSON: what is no control character stays as it is.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public void Write(IBufferWriter<byte> output, CorpusArticle article)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("id"u8, article.Id.ToString());
            json.WriteString("schema"u8, article.Source.Schema);
            json.WritePropertyName("provenance"u8);
            SourceJson.Write(json, article.Source);
            json.WritePropertyName("article"u8);
            article.WriteJson(json);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }
}
