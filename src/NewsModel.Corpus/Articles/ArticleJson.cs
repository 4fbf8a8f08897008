using System.Text.Json;
using NewsModel.Grammar;

namespace NewsModel.Corpus;

/// <summary>An article of the domain model as JSON: what the result of a page has, in one order whatever its schema's is.</summary>
internal static class ArticleJson
{
    public static void Write(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject();
        Write(json, "headline"u8, article.Headline);
        Write(json, "kicker"u8, article.Kicker);
        Write(json, "standfirst"u8, article.Standfirst);
        if (article.Byline is { } byline)
        {
            json.WritePropertyName("byline"u8);
            Write(json, byline);
        }

        Write(json, "published"u8, article.Published);
        Write(json, "updated"u8, article.Updated);
        if (article.Dateline is { } dateline)
        {
            json.WriteStartObject("dateline"u8);
            Write(json, "line"u8, dateline.Line);
            Write(json, "place"u8, dateline.Place);
            Write(json, "region"u8, dateline.Region);
            json.WriteEndObject();
        }

        json.WriteStartArray("captions"u8);
        foreach (Caption caption in article.Captions)
        {
            Write(json, caption);
        }

        json.WriteEndArray();
        json.WriteStartArray("body"u8);
        foreach (Block block in article.Body)
        {
            Write(json, block);
        }

        json.WriteEndArray();
        Write(json, "source"u8, article.Source);
        Write(json, "tagline"u8, article.Tagline);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Byline byline)
    {
        json.WriteStartObject();
        Write(json, "line"u8, byline.Line);
        json.WriteStartArray("authors"u8);
        foreach (Author author in byline.Authors)
        {
            json.WriteStartObject();
            Write(json, "name"u8, author.Name);
            Write(json, "role"u8, author.Role);
            Write(json, "affiliation"u8, author.Affiliation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, Timestamp? value)
    {
        if (value is not null)
        {
            json.WriteStartObject(name);
            Write(json, "line"u8, value.Line);
            Json.WriteComputed(json, value);
            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, Block block)
    {
        json.WriteStartObject();
        switch (block)
        {
            case Paragraph paragraph:
                json.WriteString("kind"u8, "paragraph"u8);
                Write(json, "text"u8, paragraph.Text);
                break;
            case Subheading subheading:
                json.WriteString("kind"u8, "subheading"u8);
                Write(json, "text"u8, subheading.Text);
                break;
            case Picture picture:
                json.WriteString("kind"u8, "picture"u8);
                json.WritePropertyName("caption"u8);
                Write(json, picture.Caption);
                break;
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Caption caption)
    {
        json.WriteStartObject();
        Write(json, "text"u8, caption.Text);
        Write(json, "altText"u8, caption.AltText);
        if (caption.Credit is { } credit)
        {
            json.WriteStartObject("credit"u8);
            Write(json, "line"u8, credit.Line);
            Write(json, "creator"u8, credit.Creator);
            Write(json, "source"u8, credit.Source);
            json.WriteBoolean("isFilePhoto"u8, credit.IsFilePhoto);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, Text? value)
    {
        // An empty one stands for a required one that is missing.
        if (value is { IsEmpty: false } text)
        {
            json.WriteString(name, text.ToString());
        }
    }
}
