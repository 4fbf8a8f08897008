using static NewsModel.Schema.SchemaSeverity;

namespace NewsModel.Schema;

// NM2…: what it says.
public static partial class SchemaRules
{
    /// <summary>A schema without a page.</summary>
    public static SchemaRule NoPage { get; } = new(
        "NM2001",
        "No page",
        "A schema describes a page; add 'page {{ … }}'",
        Error);

    /// <summary>A name declared twice.</summary>
    public static SchemaRule DuplicateDeclaration { get; } = new(
        "NM2002",
        "Duplicate declaration",
        "'{0}' is declared already; rename one of the two",
        Error);

    /// <summary>A choice of something that isn't declared.</summary>
    public static SchemaRule UnknownRecord { get; } = new(
        "NM2003",
        "Unknown record",
        "No record or choice is named '{0}'{1}",
        Error);

    /// <summary>An <c>until</c> something that isn't declared.</summary>
    public static SchemaRule UnknownTarget { get; } = new(
        "NM2004",
        "Unknown target",
        "No record, choice or run is named '{0}'{1}",
        Error);

    /// <summary>A run of boilerplate that isn't declared.</summary>
    public static SchemaRule UnknownRun { get; } = new(
        "NM2005",
        "Unknown run of boilerplate",
        "No run of boilerplate is named '{0}'{1}",
        Error);

    /// <summary>A type that isn't declared, but nearly.</summary>
    public static SchemaRule UndeclaredType { get; } = new(
        "NM2006",
        "Type probably misspelt",
        "'{0}' is no record of this schema and is taken for a C# type; did you mean '{1}'?",
        Warning);

    /// <summary>A declaration that nothing mentions.</summary>
    public static SchemaRule Unused { get; } = new(
        "NM2007",
        "Unused declaration",
        "Nothing uses '{0}'; remove it, or mention it",
        Warning);

    /// <summary>A field that the record doesn't have.</summary>
    public static SchemaRule UnknownField { get; } = new(
        "NM2008",
        "Unknown field",
        "No field of this record is named '{0}'{1}",
        Error);

    /// <summary>A repetition of what is not captured yet.</summary>
    public static SchemaRule RepeatBeforeCapture { get; } = new(
        "NM2009",
        "Repeated before it is captured",
        "'{0}' is not captured before this; move the 'repeat' behind it",
        Error);

    /// <summary>A field with a name that the output needs.</summary>
    public static SchemaRule ReservedField { get; } = new(
        "NM2010",
        "Reserved name",
        "'{0}' is reserved in {1}; choose another name",
        Error);

    /// <summary>A field with two types.</summary>
    public static SchemaRule FieldOfTwoTypes { get; } = new(
        "NM2011",
        "Field of two types",
        "'{0}' is {1} above and {2} here; give both the same type, or this one another name",
        Error);

    /// <summary>A condition on a field that it can't see.</summary>
    public static SchemaRule UnseenField { get; } = new(
        "NM2012",
        "Field out of sight",
        "A condition here sees only what its own item captures, not '{0}'; to test that, put it after the record",
        Error);

    /// <summary>A record's condition on a field behind its <c>commit</c>.</summary>
    public static SchemaRule FieldAfterHead { get; } = new(
        "NM2013",
        "Field behind the head",
        "'{0}' is filled after 'commit', and a record's condition sees only its head; put the condition after the field",
        Error);

    /// <summary>A record's condition on a list.</summary>
    public static SchemaRule ListInCondition { get; } = new(
        "NM2014",
        "Condition on a list",
        "'{0}' is a list, and a condition tests one text; put it after the field, where it tests each",
        Error);

    /// <summary>A condition on a field without a text.</summary>
    public static SchemaRule TextlessField { get; } = new(
        "NM2015",
        "Condition on a field without text",
        "'{0}' is {1} and has no text to test; test a field of text",
        Error);

    /// <summary>An import that isn't there.</summary>
    public static SchemaRule ImportNotFound { get; } = new(
        "NM2016",
        "Import not found",
        "There is no '{0}' to import; {1}",
        Error);

    /// <summary>A file that imports itself.</summary>
    public static SchemaRule ImportCycle { get; } = new(
        "NM2017",
        "Import cycle",
        "'{0}' imports itself, directly or through others; remove one of the imports",
        Error);

