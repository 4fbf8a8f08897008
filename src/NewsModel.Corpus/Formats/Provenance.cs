using System.Globalization;

namespace NewsModel.Corpus.Formats;

/// <summary>Where an article was found, as named values: for formats that have room for such and no field of their own.</summary>
internal static class Provenance
{
    public static IEnumerable<(string Name, string Value)> Of(CorpusArticle article)
    {
        CorpusSource source = article.Source;
        (string Name, string? Value)[] values =
        [
            ("url", source.Url),
            ("date", source.Date),
            ("record", source.Record),
            ("file", source.File),
            ("offset", source.Offset.ToString(CultureInfo.InvariantCulture)),
            ("schema", source.Schema),
            ("lines", string.Create(CultureInfo.InvariantCulture, $"{source.FirstLine}-{source.LastLine}")),
        ];
        return values.Where(static it => it.Value is not null).Select(static it => (it.Name, it.Value!));
    }
}
