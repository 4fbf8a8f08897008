using System.Globalization;
namespace NewsModel.Schema.Syntax;

/// <summary>Bodies and their items.</summary>
internal sealed partial class Parser
{
    private const string AnItem = "an item, such as 'name: line' or a template in quotes";

    private static readonly string[] ItemWords = ["line", "repeat", "commit", "boilerplate", "distinct", "until", "where", "within"];

    /// <summary>Alternatives up to a closing mark, the opening one already taken.</summary>
    private BodySyntax ParseBody(int first, TokenKind closing, string closingMark)
    {
        var alternatives = new List<SequenceSyntax>();
        do alternatives.Add(ParseSequence(closing));
        while (TryTake(TokenKind.Bar));
        Expect(closing, closingMark);
        return new BodySyntax(Limited(alternatives), SpanFrom(first));
    }

    private SequenceSyntax ParseSequence(TokenKind closing)
    {
        var first = _index;
        var items = new List<ItemSyntax>();
        _isLost = false;
        while (!AtSequenceEnd(closing))
        {
            var before = _index;
            items.Add(ParseItem() ?? new MissingSyntax(SpanFrom(before)));
            if (!_isLost) continue;
            SkipToItem(before, closing);
            _isLost = false;
        }

        if (items.Count == 0) ReportExpected(AnItem);
        return new SequenceSyntax(Limited(items), SpanFrom(first));
    }

    private bool AtSequenceEnd(TokenKind closing) =>
        Current.Kind is TokenKind.EndOfFile or TokenKind.Bar or TokenKind.CloseBrace
        || At(closing)
        || AtDeclaration();

    /// <summary>After an error: on to the next line, or to what surely is the next item, alternative or end.</summary>
    private void SkipToItem(int itemStart, TokenKind closing)
    {
        if (_index == itemStart) SkipBalanced();
        while (!AtSequenceEnd(closing) && !Current.StartsLine && !AtFieldStart()) SkipBalanced();
    }

    private bool AtFieldStart() => At(TokenKind.Identifier) && Peek(1).Kind is TokenKind.Colon or TokenKind.Equal;

    private ItemSyntax? ParseItem()
    {
        var first = _index;
        if (AtFieldStart() && Peek(1).Kind == TokenKind.Equal) return ParseAssignment();
        if (AtKeyword("commit")) return new CommitSyntax(Advance().Span);
        var unit = ParseUnit();
        return unit is null || _isLost ? unit : ParseSuffixes(first, unit);
    }

    /// <summary>An item without quantifier, <c>distinct</c>, <c>until</c> and <c>where</c>.</summary>
    private ItemSyntax? ParseUnit()
    {
        if (AtFieldStart()) return ParseField();
        if (At(TokenKind.String)) return ParseTemplateItem();
        if (AtBareNames()) return ReportBareNames();
        if (At(TokenKind.OpenParen)) return ParseGroup();
        if (Current.Is("line")) return new AnyLineSyntax(Advance().Span);
        if (Current.Is("repeat")) return ParseRepeat();
        if (Current.Is("boilerplate")) return ParseBoilerplate();
        if (AtKeyword("where")) Report(SchemaRules.MisplacedWhere);
        else if (AtTypeName() && !Resembles(Current, ItemWords)) Report(SchemaRules.RecordWithoutField, $"write 'name: {Current.Text}'");
        else ReportExpected(AnItem, ItemWords);
        return null;
    }

    /// <summary>Whether the word is a record's or choice's name, as far as that can be seen: they have a capital by custom.</summary>
    private bool AtTypeName() => At(TokenKind.Identifier) && char.IsUpper(Current.Text[0]);

    /// <summary>Whether a group of alternatives starts here that are nothing but names.</summary>
    private bool AtBareNames()
    {
        if (!At(TokenKind.OpenParen)) return false;
        var ahead = 1;
        while (Peek(ahead).Kind == TokenKind.Identifier && char.IsUpper(Peek(ahead).Text[0]) && Peek(ahead + 1).Kind == TokenKind.Bar) ahead += 2;
        return ahead > 1 && Peek(ahead).Kind == TokenKind.Identifier && Peek(ahead + 1).Kind == TokenKind.CloseParen;
    }

