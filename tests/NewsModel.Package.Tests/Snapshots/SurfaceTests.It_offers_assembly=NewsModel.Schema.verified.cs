namespace NewsModel.Schema
{
    public sealed record AndCondition : Condition, IEquatable<AndCondition>
    {
        public AndCondition(EquatableArray<Condition> Terms);
        public EquatableArray<Condition> Terms { get; init; }
    }

    public sealed record AnyLineItem : BoundItem, IEquatable<AnyLineItem>
    {
        public AnyLineItem();
    }

    public sealed record BoilerplateLineItem : BoundItem, IEquatable<BoilerplateLineItem>
    {
        public BoilerplateLineItem(Template Template);
        public Template Template { get; init; }
    }

    public sealed record BoilerplateRangeItem : BoundItem, IEquatable<BoilerplateRangeItem>
    {
        public BoilerplateRangeItem(Template From, Template To, int Within);
        public Template From { get; init; }
        public Template To { get; init; }
        public int Within { get; init; }
    }

    public sealed record BoilerplateRunItem : BoundItem, IEquatable<BoilerplateRunItem>
    {
        public BoilerplateRunItem(string Run);
        public string Run { get; init; }
    }

    public sealed record BoilerplateToEndItem : BoundItem, IEquatable<BoilerplateToEndItem>
    {
        public BoilerplateToEndItem(Template? From);
        public Template? From { get; init; }
    }

    public sealed record BoilerplateUntilItem : BoundItem, IEquatable<BoilerplateUntilItem>
    {
        public BoilerplateUntilItem(EquatableArray<Target> Until);
        public EquatableArray<Target> Until { get; init; }
    }

    public sealed record BoundChoice : IEquatable<BoundChoice>
    {
        public BoundChoice(string Name, string TypeName, string? Documentation, EquatableArray<string> Items, LineRange Head, bool IsOneLine);
        public string? Documentation { get; init; }
        public LineRange Head { get; init; }
        public bool IsOneLine { get; init; }
        public EquatableArray<string> Items { get; init; }
        public string Name { get; init; }
        public string TypeName { get; init; }
    }

    public sealed record BoundField : IEquatable<BoundField>
    {
        public BoundField(string Name, FieldType Type, bool IsList, bool IsOptional, string? Documentation);
        public string? Documentation { get; init; }
        public bool IsList { get; init; }
        public bool IsOptional { get; init; }
        public string Name { get; init; }
        public FieldType Type { get; init; }
    }

    public abstract record BoundItem : IEquatable<BoundItem>
    {
        protected BoundItem();
    }

    public sealed record BoundRecord : IEquatable<BoundRecord>
    {
        public BoundRecord(string Name, string TypeName, string? Documentation, EquatableArray<BoundSequence> Alternatives, Condition? Where, EquatableArray<BoundField> Fields, LineRange Head, bool IsOneLine);
        public EquatableArray<BoundSequence> Alternatives { get; init; }
        public string? Documentation { get; init; }
        public EquatableArray<BoundField> Fields { get; init; }
        public LineRange Head { get; init; }
        public bool IsOneLine { get; init; }
        public string Name { get; init; }
        public string TypeName { get; init; }
        public Condition? Where { get; init; }
    }

    public sealed record BoundRun : IEquatable<BoundRun>
    {
        public BoundRun(string Name, BoundSequence Body, LineRange Lines);
        public BoundSequence Body { get; init; }
        public LineRange Lines { get; init; }
        public string Name { get; init; }
    }

    public sealed record BoundSchema : IEquatable<BoundSchema>
    {
        public BoundSchema(string Name, string? Host, string? Documentation, EquatableArray<string> Usings, BoundRecord Page, EquatableArray<BoundRecord> Records, EquatableArray<BoundChoice> Choices, EquatableArray<BoundRun> Runs);
        public EquatableArray<BoundChoice> Choices { get; init; }
        public string? Documentation { get; init; }
        public string? Host { get; init; }
        public string Name { get; init; }
        public BoundRecord Page { get; init; }
        public EquatableArray<BoundRecord> Records { get; init; }
        public EquatableArray<BoundRun> Runs { get; init; }
        public EquatableArray<string> Usings { get; init; }
    }

    public sealed record BoundSequence : IEquatable<BoundSequence>
    {
        public BoundSequence(EquatableArray<BoundItem> Items, int CommitIndex = -1);
        public int CommitIndex { get; init; }
        public EquatableArray<BoundItem> Items { get; init; }
    }

    public enum ComparisonOperator
    {
        Equal = 0,
        NotEqual = 1,
        Less = 2,
        LessOrEqual = 3,
        Greater = 4,
        GreaterOrEqual = 5,
    }

    public abstract record Condition : IEquatable<Condition>
    {
        protected Condition();
    }

    public sealed record ConstantItem : BoundItem, IEquatable<ConstantItem>
    {
        public ConstantItem(string Field, FieldType Type, string Value);
        public string Field { get; init; }
        public FieldType Type { get; init; }
        public string Value { get; init; }
    }

    public static class EquatableArray
    {
        public static EquatableArray<T> Create<T>(params T[] items);
        public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items);
    }

    public readonly struct EquatableArray<T> : IEnumerable, IEnumerable<T>, IEquatable<EquatableArray<T>>, IReadOnlyCollection<T>, IReadOnlyList<T>
    {
        public EquatableArray(IEnumerable<T> items);
        public int Count { get; }
        public static EquatableArray<T> Empty { get; }
        public T this[int index] { get; }
        public bool Equals(EquatableArray<T> other);
        public override bool Equals(object? obj);
        public IEnumerator<T> GetEnumerator();
        public override int GetHashCode();
        public override string ToString();
        public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right);
        public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right);
    }

    public sealed record FieldItem : BoundItem, IEquatable<FieldItem>
    {
        public FieldItem(string Field, FieldType Value, Template? Template, Condition? Where);
        public string Field { get; init; }
        public Template? Template { get; init; }
        public FieldType Value { get; init; }
        public Condition? Where { get; init; }
    }

    public sealed record FieldType : IEquatable<FieldType>
    {
        public FieldType(FieldTypeKind Kind, string Name = "");
        public bool IsDeclared { get; }
        public FieldTypeKind Kind { get; init; }
        public string Name { get; init; }
    }

    public enum FieldTypeKind
    {
        Text = 0,
        Record = 1,
        Choice = 2,
        Clr = 3,
        Boolean = 4,
        Number = 5,
        String = 6,
    }

    public sealed record GroupItem : BoundItem, IEquatable<GroupItem>
    {
        public GroupItem(EquatableArray<BoundSequence> Alternatives);
        public EquatableArray<BoundSequence> Alternatives { get; init; }
    }

    public sealed record HolePart : TemplatePart, IEquatable<HolePart>
    {
        public HolePart(string? Field, bool ToLast, FieldType Type, string Ending = "");
        public string Ending { get; init; }
        public string? Field { get; init; }
        public bool ToLast { get; init; }
        public FieldType Type { get; init; }
    }

    public readonly struct LineRange : IEquatable<LineRange>
    {
        public const int Unbounded = 2147483647;
        public LineRange(int Min, int Max);
        public bool IsBounded { get; }
        public int Max { get; init; }
        public int Min { get; init; }
    }

    public sealed record LiteralPart : TemplatePart, IEquatable<LiteralPart>
    {
        public LiteralPart(string Text);
        public string Text { get; init; }
    }

    public enum Mark
    {
        Marked = 0,
        Heading = 1,
        Caption = 2,
        Item = 3,
        Alternative = 4,
        Main = 5,
    }

    public sealed record MarkCondition : Condition, IEquatable<MarkCondition>
    {
        public MarkCondition(Mark Mark, string Field);
        public string Field { get; init; }
        public Mark Mark { get; init; }
    }

    public enum Measure
    {
        Words = 0,
        Length = 1,
        Blanks = 2,
        Heading = 3,
        Links = 4,
    }

    public sealed record MeasureCondition : Condition, IEquatable<MeasureCondition>
    {
        public MeasureCondition(Measure Measure, string Field, ComparisonOperator Operator, int Number);
        public string Field { get; init; }
        public Measure Measure { get; init; }
        public int Number { get; init; }
        public ComparisonOperator Operator { get; init; }
    }

    public sealed record NotCondition : Condition, IEquatable<NotCondition>
    {
        public NotCondition(Condition Term);
        public Condition Term { get; init; }
    }

    public sealed record OrCondition : Condition, IEquatable<OrCondition>
    {
        public OrCondition(EquatableArray<Condition> Terms);
        public EquatableArray<Condition> Terms { get; init; }
    }

    public sealed record RecordTarget : Target, IEquatable<RecordTarget>
    {
        public RecordTarget(string Name);
        public string Name { get; init; }
    }

    public sealed record RepeatItem : BoundItem, IEquatable<RepeatItem>
    {
        public RepeatItem(string Field, bool IsList);
        public string Field { get; init; }
        public bool IsList { get; init; }
    }

    public sealed record RepetitionItem : BoundItem, IEquatable<RepetitionItem>
    {
        public RepetitionItem(BoundItem Item, int Min, int Max, bool Distinct, EquatableArray<Target> Until);
        public bool Distinct { get; init; }
        public BoundItem Item { get; init; }
        public int Max { get; init; }
        public int Min { get; init; }
        public EquatableArray<Target> Until { get; init; }
    }

    public sealed record RunTarget : Target, IEquatable<RunTarget>
    {
        public RunTarget(string Name);
        public string Name { get; init; }
    }

    public sealed record SchemaCompilation : IEquatable<SchemaCompilation>
    {
        public SchemaCompilation(BoundSchema Schema, IReadOnlyList<SchemaDiagnostic> Diagnostics, SchemaPlaces Places);
        public IReadOnlyList<SchemaDiagnostic> Diagnostics { get; init; }
        public bool HasErrors { get; }
        public SchemaPlaces Places { get; init; }
        public BoundSchema Schema { get; init; }
        public WorkBound Work { get; }
    }

    public static class SchemaCompiler
    {
        public static SchemaCompilation Compile(string text, Func<string, string?>? import = null, string? fileName = null, IEnumerable<string>? importable = null);
    }

    public sealed record SchemaDiagnostic : IEquatable<SchemaDiagnostic>
    {
        public SchemaDiagnostic(SchemaRule Rule, SchemaPlace Place, EquatableArray<string> Arguments);
        public EquatableArray<string> Arguments { get; init; }
        public string? File { get; }
        public string Id { get; }
        public string Message { get; }
        public SchemaPlace Place { get; init; }
        public SchemaRule Rule { get; init; }
        public SchemaSeverity Severity { get; }
        public TextSpan Span { get; }
        public override string ToString();
    }

    public sealed record SchemaPlace : IEquatable<SchemaPlace>
    {
        public SchemaPlace(string? File, TextSpan Span, TextPosition Start, TextPosition End);
        public TextPosition End { get; init; }
        public string? File { get; init; }
        public TextSpan Span { get; init; }
        public TextPosition Start { get; init; }
    }

    public sealed class SchemaPlaces
    {
        public SchemaPlace SchemaName { get; }
        public SchemaPlace? Declaration(string name);
        public SchemaPlace? Field(string record, string field);
        public SchemaPlace? FieldType(string record, string field);
        public SchemaPlace? Using(string name);
    }

    public sealed record SchemaRule : IEquatable<SchemaRule>
    {
        public const string Repository = "https://github.com/newsmodel/newsmodel";
        public SchemaRule(string Id, string Title, string MessageFormat, SchemaSeverity Severity);
        public string HelpLink { get; }
        public string Id { get; init; }
        public string MessageFormat { get; init; }
        public SchemaSeverity Severity { get; init; }
        public string Title { get; init; }
    }

    public static class SchemaRules
    {
        public static SchemaRule AdjacentHoles { get; }
        public static IReadOnlyList<SchemaRule> All { get; }
        public static SchemaRule AmbiguousFile { get; }
        public static SchemaRule AmbiguousType { get; }
        public static SchemaRule BehindTheEnd { get; }
        public static SchemaRule BooleanList { get; }
        public static SchemaRule CircularLookAhead { get; }
        public static SchemaRule ContainingTypeNotPartial { get; }
        public static SchemaRule CountsNothing { get; }
        public static SchemaRule CountsReversed { get; }
        public static SchemaRule DefaultForText { get; }
        public static SchemaRule DottedName { get; }
        public static SchemaRule DuplicateDeclaration { get; }
        public static SchemaRule EmptyHead { get; }
        public static SchemaRule EmptyTarget { get; }
        public static SchemaRule EmptyTemplate { get; }
        public static SchemaRule EndlessRecursion { get; }
        public static SchemaRule Expected { get; }
        public static SchemaRule FieldAfterHead { get; }
        public static SchemaRule FieldOfTwoTypes { get; }
        public static SchemaRule GenericClass { get; }
        public static SchemaRule HalfCharacter { get; }
        public static SchemaRule HiddenName { get; }
        public static SchemaRule HoleOfLines { get; }
        public static SchemaRule IgnoredDiagnostics { get; }
        public static SchemaRule ImportCycle { get; }
        public static SchemaRule ImportNotFound { get; }
        public static SchemaRule InvalidCount { get; }
        public static SchemaRule InvalidHole { get; }
        public static SchemaRule InvalidNumber { get; }
        public static SchemaRule InvalidTarget { get; }
        public static SchemaRule ListInCondition { get; }
        public static SchemaRule LongLookAhead { get; }
        public static SchemaRule MemberInTheWay { get; }
        public static SchemaRule MisplacedWhere { get; }
        public static SchemaRule MissingArms { get; }
        public static SchemaRule MissingFile { get; }
        public static SchemaRule MissingSchema { get; }
        public static SchemaRule NamedHole { get; }
        public static SchemaRule NestedCommit { get; }
        public static SchemaRule NestedTooDeep { get; }
        public static SchemaRule NoImports { get; }
        public static SchemaRule NoPage { get; }
        public static SchemaRule NoProgress { get; }
        public static SchemaRule NoProperty { get; }
        public static SchemaRule NotAClass { get; }
        public static SchemaRule NotAList { get; }
        public static SchemaRule NotAPlainClass { get; }
        public static SchemaRule NotAnItem { get; }
        public static SchemaRule NotConstructible { get; }
        public static SchemaRule NotInRun { get; }
        public static SchemaRule NotNullable { get; }
        public static SchemaRule NotPartial { get; }
        public static SchemaRule NothingRepeats { get; }
        public static SchemaRule PageAsName { get; }
        public static SchemaRule RangeWithoutBoilerplate { get; }
        public static SchemaRule RecordWithoutField { get; }
        public static SchemaRule RecordsTooDeep { get; }
        public static SchemaRule Recursion { get; }
        public static SchemaRule RepeatBeforeCapture { get; }
        public static SchemaRule RepeatOfLines { get; }
        public static SchemaRule RequiredProperty { get; }
        public static SchemaRule ReservedField { get; }
        public static SchemaRule SchemaHasErrors { get; }
        public static SchemaRule SecondCommit { get; }
        public static SchemaRule SelfOfLines { get; }
        public static SchemaRule StrayBrace { get; }
        public static SchemaRule Swallowed { get; }
        public static SchemaRule TakesNothing { get; }
        public static SchemaRule TakesTheRest { get; }
        public static SchemaRule TextlessField { get; }
        public static SchemaRule TooManyItems { get; }
        public static SchemaRule TooMuchWork { get; }
        public static SchemaRule TwoSchemas { get; }
        public static SchemaRule TypographicQuotes { get; }
        public static SchemaRule UnboundedLookAhead { get; }
        public static SchemaRule UnclosedHole { get; }
        public static SchemaRule UnclosedString { get; }
        public static SchemaRule UndeclaredType { get; }
        public static SchemaRule UnexpectedCharacter { get; }
        public static SchemaRule UnknownAs { get; }
        public static SchemaRule UnknownEscape { get; }
        public static SchemaRule UnknownField { get; }
        public static SchemaRule UnknownNamespace { get; }
        public static SchemaRule UnknownRecord { get; }
        public static SchemaRule UnknownRun { get; }
        public static SchemaRule UnknownTarget { get; }
        public static SchemaRule UnknownType { get; }
        public static SchemaRule Unreachable { get; }
        public static SchemaRule UnseenField { get; }
        public static SchemaRule Unused { get; }
        public static SchemaRule UnusedResult { get; }
        public static SchemaRule WithinNothing { get; }
        public static SchemaRule WrongType { get; }
    }

    public enum SchemaSeverity
    {
        Info = 0,
        Warning = 1,
        Error = 2,
    }

    public sealed record SelfItem : BoundItem, IEquatable<SelfItem>
    {
        public SelfItem(string Field);
        public string Field { get; init; }
    }

    public abstract record Target : IEquatable<Target>
    {
        protected Target();
    }

    public sealed record Template : IEquatable<Template>
    {
        public Template(EquatableArray<TemplatePart> Parts);
        public IEnumerable<HolePart> Holes { get; }
        public bool IsLiteral { get; }
        public EquatableArray<TemplatePart> Parts { get; init; }
    }

    public sealed record TemplateItem : BoundItem, IEquatable<TemplateItem>
    {
        public TemplateItem(Template Template, Condition? Where);
        public Template Template { get; init; }
        public Condition? Where { get; init; }
    }

    public abstract record TemplatePart : IEquatable<TemplatePart>
    {
        protected TemplatePart();
    }

    public sealed record TemplateTarget : Target, IEquatable<TemplateTarget>
    {
        public TemplateTarget(Template Template);
        public Template Template { get; init; }
    }

    public sealed record TextCondition : Condition, IEquatable<TextCondition>
    {
        public TextCondition(string Field, TextTest Test, EquatableArray<string> Values);
        public string Field { get; init; }
        public TextTest Test { get; init; }
        public EquatableArray<string> Values { get; init; }
    }

    public readonly struct TextPosition : IEquatable<TextPosition>
    {
        public TextPosition(int Line, int Column);
        public int Column { get; init; }
        public int Line { get; init; }
    }

    public readonly struct TextSpan : IEquatable<TextSpan>
    {
        public TextSpan(int Start, int Length);
        public int End { get; }
        public int Length { get; init; }
        public int Start { get; init; }
        public static TextSpan FromBounds(int start, int end);
    }

    public enum TextTest
    {
        StartsWith = 0,
        EndsWith = 1,
        EndsIn = 2,
        Contains = 3,
        In = 4,
        NotIn = 5,
    }

    public sealed record UpperCondition : Condition, IEquatable<UpperCondition>
    {
        public UpperCondition(string Field);
        public string Field { get; init; }
    }

    public sealed record WorkBound : IEquatable<WorkBound>
    {
        public WorkBound(double PerLine, double PerByte);
        public double PerByte { get; init; }
        public double PerLine { get; init; }
    }
}