    /// <summary>An import where there is nothing to import from.</summary>
    public static SchemaRule NoImports { get; } = new(
        "NM2018",
        "Import in an inline schema",
        "An inline schema imports nothing; put it into a file, or the records into the schema",
        Error);

    /// <summary>A declaration with the page's name.</summary>
    public static SchemaRule PageAsName { get; } = new(
        "NM2019",
        "Declaration named like the page",
        "'Page' is what the page itself is called; choose another name",
        Error);

    /// <summary>A boolean that would be a list.</summary>
    public static SchemaRule BooleanList { get; } = new(
        "NM2020",
        "List of booleans",
        "'{0}' is set several times, or in a repetition, and a boolean holds one value; set it once, or put the lines into a record of their own",
        Error);

    /// <summary>Records nested too deep.</summary>
    public static SchemaRule RecordsTooDeep { get; } = new(
        "NM2021",
        "Records nested too deep",
        "'{0}' holds records {1} deep, and none may be inside more than that; make the innermost fields of one record",
        Error);

    /// <summary>A <c>commit</c> inside a group.</summary>
    public static SchemaRule NestedCommit { get; } = new(
        "NM2101",
        "Nested 'commit'",
        "'commit' stands at the top of a record or of one of its alternatives, not inside parentheses or a run; move it out",
        Error);

    /// <summary>A second <c>commit</c>.</summary>
    public static SchemaRule SecondCommit { get; } = new(
        "NM2102",
        "Second 'commit'",
        "A record commits once; remove this 'commit'",
        Error);

    /// <summary>A <c>commit</c> before anything had to match.</summary>
    public static SchemaRule EmptyHead { get; } = new(
        "NM2103",
        "Nothing before 'commit'",
        "'{0}' commits before anything had to match, so it would start anywhere; put an item that must match before 'commit'",
        Error);

    /// <summary><c>distinct</c> or <c>until</c> on a single item.</summary>
    public static SchemaRule NothingRepeats { get; } = new(
        "NM2104",
        "Nothing repeats",
        "'{0}' needs something that repeats; write '*', '+' or a count before it",
        Error);

    /// <summary>A count whose bounds are reversed.</summary>
    public static SchemaRule CountsReversed { get; } = new(
        "NM2105",
        "Bounds reversed",
        "At least {0} and at most {1} contradict each other; swap them",
        Error);

    /// <summary>A count of zero.</summary>
    public static SchemaRule CountsNothing { get; } = new(
        "NM2106",
        "Count of zero",
        "An item taken no times takes nothing; raise the count, or remove the item",
        Error);

    /// <summary>A repetition of what may take no line.</summary>
    public static SchemaRule NoProgress { get; } = new(
        "NM2107",
        "Repetition without progress",
        "What is repeated here may take no line, so the repetition would never end; make something in it required",
        Error);

    /// <summary>A declaration that holds itself without a line between.</summary>
    public static SchemaRule Recursion { get; } = new(
        "NM2108",
        "Recursion without a line between",
        "'{0}' holds itself here without a line taken in between; put a line before it, or remove it",
        Error);

    /// <summary>A declaration that holds itself in any case.</summary>
    public static SchemaRule EndlessRecursion { get; } = new(
        "NM2109",
        "Recursion without an end",
        "'{0}' always holds another '{0}', so it never ends; make the inner one optional",
        Error);

    /// <summary>Something looked ahead for that may take any number of lines.</summary>
    public static SchemaRule UnboundedLookAhead { get; } = new(
        "NM2110",
        "Look-ahead without bound",
        "Before it is known whether {1} matches, {0} takes any number of lines; bound it, as in {{0..20}}, or write 'commit' before it",
        Error);

    /// <summary>Something looked ahead for that may take too many lines.</summary>
    public static SchemaRule LongLookAhead { get; } = new(
        "NM2111",
        "Look-ahead too long",
        "With {0} it takes up to {2} lines to know whether {1} matches, and a look-ahead sees {3}; lower its count, or write 'commit' before it",
        Error);

