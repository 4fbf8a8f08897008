using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace NewsModel.Generators.Tests.Cases;

/// <summary>One rule of the schema language, as a schema, a page and what comes of it.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Schema">A schema.</param>
/// <param name="Page">A page.</param>
/// <param name="Result">The JSON of the result, boilerplate and unclaimed lines by their text alone.</param>
/// <param name="Diagnostics">What there is to know about the page, as <c>ID@line</c>; not asked for where absent.</param>
/// <param name="Markup">What markup says of lines of the page; the page is plain text where absent.</param>
internal sealed record Case(
    string Name, string Schema, string Page, JsonObject Result, IReadOnlyList<string>? Diagnostics = null, IReadOnlyList<CaseMark>? Markup = null)
{
    private static readonly JsonSerializerOptions Options =
        new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, Converters = { new JsonStringEnumConverter() } };

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases");

    /// <summary>What a schema makes of a page, that of the case or one like it.</summary>
    public ParseResult Parse(NewsSchema schema, string page) => schema.Parse(
        Encoding.UTF8.GetBytes(page), Markup is null ? null : new PageMarkup([.. Markup.Select(static mark => mark.Line)]));

    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    public static Case Read(string name) =>
        JsonSerializer.Deserialize<Case>(File.ReadAllBytes(Path.Combine(Folder, name + ".json")), Options)
        ?? throw new InvalidDataException($"{name} is empty.");
}

/// <summary>What markup says of a line of a case's page.</summary>
/// <param name="Number">The line.</param>
/// <param name="Heading">The level of the heading; 0 for none.</param>
/// <param name="Links">The share of it in links.</param>
/// <param name="Marks">What else.</param>
internal sealed record CaseMark(int Number, int Heading = 0, double Links = 0, LineMarks Marks = LineMarks.None)
{
    public LineMarkup Line => new(Number, default, "", Heading, Marks, Links);
}
