using static NewsModel.Schema.SchemaSeverity;

namespace NewsModel.Schema;

// NM4…: how a schema is used in C#.
public static partial class SchemaRules
{
    /// <summary>An attribute names a file that is not among the additional files.</summary>
    public static SchemaRule MissingFile { get; } = new(
        "NM4001",
        "Schema file not found",
        "There is no schema '{0}' among the project's AdditionalFiles (there are: {1}); {2}",
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

    /// <summary>An attribute names a file of which there are several.</summary>
    public static SchemaRule AmbiguousFile { get; } = new(
        "NM4006",
        "Ambiguous schema file",
        "'{0}' is '{1}' or '{2}', and the first is taken; write more of its path",
        Warning);

    /// <summary>A class that is not partial.</summary>
    public static SchemaRule NotPartial { get; } = new(
        "NM4010",
        "Class that is not partial",
        "'{0}' has a schema, which can add to a partial class only; write 'partial class {0}'",
        Error);

    /// <summary>A class with type parameters, its own or those of the types around it.</summary>
    public static SchemaRule GenericClass { get; } = new(
        "NM4011",
        "Generic class",
        "'{0}' has type parameters, and a parser has none; remove them, or move the parser out",
        Error);

    /// <summary>A class in a type that is not partial.</summary>
    public static SchemaRule ContainingTypeNotPartial { get; } = new(
        "NM4012",
        "Containing type that is not partial",
        "'{0}' contains '{1}', which has a schema; make '{0}' partial, too, or move '{1}' out",
        Error);

    /// <summary>A member with the name of what is generated.</summary>
    public static SchemaRule MemberInTheWay { get; } = new(
        "NM4013",
        "Member in the way",
        "'{0}.{1}' has the name of something that the schema adds to the class; rename it",
        Error);

    /// <summary>A record, or a class that only its file knows.</summary>
    public static SchemaRule NotAPlainClass { get; } = new(
        "NM4014",
        "Parser that is no plain class",
        "'{0}' is {1}, and nothing can be generated for it; make it a plain 'partial class'",
        Error);

    /// <summary>Something nearer to a class hides what the code for it calls.</summary>
    public static SchemaRule HiddenName { get; } = new(
        "NM4015",
        "Hidden type",
        "'{0}' hides '{1}', which the code for '{2}' needs; put '{2}' into a namespace of its own, or rename the other",
        Error);

    /// <summary>A class whose schema has errors.</summary>
    public static SchemaRule SchemaHasErrors { get; } = new(
        "NM4020",
        "Schema with errors",
        "'{0}' has {1}, and this class is incomplete; the first is {2}",
        Error);
}
