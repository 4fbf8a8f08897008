using static NewsModel.Schema.SchemaSeverity;

namespace NewsModel.Schema;

// NM4…: how a schema is used in C#.
public static partial class SchemaRules
{
    /// <summary>An attribute names a file that is not among the additional files.</summary>
    public static SchemaRule MissingFile { get; } = new(
        "NM4001",
        "Schema file not found",
        "There is no schema '{0}' among the project's AdditionalFiles (there are: {1}); add <AdditionalFiles Include=\"{0}\" />",
        Error);

    /// <summary>A class with both attributes.</summary>
    public static SchemaRule TwoSchemas { get; } = new(
        "NM4002",
        "Two schemas for one class",
        "'{0}' has a schema file and a schema of its own; keep one of the attributes",
        Error);
}
