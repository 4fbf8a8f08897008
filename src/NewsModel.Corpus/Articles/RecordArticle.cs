using System.Globalization;

namespace NewsModel.Corpus;

/// <summary>A record of a schema of a user's own as an article of the domain model, as far as its fields are called alike.</summary>
internal static class RecordArticle
{
    public static Article Of(NewsRecord record) => new()
    {
        Headline = TextOf(record, "headline") ?? TextOf(record, "title") ?? default,
        Kicker = TextOf(record, "kicker"),
        Standfirst = TextOf(record, "standfirst"),
        Byline = BylineOf(record),
        Published = TimestampOf(Value(record, "published")),
        Updated = TimestampOf(Value(record, "updated")),
        Dateline = DatelineOf(record),
        Captions = ValueList.From(Items(record, "captions").Select(CaptionOf)),
        Body = ValueList.From(Items(record, "body").Select(BlockOf)),
        Source = TextOf(record, "source"),
        Tagline = TextOf(record, "tagline"),
    };

    // Its line, its authors, or both, wherever the schema has them.
    private static Byline? BylineOf(NewsRecord record)
    {
        var own = Value(record, "byline") as NewsRecord;
        Text? line = own is null ? TextOf(record, "byline") ?? TextOf(record, "author") : TextOf(own, "line");
        Author[] authors = [.. Items(own ?? record, "authors").Select(AuthorOf)];
        return line is null && authors.Length == 0 ? null : new Byline { Line = line, Authors = ValueList.From(authors) };
    }

    private static Author AuthorOf(object item) => item is NewsRecord author
        ? new Author { Name = TextOf(author, "name") ?? default, Role = TextOf(author, "role"), Affiliation = TextOf(author, "affiliation") }
        : new Author { Name = AsText(item) ?? default };

    private static Timestamp? TimestampOf(object? value) => value switch
    {
        NewsRecord timestamp => new Timestamp { Line = TextOf(timestamp, "line") ?? default },
        DateOnly or DateTime or DateTimeOffset => new Timestamp { Line = ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture) },
        _ => AsText(value) is { } line ? new Timestamp { Line = line } : null,
    };

    private static Dateline? DatelineOf(NewsRecord record) => Value(record, "dateline") switch
    {
        NewsRecord dateline => new Dateline { Line = TextOf(dateline, "line") ?? default, Place = TextOf(dateline, "place"), Region = TextOf(dateline, "region") },
        var value => AsText(value) is { } line ? new Dateline { Line = line } : null,
    };

    private static Block BlockOf(object item) => item switch
    {
        NewsRecord { Name: "Subheading" } subheading => new Subheading { Text = TextOf(subheading, "text") ?? default },
        NewsRecord { Name: "Picture" } picture when Value(picture, "caption") is { } caption => new Picture { Caption = CaptionOf(caption) },
        NewsRecord paragraph => new Paragraph { Text = TextOf(paragraph, "text") ?? default },
        _ => new Paragraph { Text = AsText(item) ?? default },
    };

    private static Caption CaptionOf(object item) => item is NewsRecord caption
        ? new Caption { Text = TextOf(caption, "text") ?? default, AltText = TextOf(caption, "altText"), Credit = CreditOf(Value(caption, "credit")) }
        : new Caption { Text = AsText(item) ?? default };

    private static Credit? CreditOf(object? value) => value switch
    {
        NewsRecord credit => new Credit
        {
            Line = TextOf(credit, "line") ?? default,
            Creator = TextOf(credit, "creator"),
            Source = TextOf(credit, "source"),
            IsFilePhoto = Value(credit, "isFilePhoto") is true,
        },
        _ => AsText(value) is { } line ? new Credit { Line = line } : null,
    };

    private static IEnumerable<object> Items(NewsRecord record, string field) => Value(record, field) switch
    {
        null => [],
        ValueList<object> list => list.AsEnumerable(),
        var value => [value],
    };

    private static Text? TextOf(NewsRecord record, string field) => AsText(Items(record, field).FirstOrDefault());

    private static Text? AsText(object? value) => value switch
    {
        Text text => text,
        string text => new Text(text),
        _ => default(Text?),
    };

    private static object? Value(NewsRecord record, string field) => record.TryGet(field, out object? value) ? value : null;
}
