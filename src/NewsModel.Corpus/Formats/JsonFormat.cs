using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsModel.Corpus.Formats;

/// <summary>An article a line, each as one JSON object.</summary>
/// <param name="encoder">What is escaped.</param>
/// <param name="write">Writes the object.</param>
internal sealed class JsonFormat(JavaScriptEncoder encoder, Action<Utf8JsonWriter, CorpusArticle> write) : IArticleFormat
{
    private readonly JsonWriterOptions _options = new() { Encoder = encoder, SkipValidation = true };

    public void Write(IBufferWriter<byte> output, CorpusArticle article)
    {
        using (var json = new Utf8JsonWriter(output, _options))
        {
            write(json, article);
        }

        output.Write("\n"u8);
    }
}
