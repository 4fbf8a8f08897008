using System.Buffers;
using System.Text.Json;

namespace NewsModel.Corpus;

/// <summary>Makes one line of each line; one for each thread.</summary>
internal sealed class LineFilter(SchemaChoice schemas, ConvertCounts counts)
{
    private readonly ArticleWords _words = new();
    private readonly StageClock _clock = new(counts);

    public void Convert(ConvertedBatch batch)
    {
        _clock.Start();
        foreach (RawRecord record in batch.Records.Records)
        {
            Convert(batch, record);
        }

        _clock.Add();
    }

    private void Convert(ConvertedBatch batch, RawRecord record)
    {
        CorpusPage? page = PageDecoder.Decode(batch.Records, record, out string? problem);
        _clock.Mark(Stage.Decoding);
        if (page is null && problem is null)
        {
            problem = "a blank line";
        }

        ParseResult? result = problem is null ? schemas.Parse(page!) : null;
        _clock.Mark(Stage.Parsing);
        int articles;
        using (var json = new Utf8JsonWriter(batch.Output, JsonLinesFormat.Options))
        {
            articles = Write(json, page ?? new CorpusPage { Utf8 = default, File = batch.Records.File, Offset = record.Offset }, result, problem);
        }

        batch.Output.Write("\n"u8);
        _clock.Mark(Stage.Formatting);
        batch.Pages.Add(new ConvertedPage(record, problem, problem is null, page?.Utf8.Length ?? 0, result?.Schema is not null, articles));
    }

    /// <returns>How many articles it wrote.</returns>
    private int Write(Utf8JsonWriter json, CorpusPage page, ParseResult? result, string? problem)
    {
        json.WriteStartObject();
        json.WriteStartObject("provenance"u8);
        SourceJson.Write(json, "url"u8, page.Url);
        SourceJson.Write(json, "date"u8, page.Date);
        SourceJson.Write(json, "record"u8, page.Record);
        SourceJson.Write(json, "language"u8, page.Language);
        json.WriteString("file"u8, page.File);
        json.WriteNumber("offset"u8, page.Offset);
        json.WriteEndObject();
        if (result is null)
        {
            json.WriteString("error"u8, problem);
            json.WriteEndObject();
            return 0;
        }

        SourceJson.Write(json, "schema"u8, result.Schema?.Name);
        json.WriteStartArray("articles"u8);
        int count = 0;
        foreach (CorpusArticle article in CorpusArticles.Of(page, result, _words))
        {
            json.WriteStartObject();
            json.WriteString("id"u8, article.Id.ToString());
            json.WriteNumber("firstLine"u8, article.Source.FirstLine);
            json.WriteNumber("lastLine"u8, article.Source.LastLine);
            json.WritePropertyName("article"u8);
            article.WriteJson(json);
            json.WriteEndObject();
            count++;
        }

        json.WriteEndArray();
        json.WriteEndObject();
        return count;
    }
}
