using System.Text.Json;
using NewsModel.Accuracy.Extractors;
using NewsModel.Accuracy.Scores;

namespace NewsModel.Accuracy.Data;

/// <summary>
/// The article extraction benchmark: <c>ground-truth.json</c> with an <c>articleBody</c> for each page in <c>html</c>, and in
/// <c>output</c>, where it is there, a file for each program: the same, or that as <c>output</c> beside a <c>version</c>.
/// </summary>
internal static class ArticleExtractionBenchmark
{
    /// <summary>The folder's name where it stands by default.</summary>
    public const string Folder = "article-extraction-benchmark";

    /// <summary>Reads the data set.</summary>
    /// <param name="folder">The folder with the ground truth.</param>
    public static DataSet Read(string folder)
    {
        IReadOnlyList<Reference> references = JsonFile.Read(Path.Combine(folder, "ground-truth.json"), (key, page) =>
            new Reference(PageOf(folder, key, JsonFile.Text(page, "url")), Lines(page)));
        var shingles = new Shingles();
        return new DataSet(
            "article-extraction-benchmark",
            references,
            StoredExtractions.ReadAll(Path.Combine(folder, "output"), static (key, page) => (key, Lines(page)), references),
            [shingles],
            shingles,
            InPercent: false);
    }

    private static Page PageOf(string folder, string key, string url) => new(key, Host(url), url, Path.Combine(folder, "html", $"{key}.html.gz"));

    private static string Host(string url)
    {
        string host = Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) ? uri.Host : "";
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    private static IReadOnlyList<string> Lines(JsonElement page) => JsonFile.Text(page, "articleBody").Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
