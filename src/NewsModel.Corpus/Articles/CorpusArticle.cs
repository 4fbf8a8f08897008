using System.Text.Json;

namespace NewsModel.Corpus;

/// <summary>An article of a corpus. Its texts are slices of its page, there until the article is written.</summary>
public sealed class CorpusArticle
{
    private readonly NewsRecord? _record;

    internal CorpusArticle(ArticleId id, Article article, NewsRecord? record, CorpusSource source)
    {
        Id = id;
        Article = article;
        Source = source;
        _record = record;
    }

    /// <summary>What it is known by.</summary>
    public ArticleId Id { get; }

    /// <summary>
    /// The article. Of a schema of a user's own, the fields that are called as those of the domain model are; the headline is empty
    /// where the schema has none.
    /// </summary>
    public Article Article { get; }

    /// <summary>Where it was found first.</summary>
    public CorpusSource Source { get; }

    /// <summary>Writes all of its fields as one JSON object, as its schema has them: for a user's own schema, those too that <see cref="Article"/> has no place for.</summary>
    /// <param name="json">Where to.</param>
    public void WriteJson(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (_record is not null)
        {
            _record.WriteJson(json);
        }
        else
        {
            ArticleJson.Write(json, Article);
        }
    }
}
