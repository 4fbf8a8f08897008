using System.Globalization;
using System.Text.Json;

namespace NewsModel.Corpus.Formats;

/// <summary>Articles as IPTC ninjs 3.1: news in JSON.</summary>
internal static class Ninjs
{
    // The genre of IPTC's vocabulary for what was distributed before.
    private const string ArchivalMaterial = "http://cv.iptc.org/newscodes/genre/Archive_material";

    public static void Write(Utf8JsonWriter json, CorpusArticle it)
    {
        Article article = it.Article;
        List<PlacedPicture> pictures = Pictures.Of(article);
        json.WriteStartObject();
        json.WriteString("uri", ArticleUri.Of(it));
        json.WriteString("type", "text");
        json.WriteString("representationType", "full");
        json.WriteString("profile", pictures.Count == 0 ? "text-only" : "text-photo");
        WriteTimes(json, article);
        JsonFields.Write(json, "language", it.Source.Language);
        WriteHeadlines(json, article);
        WriteDescriptions(json, article);
        WriteBodies(json, article);
        WriteAuthors(json, article);
        WritePlaces(json, article);
        WriteInfoSource(json, article.Source, "distributor");
        WriteAddress(json, it.Source.Url);
        WritePictures(json, it, pictures);
        WriteProvenance(json, it);
        WriteStandard(json);
        json.WriteEndObject();
    }

    private static void WriteTimes(Utf8JsonWriter json, Article article)
    {
        string? published = TimestampForms.Instant(article.Published);
        string? updated = TimestampForms.Instant(article.Updated);
        JsonFields.Write(json, "firstCreated", published);
        JsonFields.Write(json, "versionCreated", updated ?? published);
    }

    private static void WriteHeadlines(Utf8JsonWriter json, Article article) =>
        WriteRoles(json, "headlines", [("main", JsonFields.Of(article.Headline)), ("kicker", JsonFields.Of(article.Kicker))]);

    // Of the times the text as printed: not every one is an instant.
    private static void WriteDescriptions(Utf8JsonWriter json, Article article) => WriteRoles(
        json,
        "descriptions",
        [
            ("standfirst", JsonFields.Of(article.Standfirst)),
            ("published", JsonFields.Of(article.Published?.Line)),
            ("updated", JsonFields.Of(article.Updated?.Line)),
        ]);

    private static void WriteBodies(Utf8JsonWriter json, Article article)
    {
        json.WriteStartArray("bodies");
        BodyText text = BodyText.Of(article);
        json.WriteStartObject();
        json.WriteString("role", "main");
        json.WriteString("contentType", "text/html");
        json.WriteNumber("charCount", text.Value.Length);
        json.WriteNumber("wordCount", text.Words);
        json.WriteString("value", BodyMarkup.Of(article));
        json.WriteEndObject();
        if (JsonFields.Of(article.Tagline) is { } tagline)
        {
            WriteRole(json, "tagline", tagline);
        }

        json.WriteEndArray();
    }

    private static void WriteAuthors(Utf8JsonWriter json, Article article)
    {
        JsonFields.Write(json, "by", BylineText.Of(article));
        if (article.Authors.Count > 0)
        {
            json.WriteStartArray("people");
            foreach (Author author in article.Authors)
            {
                WriteNamed(json, author.Name, "rel", "author");
            }

            json.WriteEndArray();
        }
    }

    private static void WritePlaces(Utf8JsonWriter json, Article article)
    {
        if (article.Dateline is not { } dateline)
        {
            return;
        }

        json.WriteString("located", dateline.Line.ToString());
        if (dateline.Place is null && dateline.Region is null)
        {
            return;
        }

        json.WriteStartArray("places");
        WriteNamed(json, dateline.Place, "rel", "place");
        WriteNamed(json, dateline.Region, "rel", "region");
        json.WriteEndArray();
    }

    private static void WriteInfoSource(Utf8JsonWriter json, Text? source, string role)
    {
        if (source is not null)
        {
            json.WriteStartArray("infoSources");
            WriteNamed(json, source, "role", role);
            json.WriteEndArray();
        }
    }

    private static void WriteAddress(Utf8JsonWriter json, string? url)
    {
        if (WebAddress.TryEscape(url, out string? address))
        {
            json.WriteStartArray("renditions");
            json.WriteStartObject();
            json.WriteString("name", "web");
            json.WriteString("href", address);
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    private static void WritePictures(Utf8JsonWriter json, CorpusArticle it, List<PlacedPicture> pictures)
    {
        if (pictures.Count == 0)
        {
            return;
        }

        json.WriteStartArray("associations");
        foreach (PlacedPicture picture in pictures)
        {
            json.WriteStartObject();
            json.WriteString("name", string.Create(CultureInfo.InvariantCulture, $"picture {picture.Number}"));
            json.WriteString("uri", ArticleUri.OfPicture(it, picture.Number));
            json.WriteString("type", "picture");
            json.WriteString("rel", picture.Block is null ? "headline picture" : "body picture");
            WriteRoles(json, "descriptions", [("caption", JsonFields.Of(picture.Caption.Text)), ("altText", JsonFields.Of(picture.Caption.AltText))]);
            WriteCredit(json, picture.Caption.Credit);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCredit(Utf8JsonWriter json, Credit? credit)
    {
        if (credit is null)
        {
            return;
        }

        json.WriteString("by", credit.Line.ToString());
        if (credit.Creator is not null)
        {
            json.WriteStartArray("people");
            WriteNamed(json, credit.Creator, "rel", "creator");
            json.WriteEndArray();
        }

        WriteInfoSource(json, credit.Source, "source");
        if (credit.IsFilePhoto)
        {
            json.WriteStartArray("genres");
            json.WriteStartObject();
            json.WriteString("name", "Archival material");
            json.WriteString("uri", ArchivalMaterial);
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    private static void WriteProvenance(Utf8JsonWriter json, CorpusArticle it)
    {
        json.WriteStartArray("altIds");
        foreach ((string name, string value) in Provenance.Of(it))
        {
            WriteRole(json, name, value);
        }

        json.WriteEndArray();
    }

    private static void WriteStandard(Utf8JsonWriter json)
    {
        json.WriteStartObject("standard");
        json.WriteString("name", "ninjs");
        json.WriteString("version", "3.1");
        json.WriteString("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#");
        json.WriteEndObject();
    }

    /// <summary>Writes a list of what has a value; none where nothing has.</summary>
    private static void WriteRoles(Utf8JsonWriter json, string name, ReadOnlySpan<(string Role, string? Value)> items)
    {
        bool isOpen = false;
        foreach ((string role, string? value) in items)
        {
            if (value is null)
            {
                continue;
            }

            if (!isOpen)
            {
                json.WriteStartArray(name);
                isOpen = true;
            }

            WriteRole(json, role, value);
        }

        if (isOpen)
        {
            json.WriteEndArray();
        }
    }

    private static void WriteRole(Utf8JsonWriter json, string role, string value)
    {
        json.WriteStartObject();
        json.WriteString("role", role);
        json.WriteString("value", value);
        json.WriteEndObject();
    }

    private static void WriteNamed(Utf8JsonWriter json, Text? name, string relation, string value)
    {
        if (name is { } text)
        {
            json.WriteStartObject();
            json.WriteString("name", text.ToString());
            json.WriteString(relation, value);
            json.WriteEndObject();
        }
    }
}
