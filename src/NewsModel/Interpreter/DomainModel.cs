using NewsModel.Grammar;
using NewsModel.Schema;

namespace NewsModel.Interpreter;

/// <summary>
/// The types that a schema with <c>using NewsModel</c> is bound to, as data: what the compiler's symbols tell the
/// generator, without reflection.
/// </summary>
internal static class DomainModel
{
    /// <summary>The namespace of its types.</summary>
    public const string Namespace = "NewsModel";

    /// <summary>The type of a page.</summary>
    public const string PageType = "NewsPage";

    private static readonly FieldType Text = new(FieldTypeKind.Text);
    private static readonly FieldType Flag = new(FieldTypeKind.Boolean);

    private static readonly Dictionary<string, DomainProperty[]> Types = new()
    {
        [PageType] = [new("Articles", Record("Article"), IsList: true)],
        ["Article"] =
        [
            new("Headline", Text, IsRequired: true),
            new("Kicker", Text),
            new("Standfirst", Text),
            new("Byline", Record("Byline")),
            new("Published", Record("Timestamp")),
            new("Updated", Record("Timestamp")),
            new("Dateline", Record("Dateline")),
            new("Captions", Record("Caption"), IsList: true),
            new("Body", Record("Block"), IsList: true),
            new("Source", Text),
            new("Tagline", Text),
        ],
        ["Block"] = [],
        ["Paragraph"] = [new("Text", Text, IsRequired: true)],
        ["Subheading"] = [new("Text", Text, IsRequired: true)],
        ["Picture"] = [new("Caption", Record("Caption"), IsRequired: true)],
        ["Caption"] = [new("Text", Text, IsRequired: true), new("AltText", Text), new("Credit", Record("Credit"))],
        ["Credit"] = [new("Line", Text, IsRequired: true), new("Creator", Text), new("Source", Text), new("IsFilePhoto", Flag)],
        ["Byline"] = [new("Line", Text), new("Authors", Record("Author"), IsList: true)],
        ["Author"] = [new("Name", Text, IsRequired: true), new("Role", Text), new("Affiliation", Text)],
        ["Timestamp"] = [new("Line", Text, IsRequired: true)],
        ["Dateline"] = [new("Line", Text, IsRequired: true), new("Place", Text), new("Region", Text)],
    };

    private static readonly Dictionary<string, string[]> Items = new() { ["Block"] = ["Paragraph", "Subheading", "Picture"] };

    /// <summary>The names of its types.</summary>
    public static IEnumerable<string> TypeNames => Types.Keys;

    /// <summary>The properties of a type; null where it is none of the domain model's.</summary>
    public static IReadOnlyList<DomainProperty>? Find(string type) => Types.GetValueOrDefault(type);

    /// <summary>The property for a field; null where there is none.</summary>
    public static DomainProperty? Property(string type, string field) =>
        Find(type)?.FirstOrDefault(p => p.Name.Equals(field, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a value of one type is one of another: the same, or an item of it.</summary>
    public static bool Is(string type, string other) => type == other || Items.GetValueOrDefault(other)?.Contains(type) == true;

    /// <summary>The domain model's type for a record or page; null where the schema's own record stands for itself.</summary>
    public static string? TypeOf(BoundRecord record, BoundSchema schema)
    {
        if (!schema.Usings.Contains(Namespace))
        {
            return null;
        }

        // The page has no name of its own: NewsPage where that type has a place for every field.
        bool isPage = record == schema.Page && record.TypeName == record.Name && record.Fields.All(static f => Property(PageType, f.Name) is not null);
        string type = isPage ? PageType : record.TypeName;
        return Types.ContainsKey(type) ? type : null;
    }

    /// <summary>The domain model's type for a choice; null where the schema's own stands for itself.</summary>
    public static string? TypeOf(BoundChoice choice, BoundSchema schema) =>
        schema.Usings.Contains(Namespace) && Types.ContainsKey(choice.TypeName) ? choice.TypeName : null;

    /// <summary>What a record of one of its types says besides what it captured, as <see cref="IComputedFields"/> has it in C#; null for nothing.</summary>
    public static IComputedFields? Computed(string? type, NewsRecord record) =>
        type == nameof(Timestamp) && record.TryGet("line", out object? line) && line is Text text ? new Timestamp { Line = text } : null;

    private static FieldType Record(string name) => new(FieldTypeKind.Record, name);
}

/// <summary>A property of the domain model.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Type">The type of a value.</param>
/// <param name="IsList">Whether it holds any number of values.</param>
/// <param name="IsRequired">Whether it has to be filled.</param>
internal sealed record DomainProperty(string Name, FieldType Type, bool IsList = false, bool IsRequired = false)
{
    /// <summary>Its name as a field of a schema.</summary>
    public string FieldName { get; } = char.ToLowerInvariant(Name[0]) + Name[1..];
}