    private MissingSyntax ReportBareNames()
    {
        var names = new List<string>();
        var first = _index;
        do
        {
            Advance();
            names.Add(Advance().Text);
        }
        while (At(TokenKind.Bar));
        Advance();
        var choice = $"declare 'choice Name = {string.Join(" | ", names)}', and write 'name: Name'";
        _diagnostics.Report(SchemaRules.RecordWithoutField, _file, SpanFrom(first), choice);
        return new MissingSyntax(SpanFrom(first));
    }

    private FieldSyntax ParseField()
    {
        var first = _index;
        var token = Advance();
        Advance();
        var value = ParseFieldValue();
        return new FieldSyntax(new NameSyntax(token.Text, token.Span), value, SpanFrom(first)) { Documentation = token.Documentation };
    }

    private FieldValueSyntax? ParseFieldValue()
    {
        if (At(TokenKind.String)) return new TemplateValueSyntax(TemplateParser.Parse(Advance(), _file, _diagnostics));
        if (At(TokenKind.Identifier) && Peek(1).Kind != TokenKind.Colon && !AtDeclaration())
        {
            return Current.Is("line") ? new LineValueSyntax(Advance().Span) : new TypeValueSyntax(ParseTypeName());
        }

        ReportExpected("'line', a template in quotes or a type");
        return null;
    }

