using System.Buffers;
using System.Text.Json;

namespace NewsModel.Corpus;

/// <summary>A line for an article that was found again: which one it is, and where it was found now.</summary>
internal static class AgainJson
{
    public static void Write(IBufferWriter<byte> output, ArticleId article, CorpusArticle again)
    {
        using (var json = new Utf8JsonWriter(output, JsonLinesFormat.Options))
        {
            json.WriteStartObject();
            json.WriteString("id"u8, article.ToString());
            json.WriteString("match"u8, again.Id == article ? "exact"u8 : "near"u8);
            if (again.Id != article)
            {
                json.WriteString("ownId"u8, again.Id.ToString());
            }

            json.WriteString("schema"u8, again.Source.Schema);
            json.WritePropertyName("provenance"u8);
            SourceJson.Write(json, again.Source);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }
}
