namespace NewsModel.Corpus;

/// <summary>The articles of a page.</summary>
public static class CorpusArticles
{
    /// <summary>
    /// The articles that a schema found on a page, in its order. Of a user's own schema, loaded at run time, each record that the page
    /// holds is one; a page that has anything else for a field is itself one.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="result">What the schema made of it; without a schema it has no articles.</param>
    /// <exception cref="ArgumentException">The schema's records are C# types of somebody's own.</exception>
    public static IReadOnlyList<CorpusArticle> Of(CorpusPage page, ParseResult result)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(result);
        return [.. Of(page, result, new ArticleWords())];
    }

    /// <summary>The same, one after the other: the words are those of the one that was given last.</summary>
    internal static IEnumerable<CorpusArticle> Of(CorpusPage page, ParseResult result, ArticleWords words)
    {
        switch (result)
        {
            case { Schema: null }:
                return [];
            case ParseResult<NewsPage> typed:
                return typed.Value.Articles.AsEnumerable().Select(article => One(article, record: null));
            case ParseResult<NewsRecord> loaded:
                return RecordsOf(loaded.Value).Select(record => One(RecordArticle.Of(record), record));
            default:
                throw new ArgumentException(
                    $"The records of the schema {result.Schema} are types of its own project's. Load its .news file by NewsSchema.LoadFile.", nameof(result));
        }

        CorpusArticle One(Article article, NewsRecord? record)
        {
            (int first, int last) = record is null ? LineRange.Of(article) : LineRange.Of(record);
            return new CorpusArticle(words.IdOf(article, record), article, record, new CorpusSource
            {
                Url = page.Url,
                Date = page.Date,
                Record = page.Record,
                Language = page.Language,
                File = page.File,
                Offset = page.Offset,
                Schema = result.Schema!.Name,
                FirstLine = first,
                LastLine = last,
            });
        }
    }

    private static IReadOnlyList<NewsRecord> RecordsOf(NewsRecord page)
    {
        var records = new List<NewsRecord>();
        foreach (string field in page.Fields)
        {
            switch (page[field])
            {
                case null:
                    break;
                case NewsRecord record:
                    records.Add(record);
                    break;
                case ValueList<object> list when list.AsEnumerable().All(static item => item is NewsRecord):
                    records.AddRange(list.AsEnumerable().Cast<NewsRecord>());
                    break;
                default:
                    return [page];
            }
        }

        return records;
    }
}
