using System.Text.Json;
using NewsModel.Accuracy.Extractors;
using NewsModel.Accuracy.Scores;

namespace NewsModel.Accuracy.Data;

/// <summary>
/// The evaluation of Fundus: <c>ground_truth.json</c> with a <c>body</c> of paragraphs for each page in <c>html</c>, and in
/// <c>extractions</c> a file for each program, of bodies or of such objects. A paragraph in square brackets is optional.
/// </summary>
internal static class FundusEvaluation
{
    private const string Extension = ".html.gz";

    /// <summary>The folder's name where it stands by default.</summary>
    public const string Folder = "fundus-evaluation";

    /// <summary>Reads the data set.</summary>
    /// <param name="folder">The folder with the ground truth.</param>
    /// <param name="mostOptional">On pages with more optional paragraphs than this, either all of them count or none.</param>
    public static DataSet Read(string folder, int mostOptional = OptionalParagraphs.Most)
    {
        IReadOnlyList<Reference> references = JsonFile.Read(Path.Combine(folder, "ground_truth.json"), (key, page) =>
            new Reference(PageOf(folder, key, JsonFile.Text(page, "url")), Body(page)));
        var paragraphs = new ParagraphMatch(mostOptional);
        return new DataSet(
            "Fundus evaluation",
            references,
            StoredExtractions.ReadAll(Path.Combine(folder, "extractions"), (key, page) => (NameOf(key), Body(page)), references),
            [new RougeLSum(mostOptional), paragraphs],
            paragraphs,
            InPercent: true);
    }

    private static Page PageOf(string folder, string key, string url)
    {
        string name = NameOf(key);
        return new Page(name, name[..Math.Max(0, name.LastIndexOf('_'))], url, Path.Combine(folder, "html", key));
    }

    private static string NameOf(string key) => key.EndsWith(Extension, StringComparison.Ordinal) ? key[..^Extension.Length] : key;

    private static IReadOnlyList<string> Body(JsonElement page)
    {
        JsonElement body = page.ValueKind == JsonValueKind.Object ? page.GetProperty("body") : page;
        return [.. body.EnumerateArray().Select(static paragraph => paragraph.GetString()!)];
    }
}
