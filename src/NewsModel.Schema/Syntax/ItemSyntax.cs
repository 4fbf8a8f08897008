namespace NewsModel.Schema.Syntax;

/// <summary>An item of a body.</summary>
internal abstract record ItemSyntax(TextSpan Span) : SyntaxNode(Span);

/// <summary><c>name: line</c>, <c>name: "…"</c>, <c>name: Type</c>; the value is null where it could not be read.</summary>
internal sealed record FieldSyntax(NameSyntax Name, FieldValueSyntax? Value, TextSpan Span) : ItemSyntax(Span)
{
    public ConditionSyntax? Where { get; init; }

    public string? Documentation { get; init; }
}

/// <summary>What stands after a field's colon.</summary>
internal abstract record FieldValueSyntax(TextSpan Span) : SyntaxNode(Span);

internal sealed record LineValueSyntax(TextSpan Span) : FieldValueSyntax(Span);

internal sealed record TemplateValueSyntax(TemplateSyntax Template) : FieldValueSyntax(Template.Span);

internal sealed record TypeValueSyntax(NameSyntax Type) : FieldValueSyntax(Type.Span);

/// <summary>A template on its own.</summary>
internal sealed record TemplateItemSyntax(TemplateSyntax Template, TextSpan Span) : ItemSyntax(Span)
{
    public ConditionSyntax? Where { get; init; }
}

/// <summary>A bare <c>line</c>.</summary>
internal sealed record AnyLineSyntax(TextSpan Span) : ItemSyntax(Span);

/// <summary><c>repeat x</c>.</summary>
internal sealed record RepeatSyntax(NameSyntax Field, TextSpan Span) : ItemSyntax(Span);

/// <summary><c>commit</c>.</summary>
internal sealed record CommitSyntax(TextSpan Span) : ItemSyntax(Span);

/// <summary><c>name = value</c>.</summary>
internal sealed record AssignmentSyntax(NameSyntax Name, AssignedValue Kind, string Value, TextSpan Span) : ItemSyntax(Span)
{
    public string? Documentation { get; init; }
}

/// <summary>What an assignment assigns.</summary>
internal enum AssignedValue
{
    Self,
    Boolean,
    Number,
    String,
}

/// <summary><c>( … | … )</c>.</summary>
internal sealed record GroupSyntax(BodySyntax Body, TextSpan Span) : ItemSyntax(Span);

/// <summary>An item with a quantifier, <c>distinct</c> or <c>until</c>.</summary>
internal sealed record RepetitionSyntax(
    ItemSyntax Item, QuantifierSyntax? Quantifier, TextSpan? Distinct, UntilSyntax? Until, TextSpan Span) : ItemSyntax(Span);

/// <summary><c>?</c>, <c>*</c>, <c>+</c>, <c>{m..n}</c>.</summary>
internal sealed record QuantifierSyntax(int Min, int Max, TextSpan Span) : SyntaxNode(Span);

/// <summary><c>until T | T</c>.</summary>
internal sealed record UntilSyntax(IReadOnlyList<TargetSyntax> Targets, TextSpan Span) : SyntaxNode(Span);

/// <summary>Something looked ahead for.</summary>
internal abstract record TargetSyntax(TextSpan Span) : SyntaxNode(Span);

internal sealed record TemplateTargetSyntax(TemplateSyntax Template) : TargetSyntax(Template.Span);

internal sealed record NameTargetSyntax(NameSyntax Name) : TargetSyntax(Name.Span);

/// <summary><c>boilerplate "…"</c>.</summary>
internal sealed record BoilerplateLineSyntax(TemplateSyntax Template, TextSpan Span) : ItemSyntax(Span);

/// <summary><c>boilerplate "…" to end</c>, <c>boilerplate to end</c>.</summary>
internal sealed record BoilerplateToEndSyntax(TemplateSyntax? From, TextSpan Span) : ItemSyntax(Span);

/// <summary><c>"a" to "b" within n</c>.</summary>
internal sealed record BoilerplateRangeSyntax(
    TemplateSyntax From, TemplateSyntax To, NumberSyntax Within, TextSpan Span) : ItemSyntax(Span);

/// <summary><c>boilerplate until X</c>.</summary>
internal sealed record BoilerplateUntilSyntax(UntilSyntax Until, TextSpan Span) : ItemSyntax(Span);

/// <summary><c>boilerplate Name</c>.</summary>
internal sealed record BoilerplateRunSyntax(NameSyntax Run, TextSpan Span) : ItemSyntax(Span);

/// <summary>An item that could not be read.</summary>
internal sealed record MissingSyntax(TextSpan Span) : ItemSyntax(Span);
