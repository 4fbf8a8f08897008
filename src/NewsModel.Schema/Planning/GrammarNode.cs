namespace NewsModel.Schema.Planning;

/// <summary>A parser over lines.</summary>
internal abstract record GrammarNode
{
    /// <summary>What takes nothing, and never fails.</summary>
    public static GrammarNode Nothing { get; } = new SequenceNode(default, default, default) { CanFail = false };

    /// <summary>Whether it is that.</summary>
    public bool IsNothing => this is SequenceNode { Parts.Count: 0 };

    /// <summary>What its value holds, where it is not a record.</summary>
    public EquatableArray<FieldCapture> Captures { get; init; }

    /// <summary>The record or choice that its value is; null where it holds captures.</summary>
    public string? Makes { get; init; }

    /// <summary>Whether it takes no line when it fails, so that an alternative needs nothing around it.</summary>
    public bool IsClean { get; init; } = true;

    /// <summary>Whether it can fail.</summary>
    public bool CanFail { get; init; } = true;

    /// <summary>The item as the schema has it.</summary>
    public string Source { get; init; } = "";

    /// <summary>The same, taking no line when it fails.</summary>
    public GrammarNode Cleaned => IsClean || !CanFail ? this with { IsClean = true } : TryNode.Of(this);
}

/// <summary>A line that stands for itself.</summary>
internal sealed record LiteralNode(OwnerPlan Owner, LineTestPlan Test, bool Remember = false) : GrammarNode;

/// <summary>Any line.</summary>
internal sealed record AnyLineNode(OwnerPlan Owner, bool Remember = false) : GrammarNode;

/// <summary>All lines that are left, each unclaimed.</summary>
internal sealed record UnclaimedNode : GrammarNode;

/// <summary>A line that fits.</summary>
/// <param name="Owner">Who takes it.</param>
/// <param name="Match">What it has to be.</param>
/// <param name="RememberLine">Whether all of it may be repeated.</param>
/// <param name="RememberField">The captured field that may be repeated.</param>
/// <param name="SameAgain">Whether a line equal to the one before has the same value.</param>
internal sealed record LineNode(
    OwnerPlan Owner, LineMatchPlan Match, bool RememberLine = false, string? RememberField = null, bool SameAgain = false) : GrammarNode;

/// <summary>A line that repeats what some items took; any number of lines where they fill a list.</summary>
internal sealed record RepeatNode(OwnerPlan Owner, EquatableArray<OwnerPlan> Takers, bool IsList) : GrammarNode;

/// <summary>One after the other.</summary>
/// <param name="Parts">The parts.</param>
/// <param name="Constants">The constants set on the way.</param>
/// <param name="Fields">What is gathered: its value, or what its record is made of.</param>
internal sealed record SequenceNode(
    EquatableArray<GrammarNode> Parts, EquatableArray<ConstantItem> Constants, EquatableArray<FieldCapture> Fields) : GrammarNode;

/// <summary>The first that matches.</summary>
internal sealed record OneOfNode(EquatableArray<GrammarNode> Alternatives) : GrammarNode;

/// <summary>What takes no line when it fails.</summary>
internal sealed record TryNode(GrammarNode Item) : GrammarNode
{
    public static TryNode Of(GrammarNode item) => new(item)
    {
        Captures = item.Captures, Makes = item.Makes, CanFail = item.CanFail, Source = item.Source,
    };
}

/// <summary>What matches where a condition on its captures holds.</summary>
internal sealed record WhereNode(GrammarNode Item, Condition Condition) : GrammarNode;

/// <summary>The record of some captures.</summary>
internal sealed record MakeNode(GrammarNode Item) : GrammarNode;

/// <summary>A head and what follows its <c>commit</c>: from there on nothing fails.</summary>
/// <param name="Head">The head.</param>
/// <param name="Tail">What follows; null where nothing of it takes lines.</param>
/// <param name="Constants">The constants set after the head, where there is no tail.</param>
/// <param name="Fields">What the record is made of.</param>
internal sealed record CommitNode(
    GrammarNode Head, GrammarNode? Tail, EquatableArray<ConstantItem> Constants, EquatableArray<FieldCapture> Fields) : GrammarNode;

/// <summary>A record as an item of its choice.</summary>
internal sealed record ItemOfNode(GrammarNode Item) : GrammarNode;

/// <summary>What may be missing.</summary>
internal sealed record OptionalNode(GrammarNode Item) : GrammarNode;

/// <summary>An item several times, its values kept.</summary>
internal sealed record ListNode(GrammarNode Item, int Min, int Max, bool Distinct) : GrammarNode;

/// <summary>An item several times, nothing kept.</summary>
internal sealed record SkipNode(GrammarNode Item, int Min, int Max) : GrammarNode
{
    /// <summary>Whether the item takes a line whenever it matches: what may take none must not be tried again where it did.</summary>
    public bool TakesLines { get; } = (Item is UnlessNode unless ? unless.Item : Item) is LiteralNode or LineNode;
}

