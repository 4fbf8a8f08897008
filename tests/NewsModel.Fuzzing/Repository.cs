using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace NewsModel.Fuzzing;

/// <summary>Where things stand in the repository.</summary>
internal static class Repository
{
    private static readonly string Root = Find();

    /// <summary>The C# files of a folder under <c>src</c>.</summary>
    public static IEnumerable<string> Sources(string folder) => Files(Path.Combine("src", folder), "*.cs");

    /// <summary>The schemas of a project under <c>src</c>.</summary>
    public static IEnumerable<string> Schemas(string project) => Files(Path.Combine("src", project), "*.news");

    /// <summary>The invented pages of the tests.</summary>
    public static IEnumerable<byte[]> Pages => Files("tests/NewsModel.Tests/Pages", "*.txt").Select(File.ReadAllBytes).Where(static page => page.Length < 10_000);

    /// <summary>The cases of the schema language.</summary>
    public static IEnumerable<(string Schema, string Page, string Result)> Cases => Files("tests/Cases", "*.json")
        .Select(static file => JsonNode.Parse(File.ReadAllText(file))!)
        .Select(static it => ((string)it["schema"]!, (string)it["page"]!, it["result"]!.ToJsonString()));

    /// <summary>The folder of a target's corpus.</summary>
    public static string Corpus(string target) => Path.Combine(Root, "tests", "NewsModel.Fuzzing", "Corpus", target);

    private static IEnumerable<string> Files(string folder, string pattern) => Directory
        .EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
        .Where(static file => !file.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"))
        .Order(StringComparer.Ordinal);

    private static string Find([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
