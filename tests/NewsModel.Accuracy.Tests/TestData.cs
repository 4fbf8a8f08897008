using System.IO.Compression;
using System.Text;
using System.Text.Json;
using NewsModel.Accuracy.Data;

namespace NewsModel.Accuracy.Tests;

/// <summary>Folders in the formats of the two data sets, of invented pages; deleted at the end.</summary>
internal sealed class TestData : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsmodel-").FullName;

    public string Fundus => Path.Combine(_folder, FundusEvaluation.Folder);

    public string Aeb => Path.Combine(_folder, ArticleExtractionBenchmark.Folder);

    /// <summary>Two pages of two publishers, and a peer that has one wrong.</summary>
    public TestData WithFundus()
    {
        Write(Fundus, "ground_truth.json", new Dictionary<string, object>
        {
            ["HarbourGazette_0.html.gz"] = new { url = "https://harbour-gazette.example/1", crawl_date = "2026-04-03 09:00:00", body = (string[])["The ferry sails again.", "[Four trips a day]"] },
            ["EveningTide_0.html.gz"] = new { url = "https://evening-tide.example/2", crawl_date = "2026-04-03 09:00:00", body = (string[])["The lighthouse is for sale.", "Nobody wants it."] },
        });
        Write(Path.Combine(Fundus, "extractions"), "lists.json", new Dictionary<string, object>
        {
            ["HarbourGazette_0.html.gz"] = (string[])["The ferry sails again."],
            ["EveningTide_0.html.gz"] = (string[])["The lighthouse is for sale at last.", "Share"],
        });
        Write(Path.Combine(Fundus, "extractions"), "objects.json", new Dictionary<string, object>
        {
            ["HarbourGazette_0.html.gz"] = new { body = (string[])["The ferry  sails\tagain.", "Four trips a day"] },
            ["EveningTide_0.html.gz"] = new { body = (string[])["The lighthouse is for sale.", "Nobody wants it."] },
        });
        WritePage(Fundus, "HarbourGazette_0", "<p>The ferry sails again.<p>Share");
        WritePage(Fundus, "EveningTide_0", "<p>The lighthouse is for sale.<p>Nobody wants it.");
        return this;
    }

    /// <summary>A page, and a peer that found half of it.</summary>
    public TestData WithAeb()
    {
        Write(Aeb, "ground-truth.json", new Dictionary<string, object>
        {
            ["c0ffee"] = new { articleBody = "One two three four.\n\nFive six.", url = "https://www.harbour-gazette.example/1" },
        });
        Write(Path.Combine(Aeb, "output"), "lists.json", new { version = "1.0", output = new { c0ffee = new { articleBody = "One two three four. Five" } } });
        WritePage(Aeb, "c0ffee", "<meta charset=iso-8859-1><p>One two three four.<p>Five six.<p>© Gazette");
        return this;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static void Write(string folder, string name, object value)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, name), JsonSerializer.Serialize(value));
    }

    private static void WritePage(string folder, string name, string html)
    {
        Directory.CreateDirectory(Path.Combine(folder, "html"));
        using var file = new GZipStream(File.Create(Path.Combine(folder, "html", $"{name}.html.gz")), CompressionLevel.Fastest);
        file.Write(Encoding.UTF8.GetBytes(html));
    }
}