    /// <summary>Something that is looked ahead for while it is looked ahead for.</summary>
    public static SchemaRule CircularLookAhead { get; } = new(
        "NM2112",
        "Circular look-ahead",
        "To know where '{0}' starts, this looks for '{0}' itself; write 'commit' before it, or stop at something else",
        Error);

    /// <summary>A target that may match without taking a line.</summary>
    public static SchemaRule EmptyTarget { get; } = new(
        "NM2113",
        "Target that matches anywhere",
        "'{0}' may match without taking a line, so this would stop at once; make something in its head required",
        Error);

    /// <summary>An alternative behind one that always matches.</summary>
    public static SchemaRule Unreachable { get; } = new(
        "NM2114",
        "Unreachable alternative",
        "This is never tried, since what stands before it always matches; move it before that, or remove it",
        Error);

    /// <summary>An item behind the end of the page.</summary>
    public static SchemaRule BehindTheEnd { get; } = new(
        "NM2115",
        "Item behind the end of the page",
        "'to end' leaves no line for this; move it before, or remove it",
        Error);

    /// <summary><c>self</c> in a record of several lines.</summary>
    public static SchemaRule SelfOfLines { get; } = new(
        "NM2116",
        "'self' of several lines",
        "'self' is the text of a record of one line, which '{0}' is not; capture the line with 'name: line'",
        Error);

    /// <summary>Something in a run of boilerplate that can't stand there.</summary>
    public static SchemaRule NotInRun { get; } = new(
        "NM2117",
        "Not in a run of boilerplate",
        "A run of boilerplate holds templates, 'line', repetitions of these, or a range; move this into a record",
        Error);

    /// <summary>A range of no lines.</summary>
    public static SchemaRule WithinNothing { get; } = new(
        "NM2118",
        "Range of no lines",
        "A range ends at least one line after it starts; raise the number",
        Error);

    /// <summary>A record that takes no line.</summary>
    public static SchemaRule TakesNothing { get; } = new(
        "NM2119",
        "Record that takes no line",
        "'{0}' takes no line; give it an item that does",
        Error);

    /// <summary>An item behind a repetition that takes what it would.</summary>
    public static SchemaRule Swallowed { get; } = new(
        "NM2120",
        "Item that a repetition swallows",
        "This is never reached, since {0} before it takes such a line, too; write {1} behind that",
        Warning);

    /// <summary>A repeated record that leaves no line for another.</summary>
    public static SchemaRule TakesTheRest { get; } = new(
        "NM2121",
        "Record that takes the rest of the page",
        "There is never another '{1}' behind this, since {0} takes all lines that are left; write 'until {1}'",
        Warning);

    /// <summary>Alternatives that multiply.</summary>
    public static SchemaRule TooMuchWork { get; } = new(
        "NM2122",
        "Too much work",
        "Where '{0}' is tried, alternatives inside alternatives may take more than {1} looks at one line; try the same thing once, before what differs behind it, or lower a count",
        Error);

    /// <summary>A template of nothing.</summary>
    public static SchemaRule EmptyTemplate { get; } = new(
        "NM2201",
        "Empty template",
        "An empty template fits no line, since blank lines are not matched; write its text, or '{{}}' for any",
        Error);

    /// <summary>Two holes with nothing between them.</summary>
    public static SchemaRule AdjacentHoles { get; } = new(
        "NM2202",
        "Adjacent holes",
        "Two holes need text between them, to tell where the first one ends; write it, or make them one",
        Error);

    /// <summary>A named hole where nothing is captured.</summary>
    public static SchemaRule NamedHole { get; } = new(
        "NM2203",
        "Named hole where nothing is captured",
        "Nothing is captured here, so '{0}' would be lost; write '{{}}', or put the template on its own",
        Error);

    /// <summary>A hole whose type takes several lines.</summary>
    public static SchemaRule HoleOfLines { get; } = new(
        "NM2204",
        "Hole of several lines",
        "A hole is a piece of one line, and '{0}' is no record of one line; use one whose every alternative is a single template or 'line'",
        Error);

    /// <summary>A repeated field of several lines.</summary>
    public static SchemaRule RepeatOfLines { get; } = new(
        "NM2205",
        "Repeat of several lines",
        "'{0}' takes several lines, and 'repeat' compares one line with one; repeat a field of a single line",
        Error);
}
