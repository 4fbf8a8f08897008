namespace NewsModel.Corpus;

/// <summary>A record of a schema of a user's own as an article of the domain model, as far as its fields are called alike.</summary>
internal static class RecordArticle
{
    public static Article Of(NewsRecord record) => new()
    {
        Headline = TextOf(record, "headline") ?? TextOf(record, "title") ?? default,
        Kicker = TextOf(record, "kicker"),
        Standfirst = TextOf(record, "standfirst"),
        Byline = TextOf(record, "byline") ?? TextOf(record, "author"),
        Dateline = DatelineOf(record),
        Captions = ValueList.From(Items(record, "captions").Select(CaptionOf)),
        Body = ValueList.From(Items(record, "body").Select(BlockOf)),
        Source = TextOf(record, "source"),
        Tagline = TextOf(record, "tagline"),
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
        ? new Caption { Text = TextOf(caption, "text") ?? default, Credit = CreditOf(Value(caption, "credit")) }
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