    private AssignmentSyntax? ParseAssignment()
    {
        var first = _index;
        var name = Advance();
        Advance();
        AssignedValue? kind = Current switch
        {
            { Kind: TokenKind.String } => AssignedValue.String,
            { Kind: TokenKind.Number } => AssignedValue.Number,
            _ when Current.Is("self") => AssignedValue.Self,
            _ when Current.Is("true") || Current.Is("false") => AssignedValue.Boolean,
            _ => null,
        };
        if (kind is null)
        {
            ReportExpected("self, true, false, a number or a string", "self", "true", "false");
            return null;
        }

        if (kind == AssignedValue.Number && !int.TryParse(Current.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
        {
            Report(SchemaRules.InvalidNumber, Current.Text);
            Advance();
            return null;
        }

        var value = Advance().Text;
        return new AssignmentSyntax(new NameSyntax(name.Text, name.Span), kind.Value, value, SpanFrom(first))
        {
            Documentation = name.Documentation,
        };
    }

    private ItemSyntax? ParseTemplateItem()
    {
        var first = _index;
        if (ParseTemplate(AnItem) is not { } template) return null;
        if (!AtKeyword("to") || !(Peek(1).Kind == TokenKind.String || Peek(1).Is("end")))
            return new TemplateItemSyntax(template, template.Span);
        if (!_inRun) Report(SchemaRules.RangeWithoutBoilerplate);
        return ParseRange(first, template);
    }

    private GroupSyntax? ParseGroup()
    {
        var first = _index;
        if (!TryNest()) return null;
        Advance();
        var body = ParseBody(first, TokenKind.CloseParen, "')'");
        _depth--;
        return new GroupSyntax(body, body.Span);
    }

    private RepeatSyntax? ParseRepeat()
    {
        var first = _index;
        Advance();
        return ParseName("the name of the field to repeat") is { } field ? new RepeatSyntax(field, SpanFrom(first)) : null;
    }

    private ItemSyntax? ParseBoilerplate()
    {
        var first = _index;
        Advance();
        if (At(TokenKind.String))
        {
            var template = TemplateParser.Parse(Advance(), _file, _diagnostics);
            return AtKeyword("to") ? ParseRange(first, template) : new BoilerplateLineSyntax(template, SpanFrom(first));
        }

        if (AtKeyword("to"))
        {
            Advance();
            if (!TryTakeKeyword("end"))
            {
                ReportExpected("'end'", "end");
                return null;
            }

            return new BoilerplateToEndSyntax(null, SpanFrom(first));
        }

        if (AtKeyword("until")) return ParseUntil() is { } until ? new BoilerplateUntilSyntax(until, SpanFrom(first)) : null;

        const string what = "a template in quotes, 'to end', 'until' or the name of a run";
        return ParseName(what) is { } run ? new BoilerplateRunSyntax(run, SpanFrom(first)) : null;
    }

    /// <summary>What follows the first line of a range: <c>to end</c>, or <c>to "…" within n</c>.</summary>
    private ItemSyntax? ParseRange(int first, TemplateSyntax from)
    {
        Advance();
        if (TryTakeKeyword("end")) return new BoilerplateToEndSyntax(from, SpanFrom(first));
        if (ParseTemplate("'end' or the range's last line in quotes", "end") is not { } to) return null;
        if (!TryTakeKeyword("within"))
        {
            ReportExpected("'within' and a number of lines", "within");
            return null;
        }

        return ParseCount("a number of lines") is { } within ? new BoilerplateRangeSyntax(from, to, within, SpanFrom(first)) : null;
    }

    private ItemSyntax ParseSuffixes(int first, ItemSyntax item)
    {
        var quantifier = ParseQuantifier();
        TextSpan? distinct = AtKeyword("distinct") ? Advance().Span : null;
        var until = AtKeyword("until") ? ParseUntil() : null;
        var whereAt = _index;
        if (ParseWhere() is { } where)
        {
            if (item is FieldSyntax field) item = field with { Where = where };
            else if (item is TemplateItemSyntax template) item = template with { Where = where };
            else _diagnostics.Report(SchemaRules.MisplacedWhere, _file, _tokens[whereAt].Span);
        }

        return quantifier is null && distinct is null && until is null
            ? item
            : new RepetitionSyntax(item, quantifier, distinct, until, SpanFrom(first));
    }

    private QuantifierSyntax? ParseQuantifier()
    {
        var first = _index;
        if (TryTake(TokenKind.Question)) return new QuantifierSyntax(0, 1, SpanFrom(first));
        if (TryTake(TokenKind.Star)) return new QuantifierSyntax(0, LineRange.Unbounded, SpanFrom(first));
        if (TryTake(TokenKind.Plus)) return new QuantifierSyntax(1, LineRange.Unbounded, SpanFrom(first));
        if (!TryTake(TokenKind.OpenBrace)) return null;

        const string counts = "a count, such as {3}, {0..12} or {1..}";
        if (ParseCount(counts) is not { } min) return SkipCounts();
        var max = min.Value;
        if (TryTake(TokenKind.DotDot))
        {
            if (At(TokenKind.CloseBrace)) max = LineRange.Unbounded;
            else if (ParseCount(counts) is { } last) max = last.Value;
            else return SkipCounts();
        }

        return Expect(TokenKind.CloseBrace, "'}'") ? new QuantifierSyntax(min.Value, max, SpanFrom(first)) : SkipCounts();
    }

    /// <summary>Skips the rest of a count that can't be read, so that its brace doesn't close the record.</summary>
    private QuantifierSyntax? SkipCounts()
    {
        while (!At(TokenKind.CloseBrace) && !At(TokenKind.EndOfFile) && !Current.StartsLine) Advance();
        if (!Current.StartsLine) TryTake(TokenKind.CloseBrace);
        return null;
    }

    private UntilSyntax? ParseUntil()
    {
        var first = _index;
        Advance();
        var targets = new List<TargetSyntax>();
        do
        {
            if (ParseTarget() is { } target) targets.Add(target);
            else break;
        }
        while (TryTake(TokenKind.Bar));
        return targets.Count == 0 ? null : new UntilSyntax(Limited(targets), SpanFrom(first));
    }

    private TargetSyntax? ParseTarget()
    {
        if (At(TokenKind.String)) return new TemplateTargetSyntax(TemplateParser.Parse(Advance(), _file, _diagnostics));
        if (At(TokenKind.Identifier) && !AtFieldStart() && !AtDeclaration())
        {
            var token = Advance();
            return new NameTargetSyntax(new NameSyntax(token.Text, token.Span));
        }

        Report(SchemaRules.InvalidTarget, Current.Described);
        return null;
    }
}
