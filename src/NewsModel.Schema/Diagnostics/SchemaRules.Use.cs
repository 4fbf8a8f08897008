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

    /// <summary>A switch over a choice that leaves out some of its items.</summary>
    public static SchemaRule MissingArms { get; } = new(
        "NM4003",
        "Choice not handled wholly",
        "This switch over '{0}' does not handle {1}; add an arm for each, or one for the rest",
        Warning);

    /// <summary>A page is parsed for nothing.</summary>
    public static SchemaRule UnusedResult { get; } = new(
        "NM4004",
        "Result not used",
        "Nothing uses what '{0}' makes of the page, and it does nothing else; use the result, or remove the call",
        Warning);

    /// <summary>Of a result only the records are read.</summary>
    // A suggestion: who takes what a page gives may not ask what it lacks, and a build that failed for it would annoy.
    public static SchemaRule IgnoredDiagnostics { get; } = new(
        "NM4005",
        "Diagnostics not looked at",
        "Only the value of this result is read, so what '{0}' could not make of the page goes unnoticed; look at 'HasErrors', 'Diagnostics' or 'Unclaimed', too",
        Info);
}
