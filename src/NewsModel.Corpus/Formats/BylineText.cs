namespace NewsModel.Corpus.Formats;

/// <summary>A byline in one line: as printed, or where it takes several lines its authors one after the other.</summary>
internal static class BylineText
{
    public static string? Of(Article article) => article.Byline switch
    {
        { Line: { } line } => line.ToString(),
        { Authors: { Count: > 0 } authors } => string.Join("; ", authors.Select(Of)),
        _ => null,
    };

    private static string Of(Author author) =>
        string.Join(", ", new[] { author.Name, author.Role ?? default, author.Affiliation ?? default }.Where(static it => !it.IsEmpty));
}
