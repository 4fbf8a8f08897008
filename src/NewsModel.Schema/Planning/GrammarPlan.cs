namespace NewsModel.Schema.Planning;

/// <summary>
/// The grammar of a schema before it is written in any way: which parsers over lines it is made of. The generator
/// writes it as C#, the interpreter builds it, so both read a page in the same way.
/// </summary>
/// <param name="Owners">What takes lines, in order of id.</param>
/// <param name="Members">Parts with a name, each behind those that it needs, but for recursion.</param>
/// <param name="Page">The page's parser.</param>
internal sealed record GrammarPlan(IReadOnlyList<OwnerPlan> Owners, IReadOnlyList<GrammarMember> Members, SequenceNode Page);

/// <summary>A part of a grammar that has a name.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Summary">What it takes, in the schema's words.</param>
/// <param name="Node">Its parser; null for a filter.</param>
/// <param name="Filter">What holds wherever a head matches; null for a parser.</param>
internal sealed record GrammarMember(MemberName Name, string Summary, GrammarNode? Node, HeadFilterPlan? Filter = null);

/// <summary>The name of a part of a grammar.</summary>
/// <param name="Record">The record, choice or run that it belongs to.</param>
/// <param name="Part">Which part of it; empty for all.</param>
internal sealed record MemberName(string Record, string Part);

/// <summary>An item that takes lines.</summary>
/// <param name="Id">Its place among the schema's, from 1.</param>
/// <param name="Kind">What it takes lines for.</param>
/// <param name="Record">The record that it stands in.</param>
/// <param name="Name">The field, or what it looks like.</param>
/// <param name="Weight">How much a line of its own speaks for the schema, from 0 to 2.</param>
/// <param name="Display">What it is called in the account of a page.</param>
internal sealed record OwnerPlan(int Id, OwnerKind Kind, string Record, string Name, int Weight, string Display);

/// <summary>What lines are taken for.</summary>
internal enum OwnerKind
{
    /// <summary>A field.</summary>
    Field,

    /// <summary>A field that is printed again.</summary>
    Repeat,

    /// <summary>A line that stands for itself.</summary>
    Marker,

    /// <summary>A line that belongs to the site.</summary>
    Boilerplate,
}

/// <summary>A value that part of a grammar gives for a field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Type">The type of one value.</param>
/// <param name="Count">How many it gives.</param>
internal sealed record FieldCapture(string Field, FieldType Type, CaptureCount Count = CaptureCount.One)
{
    /// <summary>Whether it is a boolean, of which there is always one: the last.</summary>
    public bool IsFlag => Type.Kind == FieldTypeKind.Boolean;
}

/// <summary>How many values there are.</summary>
internal enum CaptureCount
{
    /// <summary>One.</summary>
    One,

    /// <summary>One or none.</summary>
    Optional,

    /// <summary>A list.</summary>
    Many,
}

/// <summary>What a line has to be, whatever it holds.</summary>
internal abstract record LineTestPlan;

/// <summary>It fits a template.</summary>
/// <param name="Template">The template.</param>
internal sealed record TemplateTest(Template Template) : LineTestPlan;

/// <summary>It is a one-line record or choice.</summary>
/// <param name="Name">The record's or choice's name.</param>
internal sealed record RecordTest(string Name) : LineTestPlan;

/// <summary>What a line has to be, and what it holds.</summary>
internal abstract record LineMatchPlan;

/// <summary>It is a one-line record or choice.</summary>
/// <param name="Name">The record's or choice's name.</param>
internal sealed record RecordMatch(string Name) : LineMatchPlan;

/// <summary>It fits a template item, or a field's template or condition.</summary>
/// <param name="Record">The record that the item stands in.</param>
/// <param name="Item">A template item or a field item.</param>
internal sealed record ItemMatch(string Record, BoundItem Item) : LineMatchPlan;

/// <summary>
/// What must hold wherever a head matches and costs next to nothing to ask: a line with words that the head needs
/// stands within so many lines, and so many lines behind that one the head's first line stands again.
/// </summary>
/// <param name="Line">The line that the head needs.</param>
/// <param name="Before">How many lines stand before it.</param>
/// <param name="Again">How many lines behind it the first line stands again; none where the head does not say.</param>
/// <param name="Blanks">How many blank lines stand before the head at least.</param>
/// <param name="Between">Where the filter says all that the head does: the lines that may stand between that line and the first one again, in order.</param>
/// <param name="IsExact">Whether the head matches wherever this holds.</param>
internal sealed record HeadFilterPlan(
    TemplateTest Line, LineRange Before, LineRange Again, int Blanks, EquatableArray<TemplateTest> Between, bool IsExact);
