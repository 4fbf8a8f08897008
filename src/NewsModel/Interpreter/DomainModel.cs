using NewsModel.Schema;

namespace NewsModel.Interpreter;

/// <summary>What of the domain model's types a schema does not say by itself: which of their properties are lists.</summary>
internal static class DomainModel
{
    private static readonly HashSet<(string Type, string Field)> Lists =
    [
        ("NewsPage", "articles"), ("Article", "captions"), ("Article", "body"),
    ];

    private const string Page = "NewsPage";

    /// <summary>Whether a field of a record is a list.</summary>
    public static bool IsList(BoundRecord record, string field) => Lists.Contains((TypeOf(record), field));

    // The page has no name of its own: NewsPage where that type has a place for every field.
    private static string TypeOf(BoundRecord record) =>
        record.TypeName == "Page" && record.Fields.All(static f => Lists.Contains((Page, f.Name))) ? Page : record.TypeName;
}
