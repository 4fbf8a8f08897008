using Microsoft.Data.Sqlite;
using NewsModel.Corpus.Formats;

namespace NewsModel.Corpus.Databases;

/// <summary>Writes an article as rows: one of its own, and those of its authors, blocks and captions and of the index of words.</summary>
internal sealed class ArticleRows(SqliteConnection connection) : IDisposable
{
    private readonly Statement _article = Statement.Insert(
        connection, "articles", "id", "hash", "headline", "kicker", "standfirst", "byline", "published", "published_text", "updated", "updated_text", "dateline", "place", "region", "source", "tagline", "words");

    private readonly Statement _author = Statement.Insert(connection, "authors", "article", "position", "name", "role", "affiliation");
    private readonly Statement _block = Statement.Insert(connection, "blocks", "article", "position", "kind", "text");
    private readonly Statement _caption = Statement.Insert(connection, "captions", "article", "position", "block", "text", "alt_text", "credit", "creator", "source", "is_file_photo");
    private readonly Statement _words = Statement.Insert(connection, "articles_fts", "rowid", "headline", "standfirst", "byline", "body", "captions");

    public void Write(long id, CorpusArticle it)
    {
        Article article = it.Article;
        BodyText body = BodyText.Of(article);
        List<PlacedPicture> pictures = Pictures.Of(article);
        string headline = article.Headline.ToString();
        string? standfirst = Of(article.Standfirst);
        string? byline = BylineText.Of(article);
        _article.Run(
            id,
            it.Id.ToString(),
            headline,
            Of(article.Kicker),
            standfirst,
            byline,
            TimestampForms.Known(article.Published),
            Of(article.Published?.Line),
            TimestampForms.Known(article.Updated),
            Of(article.Updated?.Line),
            Of(article.Dateline?.Line),
            Of(article.Dateline?.Place),
            Of(article.Dateline?.Region),
            Of(article.Source),
            Of(article.Tagline),
            body.Words);
        WriteAuthors(id, article);
        WriteBlocks(id, article);
        WriteCaptions(id, pictures);
        string? captions = pictures.Count == 0 ? null : string.Join("\n\n", pictures.Select(static picture => picture.Caption.Text.ToString()));
        _words.Run(id, headline, standfirst, byline, body.Value.Length == 0 ? null : body.Value, captions);
    }

    public void Dispose()
    {
        _article.Dispose();
        _author.Dispose();
        _block.Dispose();
        _caption.Dispose();
        _words.Dispose();
    }

    private static string? Of(Text? text) => text?.ToString();

    private void WriteAuthors(long id, Article article)
    {
        for (int i = 0; i < article.Authors.Count; i++)
        {
            Author author = article.Authors[i];
            _author.Run(id, i + 1L, author.Name.ToString(), Of(author.Role), Of(author.Affiliation));
        }
    }

    private void WriteBlocks(long id, Article article)
    {
        for (int i = 0; i < article.Body.Count; i++)
        {
            (string kind, Text text) = article.Body[i] switch
            {
                Subheading subheading => ("subheading", subheading.Text),
                Picture picture => ("picture", picture.Caption.Text),
                Block block => ("paragraph", ((Paragraph)block).Text),
            };
            _block.Run(id, i + 1L, kind, text.ToString());
        }
    }

    private void WriteCaptions(long id, List<PlacedPicture> pictures)
    {
        foreach ((int number, Caption caption, int? block) in pictures)
        {
            Credit? credit = caption.Credit;
            _caption.Run(
                id, (long)number, block + 1L, caption.Text.ToString(), Of(caption.AltText), Of(credit?.Line), Of(credit?.Creator), Of(credit?.Source), credit is { IsFilePhoto: true } ? 1L : 0L);
        }
    }
}
