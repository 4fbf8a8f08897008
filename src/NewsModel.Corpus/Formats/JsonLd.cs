using System.Text.Json;

namespace NewsModel.Corpus.Formats;

/// <summary>Articles as schema.org has them: a <c>NewsArticle</c> in JSON-LD.</summary>
internal static class JsonLd
{
    public static void Write(Utf8JsonWriter json, CorpusArticle it)
    {
        Article article = it.Article;
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "NewsArticle");
        json.WriteString("@id", ArticleUri.Of(it));
        JsonFields.Write(json, "headline", article.Headline);
        JsonFields.Write(json, "alternativeHeadline", article.Kicker);
        JsonFields.Write(json, "description", article.Standfirst);
        WriteAuthors(json, article);
        WriteCredits(json, article);
        JsonFields.Write(json, "datePublished", TimestampForms.Known(article.Published));
        JsonFields.Write(json, "dateModified", TimestampForms.Known(article.Updated));
        WritePlace(json, article.Dateline);
        JsonFields.Write(json, "inLanguage", it.Source.Language);
        BodyText body = BodyText.Of(article);
        json.WriteString("articleBody", body.Value);
        json.WriteNumber("wordCount", body.Words);
        WritePictures(json, it);
        WriteThing(json, "sourceOrganization", "Organization", article.Source);
        WriteAddress(json, it.Source.Url);
        WriteProvenance(json, it);
        json.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter json, Article article)
    {
        if (article.Authors.Count == 0)
        {
            return;
        }

        json.WriteStartArray("author");
        foreach (Author author in article.Authors)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Person");
            json.WriteString("name", author.Name.ToString());
            JsonFields.Write(json, "jobTitle", author.Role);
            WriteThing(json, "affiliation", "Organization", author.Affiliation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // What credits persons and organizations, as printed: the byline, and the line at the end.
    private static void WriteCredits(Utf8JsonWriter json, Article article)
    {
        string? byline = BylineText.Of(article);
        string? tagline = JsonFields.Of(article.Tagline);
        if (byline is not null && tagline is not null)
        {
            json.WriteStartArray("creditText");
            json.WriteStringValue(byline);
            json.WriteStringValue(tagline);
            json.WriteEndArray();
        }
        else
        {
            JsonFields.Write(json, "creditText", byline ?? tagline);
        }
    }

    private static void WritePlace(Utf8JsonWriter json, Dateline? dateline)
    {
        JsonFields.Write(json, "dateline", dateline?.Line);
        if ((dateline?.Place ?? dateline?.Region) is not { } place)
        {
            return;
        }

        json.WriteStartObject("locationCreated");
        json.WriteString("@type", "Place");
        json.WriteString("name", place.ToString());
        WriteThing(json, "containedInPlace", "Place", dateline?.Place is null ? null : dateline.Region);
        json.WriteEndObject();
    }

    private static void WritePictures(Utf8JsonWriter json, CorpusArticle it)
    {
        List<PlacedPicture> pictures = Pictures.Of(it.Article);
        if (pictures.Count == 0)
        {
            return;
        }

        json.WriteStartArray("image");
        foreach (PlacedPicture picture in pictures)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ImageObject");
            json.WriteString("@id", ArticleUri.OfPicture(it, picture.Number));
            JsonFields.Write(json, "caption", picture.Caption.Text);
            JsonFields.Write(json, "description", picture.Caption.AltText);
            if (picture.Caption.Credit is { } credit)
            {
                json.WriteString("creditText", credit.Line.ToString());
                WriteThing(json, "creator", "Person", credit.Creator);
                WriteThing(json, "sourceOrganization", "Organization", credit.Source);
                JsonFields.Write(json, "genre", credit.IsFilePhoto ? "file photo" : null);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAddress(Utf8JsonWriter json, string? url)
    {
        if (WebAddress.TryEscape(url, out string? address))
        {
            json.WriteString("url", address);
        }
    }

    private static void WriteProvenance(Utf8JsonWriter json, CorpusArticle it)
    {
        json.WriteStartArray("identifier");
        foreach ((string name, string value) in Provenance.Of(it))
        {
            json.WriteStartObject();
            json.WriteString("@type", "PropertyValue");
            json.WriteString("propertyID", name);
            json.WriteString("value", value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteThing(Utf8JsonWriter json, string name, string type, Text? text)
    {
        if (JsonFields.Of(text) is { } it)
        {
            json.WriteStartObject(name);
            json.WriteString("@type", type);
            json.WriteString("name", it);
            json.WriteEndObject();
        }
    }
}
