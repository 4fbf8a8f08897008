using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Xunit.Abstractions;

namespace NewsModel.Html.Tests;

/// <summary>The paragraphs that people found on real pages are lines of their text.</summary>
public class DevelopmentPagesTests(ITestOutputHelper output)
{
    [DevelopmentPagesFact]
    public void Paragraphs_of_the_Fundus_evaluation_are_lines() =>
        Assert.InRange(Share("fundus-evaluation", "ground_truth.json", ".html.gz", static page => page.GetProperty("body").EnumerateArray().Select(static text => text.GetString()!)), 0.985, 1);

    [DevelopmentPagesFact]
    public void Paragraphs_of_the_article_extraction_benchmark_are_lines() =>
        Assert.InRange(Share("article-extraction-benchmark", "ground-truth.json", ".html.gz", static page => page.GetProperty("articleBody").GetString()!.Split('\n')), 0.98, 1);

    private double Share(string set, string truth, string ending, Func<JsonElement, IEnumerable<string>> paragraphsOf)
    {
        string folder = Path.Combine(DevelopmentPagesFactAttribute.Directory!, set);
        using JsonDocument pages = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, truth)));
        (int all, int found) = (0, 0);
        foreach (JsonProperty page in pages.RootElement.EnumerateObject())
        {
            string name = page.Name.EndsWith(ending, StringComparison.Ordinal) ? page.Name : page.Name + ending;
            HashSet<string> lines = [.. HtmlPage.Read(Unpacked(Path.Combine(folder, "html", name))).ToString().Split('\n').Select(Folded)];
            foreach (string paragraph in paragraphsOf(page.Value).Select(Folded).Where(static text => text.Length > 0))
            {
                // One in brackets may be left out; some have brackets of their own.
                all++;
                found += lines.Contains(paragraph) || (paragraph is ['[', .. var inner, ']'] && lines.Contains(inner)) ? 1 : 0;
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set}: {found} of {all} paragraphs are lines, {(double)found / all:P2}"));
        return (double)found / all;
    }

    private static string Folded(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("\u200B", "", StringComparison.Ordinal).Trim();

    private static byte[] Unpacked(string path)
    {
        using var packed = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        var page = new MemoryStream();
        packed.CopyTo(page);
        return page.ToArray();
    }
}
