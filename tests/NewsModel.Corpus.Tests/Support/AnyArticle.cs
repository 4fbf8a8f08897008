using FsCheck;
using FsCheck.Fluent;

namespace NewsModel.Corpus.Tests.Support;

/// <summary>Articles made at random, of texts and addresses as the web has them at its worst.</summary>
internal static class AnyArticle
{
    private static readonly string[] Pieces =
    [
        "fog", "Orrin", "By ", "Ana Brodie", " ", "  ", "\u00A0", "<b>", "&amp;", "]]>", "</script>", "\"", "'", "\0", "\u0001", "\u001B[31m", "\u0085", "\u2028", "\u202E",
        "\uFEFF", "\uFFFE", "\uFFFF", "\uFDD0", "\uD83D\uDEA2", "é", "مرحبا", "漢字", "\t", ",", "2026-04-03", "3 April 2026, 9:30 GMT", "{0}", "$1", "?", "#", "%41", "%",
    ];

    // Half of a character is in no text, which is UTF-8, but may be in what a corpus says in JSON.
    private static readonly Gen<string> AnyString = Gen.Choose(0, 6).SelectMany(static length => Gen.ArrayOf(Gen.Elements([.. Pieces, "\uD800", "\uDC00"]), length)).Select(string.Concat);

    private static readonly Gen<Text> AnyText = AnyString.Select(static value => new Text(value));

    private static readonly Gen<Text?> MaybeText = Maybe(AnyText);

    private static readonly Gen<string?> AnyUrl = Gen.OneOf(
        Gen.Constant<string?>(null),
        AnyString.Select(static it => (string?)it),
        AnyString.Select(static it => (string?)$"https://gazette.example/{it}"),
        AnyString.Select(static it => (string?)$"http://{it}/a"));

    public static Arbitrary<CorpusArticle> Arbitrary { get; } = Arb.From(
        from article in AnyArticles()
        from source in AnySources()
        from id in Gen.Choose(0, int.MaxValue)
        select Invented.Found(article, source, (uint)id));

    private static Gen<Article> AnyArticles() =>
        from headline in Gen.Frequency((9, AnyText), (1, Gen.Constant(default(Text))))
        from kicker in MaybeText
        from standfirst in MaybeText
        from byline in MaybeOf(AnyBylines())
        from published in MaybeOf(AnyText.Select(static it => new Timestamp { Line = it }))
        from updated in MaybeOf(AnyText.Select(static it => new Timestamp { Line = it }))
        from dateline in MaybeOf(from line in AnyText from place in MaybeText from region in MaybeText select new Dateline { Line = line, Place = place, Region = region })
        from captions in Lists(AnyCaptions())
        from body in Lists(AnyBlocks())
        from source in MaybeText
        from tagline in MaybeText
        select new Article
        {
            Headline = headline,
            Kicker = kicker,
            Standfirst = standfirst,
            Byline = byline,
            Published = published,
            Updated = updated,
            Dateline = dateline,
            Captions = captions,
            Body = body,
            Source = source,
            Tagline = tagline,
        };

    private static Gen<Byline> AnyBylines() =>
        from line in MaybeText
        from authors in Lists(from name in AnyText from role in MaybeText from affiliation in MaybeText select new Author { Name = name, Role = role, Affiliation = affiliation })
        select new Byline { Line = line, Authors = authors };

    private static Gen<Caption> AnyCaptions() =>
        from text in AnyText
        from alternative in MaybeText
        from credit in MaybeOf(
            from line in AnyText
            from creator in MaybeText
            from source in MaybeText
            from isFilePhoto in Gen.Elements(true, false)
            select new Credit { Line = line, Creator = creator, Source = source, IsFilePhoto = isFilePhoto })
        select new Caption { Text = text, AltText = alternative, Credit = credit };

    private static Gen<Block> AnyBlocks() => Gen.OneOf(
        AnyText.Select(static it => (Block)new Paragraph { Text = it }),
        AnyText.Select(static it => (Block)new Subheading { Text = it }),
        AnyCaptions().Select(static it => (Block)new Picture { Caption = it }));

    private static Gen<CorpusSource> AnySources() =>
        from url in AnyUrl
        from date in AnyString
        from record in AnyString
        from language in AnyString
        from file in AnyString
        from offset in Gen.Choose(0, int.MaxValue)
        from line in Gen.Choose(1, 1000)
        select new CorpusSource
        {
            Url = url,
            Date = date.Length == 0 ? null : date,
            Record = record.Length == 0 ? null : record,
            Language = language.Length == 0 ? null : language,
            File = file,
            Offset = offset,
            Schema = "Any",
            FirstLine = line,
            LastLine = line + 7,
        };

    private static Gen<ValueList<T>> Lists<T>(Gen<T> items) => Gen.Choose(0, 4).SelectMany(length => Gen.ArrayOf(items, length)).Select(static it => ValueList.Create<T>(it));

    private static Gen<T?> Maybe<T>(Gen<T> value)
        where T : struct => Gen.OneOf(Gen.Constant<T?>(null), value.Select(static it => (T?)it));

    private static Gen<T?> MaybeOf<T>(Gen<T> value)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), value.Select(static it => (T?)it));
}
