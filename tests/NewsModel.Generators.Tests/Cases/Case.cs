using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsModel.Generators.Tests.Cases;

/// <summary>One rule of the schema language, as a schema, a page and what comes of it.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Schema">A schema.</param>
/// <param name="Page">A page.</param>
/// <param name="Result">The JSON of the result, boilerplate and unclaimed lines by their text alone.</param>
/// <param name="Diagnostics">What there is to know about the page, as <c>ID@line</c>; not asked for where absent.</param>
internal sealed record Case(string Name, string Schema, string Page, JsonObject Result, IReadOnlyList<string>? Diagnostics = null)
{
    private static readonly JsonSerializerOptions Options =
        new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases");

    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    public static Case Read(string name) =>
        JsonSerializer.Deserialize<Case>(File.ReadAllBytes(Path.Combine(Folder, name + ".json")), Options)
        ?? throw new InvalidDataException($"{name} is empty.");
}
