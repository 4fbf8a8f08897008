namespace NewsModel.Schema.Syntax;

/// <summary>Conditions.</summary>
internal sealed partial class Parser
{
    private static readonly string[] TestWords = ["starts", "ends", "contains", "starts with", "ends with", "ends in"];

    private static readonly string[] Functions = ["words", "length", "blanks", "heading", "links", "upper", "marked", "caption", "item", "alternative", "main"];

    private ConditionSyntax? ParseWhere() => TryTakeKeyword("where") ? ParseOr() : null;

    private ConditionSyntax? ParseOr()
    {
        var first = _index;
        if (ParseAnd() is not { } term) return null;
        var terms = new List<ConditionSyntax> { term };
        while (TryTakeKeyword("or"))
        {
            if (ParseAnd() is not { } next) return null;
            terms.Add(next);
        }

        return terms.Count == 1 ? term : new OrSyntax(terms, SpanFrom(first));
    }

    private ConditionSyntax? ParseAnd()
    {
        var first = _index;
        if (ParseNot() is not { } term) return null;
        var terms = new List<ConditionSyntax> { term };
        while (TryTakeKeyword("and"))
        {
            if (ParseNot() is not { } next) return null;
            terms.Add(next);
        }

        return terms.Count == 1 ? term : new AndSyntax(terms, SpanFrom(first));
    }

    private ConditionSyntax? ParseNot()
    {
        var first = _index;
        var isNegated = false;
        while (Current.Is("not") && TestAt(1) is null)
        {
            isNegated = !isNegated;
            Advance();
        }

        if (ParsePrimaryCondition() is not { } term) return null;
        return isNegated ? new NotSyntax(term, SpanFrom(first)) : term;
    }

    private ConditionSyntax? ParsePrimaryCondition()
    {
        if (At(TokenKind.OpenParen)) return ParseParenthesised();
        if (At(TokenKind.Identifier) && Peek(1).Kind == TokenKind.OpenParen) return ParseFunction();
        if (At(TokenKind.Identifier) && TestAt(1) is { } test) return ParseTextTest(test);
        if (At(TokenKind.Identifier) && Resembles(Peek(1), TestWords)) Advance();
        ReportExpected("a condition, such as 'words(x) <= 10' or 'x starts with \"…\"'", ["not", .. TestWords]);
        return null;
    }

    private ConditionSyntax? ParseParenthesised()
    {
        if (!TryNest()) return null;
        Advance();
        var condition = ParseOr();
        _depth--;
        return condition is not null && Expect(TokenKind.CloseParen, "')'") ? condition : null;
    }

    private ConditionSyntax? ParseFunction()
    {
        var first = _index;
        Measure? measure = Current.Text switch
        {
            "words" => Measure.Words,
            "length" => Measure.Length,
            "blanks" => Measure.Blanks,
            "heading" => Measure.Heading,
            "links" => Measure.Links,
            _ => null,
        };
        Mark? mark = Current.Text switch
        {
            "marked" => Mark.Marked,
            "heading" => Mark.Heading,
            "caption" => Mark.Caption,
            "item" => Mark.Item,
            "alternative" => Mark.Alternative,
            "main" => Mark.Main,
            _ => null,
        };
        if (measure is null && mark is null && !Current.Is("upper"))
        {
            ReportExpected(string.Join(", ", Functions, 0, Functions.Length - 1) + " or " + Functions[Functions.Length - 1], Functions);
            return null;
        }

        Advance();
        Advance();
        if (ParseName("a field's name") is not { } field || !Expect(TokenKind.CloseParen, "')'")) return null;
        if (mark is not null && (measure is null || ComparisonHere is null)) return new MarkSyntax(mark.Value, field, SpanFrom(first));
        if (measure is null) return new UpperSyntax(field, SpanFrom(first));
        if (ParseOperator() is not { } comparison || ParseCount("a number") is not { } number) return null;
        return new MeasureSyntax(measure.Value, field, comparison, number, SpanFrom(first));
    }

    private ComparisonOperator? ComparisonHere => Current.Kind switch
    {
        TokenKind.Equal => ComparisonOperator.Equal,
        TokenKind.NotEqual => ComparisonOperator.NotEqual,
        TokenKind.Less => ComparisonOperator.Less,
        TokenKind.LessOrEqual => ComparisonOperator.LessOrEqual,
        TokenKind.Greater => ComparisonOperator.Greater,
        TokenKind.GreaterOrEqual => ComparisonOperator.GreaterOrEqual,
        _ => null,
    };

    private ComparisonOperator? ParseOperator()
    {
        var comparison = ComparisonHere;
        if (comparison is null) ReportExpected("a comparison: = != < <= > >=");
        else Advance();
        return comparison;
    }

    /// <summary>Which test of text stands so many tokens ahead, and of how many tokens.</summary>
    private (TextTest Test, int Length)? TestAt(int ahead)
    {
        var token = Peek(ahead);
        var next = Peek(ahead + 1);
        if (token.Kind == TokenKind.Equal) return (TextTest.In, 1);
        if (token.Kind == TokenKind.NotEqual) return (TextTest.NotIn, 1);
        if (token.Is("starts") && next.Is("with")) return (TextTest.StartsWith, 2);
        if (token.Is("ends") && next.Is("with")) return (TextTest.EndsWith, 2);
        if (token.Is("ends") && next.Is("in")) return (TextTest.EndsIn, 2);
        if (token.Is("contains") && next.Kind == TokenKind.String) return (TextTest.Contains, 1);
        if (token.Is("in") && next.Kind == TokenKind.OpenParen) return (TextTest.In, 1);
        return null;
    }

    private TextTestSyntax? ParseTextTest((TextTest Test, int Length) test)
    {
        var first = _index;
        var token = Advance();
        for (var i = 0; i < test.Length; i++) Advance();
        var isList = test.Test == TextTest.In && TryTake(TokenKind.OpenParen);
        var values = new List<StringSyntax>();
        do
        {
            if (ParseString("a string") is not { } value) return null;
            values.Add(value);
        }
        while (isList && TryTake(TokenKind.Comma));
        if (isList && !Expect(TokenKind.CloseParen, "',' or ')'")) return null;
        return new TextTestSyntax(new NameSyntax(token.Text, token.Span), test.Test, values, SpanFrom(first));
    }
}
