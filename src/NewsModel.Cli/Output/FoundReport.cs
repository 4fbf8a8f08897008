using System.Globalization;
using NewsModel.Corpus;

namespace NewsModel.Cli;

/// <summary>Reports articles that a search found: of each the headline, what fits in it, and where it is from.</summary>
internal static class FoundReport
{
    /// <param name="found">The best of them.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="report">Where to.</param>
    public static void Print(IReadOnlyList<FoundArticle> found, long count, Report report)
    {
        report.Line(count == found.Count ? Count.Of(found.Count, "article") : string.Create(CultureInfo.InvariantCulture, $"{count} articles; the best {found.Count}"));
        foreach (FoundArticle article in found)
        {
            report.Line();
            report.Row([], new Piece(article.Headline.Length == 0 ? "(no headline)" : article.Headline, Styles.Headline), TooLong.Wrap);

            // What was found stands between what was not.
            report.Paragraph([.. article.Snippet.Select(static (text, i) => new Piece(text.ReplaceLineEndings(" "), i % 2 == 1 ? Styles.Good : Spectre.Console.Style.Plain))]);
            report.Row([], new Piece(SourceOf(article), Styles.Label), TooLong.Wrap);
        }
    }

    private static string SourceOf(FoundArticle article) => string.Join(
        ", ",
        new[] { article.Published, article.Url, string.Create(CultureInfo.InvariantCulture, $"{article.File} at {article.Offset}, lines {article.FirstLine}–{article.LastLine}"), article.Schema }
            .Where(static it => it is not null));
}
