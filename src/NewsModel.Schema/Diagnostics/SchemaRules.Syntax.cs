using static NewsModel.Schema.SchemaSeverity;

namespace NewsModel.Schema;

// NM1…: how a schema is written.
public static partial class SchemaRules
{
    /// <summary>A character that means nothing in a schema.</summary>
    public static SchemaRule UnexpectedCharacter { get; } = new(
        "NM1001", "Unexpected character", "'{0}' means nothing here; {1}", Error);

    /// <summary>A string in typographic quotes.</summary>
    public static SchemaRule TypographicQuotes { get; } = new(
        "NM1002", "String in typographic quotes", "A string stands in straight quotes; write \"{0}\"", Error);

    /// <summary>A string that isn't closed.</summary>
    public static SchemaRule UnclosedString { get; } = new(
        "NM1003", "Unclosed string", "This string isn't closed; end it with '\"' on the same line", Error);

    /// <summary>An escape that a string doesn't have.</summary>
    public static SchemaRule UnknownEscape { get; } = new(
        "NM1004", "Unknown escape", "'{0}' is no escape; a string knows \\\", \\\\ and \\u with four hexadecimal digits", Error);

    /// <summary>Something else was expected.</summary>
    public static SchemaRule Expected { get; } = new(
        "NM1005", "Something else was expected", "Expected {0}, found {1}{2}", Error);

    /// <summary>A count that is no whole number, or too large.</summary>
    public static SchemaRule InvalidCount { get; } = new(
        "NM1006", "Invalid count", "'{0}' is no count; write a whole number up to 1000000", Error);

    /// <summary>A closing brace in a template that closes nothing.</summary>
    public static SchemaRule StrayBrace { get; } = new(
        "NM1007", "Stray brace in a template", "This '}}' closes no hole; write '}}}}' for a brace", Error);

    /// <summary>A hole that isn't closed.</summary>
    public static SchemaRule UnclosedHole { get; } = new(
        "NM1008", "Unclosed hole", "This hole isn't closed; end it with '}}', or write '{{{{' for a brace", Error);

    /// <summary>A hole that can't be read.</summary>
    public static SchemaRule InvalidHole { get; } = new(
        "NM1009", "Invalid hole", "'{0}' is no hole; write {{name}}, {{name...}}, {{name... '.'}}, {{name: Type}}, {{}} or {{...}}", Error);

    /// <summary>Groups or conditions nested too deep.</summary>
    public static SchemaRule NestedTooDeep { get; } = new(
        "NM1010", "Nested too deep", "Parentheses nest at most {0} deep; put the inner part into a record of its own", Error);

    /// <summary>A schema without its first line.</summary>
    public static SchemaRule MissingSchema { get; } = new(
        "NM1011", "Missing schema name", "A schema starts with its name; write 'schema Name' first", Error);

    /// <summary>A condition on something that has none.</summary>
    public static SchemaRule MisplacedWhere { get; } = new(
        "NM1012", "Misplaced condition", "'where' follows a record, a field or a template; move the condition there", Error);

    /// <summary>A range that doesn't say what it is.</summary>
    public static SchemaRule RangeWithoutBoilerplate { get; } = new(
        "NM1013", "Range without 'boilerplate'", "Only boilerplate has a range; write 'boilerplate' before it", Error);

    /// <summary>Something in an <c>until</c> that can't be looked ahead for.</summary>
    public static SchemaRule InvalidTarget { get; } = new(
        "NM1014",
        "Not a target of 'until'",
        "'until' takes templates and names, found {0}; to go on with another alternative put the repetition in parentheses",
        Error);

    /// <summary>A constant that is no whole number of 32 bits.</summary>
    public static SchemaRule InvalidNumber { get; } = new(
        "NM1015",
        "Invalid number",
        "'{0}' is no whole number from -2147483648 to 2147483647; write one, or text in quotes",
        Error);

    /// <summary>A record's name where an item is expected.</summary>
    public static SchemaRule RecordWithoutField { get; } = new(
        "NM1016", "Record without a field", "A record goes into a field; {0}", Error);

    /// <summary>A character of which a string has only half.</summary>
    public static SchemaRule HalfCharacter { get; } = new(
        "NM1017", "Half a character", "'{0}' is half a character, which no page has; write both halves, or remove it", Error);

    /// <summary>A type named with its namespace.</summary>
    public static SchemaRule DottedName { get; } = new(
        "NM1018", "Type with its namespace", "A type is named without its namespace; write '{1}', and 'using {0}' above", Error);

    /// <summary>A list that is too long.</summary>
    public static SchemaRule TooManyItems { get; } = new(
        "NM1019", "Too many items", "At most {0} items, alternatives or targets stand in one list; put some of them into a record or a choice of their own", Error);
}
