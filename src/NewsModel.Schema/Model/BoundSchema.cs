namespace NewsModel.Schema;

/// <summary>
/// A schema after binding: names resolved, every rule of the language checked. Value-equal, without positions and
/// always well-formed: what was in error is left out, so that the rest can still be compiled.
/// </summary>
/// <param name="Name">The schema's name, the name of its parser.</param>
/// <param name="Host">The host whose pages it describes (<c>for "…"</c>), or null.</param>
/// <param name="Documentation">The text of its <c>///</c> comment, or null.</param>
/// <param name="Usings">C# namespaces in which its records are looked for.</param>
/// <param name="Page">The page: a record named <c>Page</c>.</param>
/// <param name="Records">Its records, imported ones included, in order of declaration; the page is not among them.</param>
/// <param name="Choices">Its choices, in order of declaration.</param>
/// <param name="Runs">Its named runs of boilerplate, in order of declaration.</param>
public sealed record BoundSchema(
    string Name,
    string? Host,
    string? Documentation,
    EquatableArray<string> Usings,
    BoundRecord Page,
    EquatableArray<BoundRecord> Records,
    EquatableArray<BoundChoice> Choices,
    EquatableArray<BoundRun> Runs);

/// <summary>A record of a schema, or its page.</summary>
/// <param name="Name">Its name in the schema.</param>
/// <param name="TypeName">The C# type's name: another than <paramref name="Name"/> where it says <c>as</c>.</param>
/// <param name="Documentation">The text of its <c>///</c> comment, or null.</param>
/// <param name="Alternatives">Its body: one sequence, or several to try in order. Never empty.</param>
/// <param name="Where">The condition on the whole record, or null.</param>
/// <param name="Fields">Its fields, in the order in which they first stand.</param>
/// <param name="Head">How many lines its head takes (all of it, where it has no <c>commit</c>).</param>
/// <param name="IsOneLine">Whether each alternative takes exactly one line through exactly one item, so that it fits a piece of text as well.</param>
public sealed record BoundRecord(
    string Name,
    string TypeName,
    string? Documentation,
    EquatableArray<BoundSequence> Alternatives,
    Condition? Where,
    EquatableArray<BoundField> Fields,
    LineRange Head,
    bool IsOneLine);

/// <summary>Items one after the other.</summary>
/// <param name="Items">The items, <c>commit</c> not among them.</param>
/// <param name="CommitIndex">How many of the items stand before <c>commit</c>; -1 where there is none.</param>
public sealed record BoundSequence(EquatableArray<BoundItem> Items, int CommitIndex = -1);

/// <summary>A choice between records, first match first.</summary>
/// <param name="Name">Its name in the schema.</param>
/// <param name="TypeName">The C# type's name.</param>
/// <param name="Documentation">The text of its <c>///</c> comment, or null.</param>
/// <param name="Items">Names of records or of other choices.</param>
/// <param name="Head">How many lines the head of an item takes, least and most over all.</param>
/// <param name="IsOneLine">Whether every item takes exactly one line.</param>
public sealed record BoundChoice(
    string Name, string TypeName, string? Documentation, EquatableArray<string> Items, LineRange Head, bool IsOneLine);

/// <summary>A named run of boilerplate.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Body">What it takes: literals, bare lines, ranges; no fields.</param>
/// <param name="Lines">How many lines it takes.</param>
public sealed record BoundRun(string Name, BoundSequence Body, LineRange Lines);

/// <summary>A field of a record.</summary>
/// <param name="Name">Its name in the schema, camelCase by custom.</param>
/// <param name="Type">The type of its value, or of one element.</param>
/// <param name="IsList">Whether it is a list: repeated, inside a repetition, or filled more than once in one sequence.</param>
/// <param name="IsOptional">Whether a record that matched may lack it. Never true of a list or of a boolean.</param>
/// <param name="Documentation">The text of its <c>///</c> comment, or null.</param>
public sealed record BoundField(string Name, FieldType Type, bool IsList, bool IsOptional, string? Documentation);

/// <summary>The type of a field.</summary>
/// <param name="Kind">Which kind of type.</param>
/// <param name="Name">The record's, choice's or C# type's name; empty for the others.</param>
public sealed record FieldType(FieldTypeKind Kind, string Name = "")
{
    /// <summary>Whether the schema declares it: a record or a choice.</summary>
    public bool IsDeclared => Kind is FieldTypeKind.Record or FieldTypeKind.Choice;
}

/// <summary>What a field's type can be.</summary>
public enum FieldTypeKind
{
    /// <summary>Text of the page.</summary>
    Text,

    /// <summary>A record of the schema.</summary>
    Record,

    /// <summary>A choice of the schema.</summary>
    Choice,

    /// <summary>A name that the schema doesn't declare: a C# type to convert the text to.</summary>
    Clr,

    /// <summary>A constant <c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A constant number.</summary>
    Number,

    /// <summary>A constant string.</summary>
    String,
}

/// <summary>How many lines something takes.</summary>
/// <param name="Min">The least.</param>
/// <param name="Max">The most; <see cref="Unbounded"/> where there is no bound.</param>
public readonly record struct LineRange(int Min, int Max)
{
    /// <summary>Stands for "no bound".</summary>
    public const int Unbounded = int.MaxValue;

    /// <summary>Whether it has a bound.</summary>
    public bool IsBounded => Max != Unbounded;
}
