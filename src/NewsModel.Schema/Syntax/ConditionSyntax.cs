namespace NewsModel.Schema.Syntax;

/// <summary>A condition of <c>where</c>.</summary>
internal abstract record ConditionSyntax(TextSpan Span) : SyntaxNode(Span);

internal sealed record AndSyntax(IReadOnlyList<ConditionSyntax> Terms, TextSpan Span) : ConditionSyntax(Span);

internal sealed record OrSyntax(IReadOnlyList<ConditionSyntax> Terms, TextSpan Span) : ConditionSyntax(Span);

internal sealed record NotSyntax(ConditionSyntax Term, TextSpan Span) : ConditionSyntax(Span);

/// <summary>A condition on one field.</summary>
internal abstract record FieldConditionSyntax(NameSyntax Field, TextSpan Span) : ConditionSyntax(Span);

internal sealed record MeasureSyntax(
    Measure Measure, NameSyntax Field, ComparisonOperator Operator, NumberSyntax Number, TextSpan Span)
    : FieldConditionSyntax(Field, Span);

internal sealed record UpperSyntax(NameSyntax Field, TextSpan Span) : FieldConditionSyntax(Field, Span);

internal sealed record MarkSyntax(Mark Mark, NameSyntax Field, TextSpan Span) : FieldConditionSyntax(Field, Span);

/// <summary>A test of text.</summary>
internal sealed record TextTestSyntax(
    NameSyntax Field, TextTest Test, IReadOnlyList<StringSyntax> Values, TextSpan Span)
    : FieldConditionSyntax(Field, Span);
