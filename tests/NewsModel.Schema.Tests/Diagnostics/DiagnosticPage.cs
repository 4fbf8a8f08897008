using System.Text.RegularExpressions;

namespace NewsModel.Schema.Tests.Diagnostics;

/// <summary>A page of the documentation that explains a diagnostic.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">What is wrong, in general.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">The message for the example of what is wrong.</param>
/// <param name="Wrong">An example of what is wrong.</param>
/// <param name="Right">An example of what is right.</param>
internal sealed partial record DiagnosticPage(
    string Id, string Title, string Severity, string Message, DiagnosticExample Wrong, DiagnosticExample Right)
{
    /// <summary>Where the pages are.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "src", "NewsModel.Schema", "Diagnostics", "Pages");

    /// <summary>The ids that have a page, in order.</summary>
    public static IReadOnlyList<string> Ids { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.md").Select(f => Path.GetFileNameWithoutExtension(f)).Where(f => f != "README").Order(StringComparer.Ordinal)];

    /// <summary>Reads a page, which has to have the shape of all of them.</summary>
    public static DiagnosticPage Read(string id)
    {
        var text = File.ReadAllText(Path.Combine(Folder, id + ".md")).ReplaceLineEndings("\n");
        var page = Shape().Match(text);
        if (!page.Success) throw new InvalidDataException(id + ".md has not the shape of a page about a diagnostic");
        return new DiagnosticPage(
            page.Groups["id"].Value,
            page.Groups["title"].Value,
            page.Groups["severity"].Value,
            page.Groups["message"].Value,
            DiagnosticExample.Read(page.Groups["wrong"].Value),
            DiagnosticExample.Read(page.Groups["right"].Value));
    }

    [GeneratedRegex(
        @"^# (?<id>NM\d{4}): (?<title>[^\n]+)\n\n(?<severity>Error|Warning|Info): `(?<message>[^\n]+)`\n\n"
        + @"\*\*What\*\* [^\n]+\n\n\*\*Why\*\* [^\n]+\n\n\*\*Wrong\*\*\n\n(?<wrong>.+?)\n\*\*Right\*\*\n\n(?<right>.+)$",
        RegexOptions.Singleline)]
    private static partial Regex Shape();
}

/// <summary>An example: C#, or none, and schema files.</summary>
/// <param name="Source">The C#.</param>
/// <param name="Files">The schemas by name; the first is <c>site.news</c>.</param>
internal sealed partial record DiagnosticExample(string? Source, IReadOnlyList<(string Name, string Text)> Files)
{
    public static DiagnosticExample Read(string text)
    {
        var blocks = Block().Matches(text);
        return new DiagnosticExample(
            blocks.FirstOrDefault(b => b.Groups["language"].Value == "csharp")?.Groups["text"].Value,
            [.. from block in blocks
                where block.Groups["language"].Value == "news"
                select (block.Groups["name"].Success ? block.Groups["name"].Value : "site.news", block.Groups["text"].Value)]);
    }

    [GeneratedRegex(@"^```(?<language>csharp|news)(?: (?<name>\S+))?\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
