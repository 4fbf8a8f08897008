using System.Text.Json;
using NewsModel.Grammar;

namespace NewsModel.Guessing;

/// <summary>Writes the fields that a guess can fill, as generated parsers write them.</summary>
internal static class ArticleJson
{
    public static void Write(Utf8JsonWriter json, NewsPage page) => Json.WriteList(json, "articles", page.Articles, WriteArticle);

    private static void WriteArticle(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject();
        Json.Write(json, "headline", article.Headline);
        Json.Write(json, "standfirst", article.Standfirst);
        Json.Write(json, "byline", article.Byline, WriteByline);
        Json.Write(json, "published", article.Published, WriteTimestamp);
        Json.WriteList(json, "captions", article.Captions, WriteCaption);
        Json.WriteList(json, "body", article.Body, WriteBlock);
        json.WriteEndObject();
    }

    private static void WriteByline(Utf8JsonWriter json, Byline byline)
    {
        json.WriteStartObject();
        Json.Write(json, "line", byline.Line);
        json.WriteEndObject();
    }

    private static void WriteTimestamp(Utf8JsonWriter json, Timestamp timestamp)
    {
        json.WriteStartObject();
        Json.Write(json, "line", timestamp.Line);
        Json.WriteComputed(json, timestamp);
        json.WriteEndObject();
    }

    private static void WriteCaption(Utf8JsonWriter json, Caption caption)
    {
        json.WriteStartObject();
        Json.Write(json, "text", caption.Text);
        json.WriteEndObject();
    }

    private static void WriteBlock(Utf8JsonWriter json, Block block)
    {
        json.WriteStartObject();
        switch (block)
        {
            case Paragraph paragraph:
                json.WriteString("kind", "paragraph");
                Json.Write(json, "text", paragraph.Text);
                break;
            case Subheading subheading:
                json.WriteString("kind", "subheading");
                Json.Write(json, "text", subheading.Text);
                break;
            case Picture picture:
                json.WriteString("kind", "picture");
                Json.Write(json, "caption", picture.Caption, WriteCaption);
                break;
        }

        json.WriteEndObject();
    }
}