/// <summary>
/// Lines one after the other, each of which is an item whatever it holds: where they end does not depend on what they
/// hold, so that it can be found out later.
/// </summary>
/// <param name="Owner">Who takes them.</param>
/// <param name="Record">The one-line record or choice that each is; null where it is its text, or is not kept.</param>
/// <param name="Until">What they stop before.</param>
/// <param name="Min">How many there are at least.</param>
/// <param name="Max">How many at most.</param>
/// <param name="Remember">Whether they may be repeated.</param>
/// <param name="Distinct">Whether equal items are kept once.</param>
/// <param name="SameAgain">Whether equal lines are equal items.</param>
internal sealed record LinesNode(
    OwnerPlan Owner,
    string? Record,
    EquatableArray<StopPlan> Until,
    int Min,
    int Max,
    bool Remember = false,
    bool Distinct = false,
    bool SameAgain = false) : GrammarNode;

/// <summary>An item where none of some stops is.</summary>
internal sealed record UnlessNode(GrammarNode Item, EquatableArray<StopPlan> Stops) : GrammarNode;

/// <summary>A record of several lines, as a field of another.</summary>
internal sealed record RecordInNode(string Field, bool IsList, GrammarNode Item) : GrammarNode;

/// <summary>What is reported and passed over where it is missing.</summary>
internal sealed record RequiredNode(GrammarNode Item) : GrammarNode;

/// <summary>What is recognised, its value not kept.</summary>
internal sealed record IgnoreNode(GrammarNode Item) : GrammarNode;

/// <summary>A part of the grammar by its name.</summary>
/// <param name="Member">The name.</param>
/// <param name="IsForward">Whether that part is still being made, so that it can be had only when a page is parsed.</param>
internal sealed record MemberNode(MemberName Member, bool IsForward = false) : GrammarNode;

/// <summary>Whether the next line fits; takes nothing.</summary>
internal sealed record LineAheadNode(LineTestPlan Test) : GrammarNode;

/// <summary>Whether there is another line; takes nothing.</summary>
internal sealed record AnyAheadNode : GrammarNode;

/// <summary>Whether something is next; takes nothing.</summary>
internal sealed record AheadNode(GrammarNode Item) : GrammarNode;

/// <summary>Whether the head of a record is next; takes nothing.</summary>
/// <param name="Filter">What is asked first, or null.</param>
/// <param name="Head">The head; nothing where the filter asks for all of it.</param>
internal sealed record HeadAheadNode(MemberName? Filter, GrammarNode Head) : GrammarNode;

/// <summary>Whether something is not next; takes nothing.</summary>
internal sealed record NotNode(GrammarNode Item) : GrammarNode;

/// <summary>Something, where something else that takes nothing holds.</summary>
internal sealed record IfNode(GrammarNode Condition, GrammarNode Item) : GrammarNode;

/// <summary>
/// A record that the page requires or repeats: a line that starts neither it nor, once there are as many as the page
/// requires, any later item of the page is unclaimed.
/// </summary>
/// <param name="Item">The record.</param>
/// <param name="Name">Its name in the schema.</param>
/// <param name="Until">What it is looked for up to.</param>
/// <param name="Ends">The same as something that is next; null where it is looked for in all of the page.</param>
/// <param name="Later">What shows that a later item of the page starts.</param>
/// <param name="Min">How many there are at least.</param>
/// <param name="Max">How many at most.</param>
/// <param name="Distinct">Whether equal ones are kept once.</param>
internal sealed record SearchNode(
    GrammarNode Item,
    string Name,
    EquatableArray<StopPlan> Until,
    GrammarNode? Ends,
    EquatableArray<GrammarNode> Later,
    int Min,
    int Max,
    bool Distinct) : GrammarNode;

/// <summary>What a repetition stops before.</summary>
internal abstract record StopPlan;

/// <summary>A line that fits.</summary>
internal sealed record LineStop(LineTestPlan Test) : StopPlan;

/// <summary>Whatever something that takes nothing says.</summary>
internal sealed record AheadStop(GrammarNode Ahead) : StopPlan;

/// <summary>The head of a record.</summary>
/// <param name="Filter">What is asked first, or null.</param>
/// <param name="Head">The head; nothing where the filter asks for all of it.</param>
internal sealed record HeadStop(MemberName? Filter, GrammarNode Head) : StopPlan;

/// <summary>A line that only the head of a record has, where no such head starts; that is reported.</summary>
/// <param name="Test">The line.</param>
/// <param name="Record">The record.</param>
/// <param name="LinesBefore">How many lines stand before it in a head at least.</param>
internal sealed record StrayStop(LineTestPlan Test, string Record, int LinesBefore) : StopPlan;

/// <summary>As many blank lines as a head has before it, where no such head starts: that is reported, and stops nothing.</summary>
/// <param name="Blanks">How many there are at least.</param>
/// <param name="Record">The record.</param>
internal sealed record GapStop(int Blanks, string Record) : StopPlan;
