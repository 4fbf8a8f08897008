using NewsModel.Grammar;
using NewsModel.Schema;
using NewsModel.Schema.Planning;
using Pidgin;
using static NewsModel.Grammar.LineGrammar;
using static Pidgin.Parser;
using SchemaTemplate = NewsModel.Schema.Template;

namespace NewsModel.Interpreter;

/// <summary>
/// Builds the parsers of a grammar: the same pieces in the same places as the generator writes them, with values that
/// are objects.
/// </summary>
internal sealed class GrammarBuilder
{
    private readonly SchemaIndex _schema;
    private readonly Dictionary<string, RecordShape> _shapes;
    private readonly Dictionary<string, LineMatcher> _matchers = [];
    private readonly Dictionary<LineTestPlan, LineTest> _tests = [];
    private readonly Dictionary<MemberName, HeadFilter> _filters = [];
    private readonly Dictionary<MemberName, Parser<Line, Unit>> _skipping = [];
    private readonly Dictionary<MemberName, Parser<Line, object?>> _valued = [];

    private GrammarBuilder(SchemaIndex schema, GrammarPlan plan)
    {
        _schema = schema;
        _shapes = schema.Schema.Records.Append(schema.Schema.Page).ToDictionary(static r => r.Name, r => new RecordShape(r, schema.Schema));
        Owners = [Owner.Unclaimed, .. plan.Owners.Select(OwnerOf)];
        foreach (GrammarMember member in plan.Members)
        {
            Add(member);
        }

        Page = Value(plan.Page).Select(static page => (NewsRecord)page!);
    }

    public Owner[] Owners { get; }

    public Parser<Line, NewsRecord> Page { get; }

    /// <summary>Builds the grammar of a schema.</summary>
    public static GrammarBuilder Build(BoundSchema schema)
    {
        var index = new SchemaIndex(schema);
        return new GrammarBuilder(index, GrammarPlanner.Plan(index));
    }

    private static Owner OwnerOf(OwnerPlan plan) => plan.Kind switch
    {
        OwnerKind.Field => Owner.Field(plan.Id, plan.Display, plan.Weight),
        OwnerKind.Repeat => Owner.Repeat(plan.Id, plan.Display, plan.Weight),
        OwnerKind.Marker => Owner.Marker(plan.Id, plan.Display, plan.Weight),
        _ => Owner.Boilerplate(plan.Id, plan.Display, plan.Weight),
    };

    private void Add(GrammarMember member)
    {
        if (member.Filter is { } filter)
        {
            _filters.Add(member.Name, new HeadFilter(
                Test(filter.Line), filter.Before.Min, filter.Before.Max, filter.Again.Min, filter.Again.Max, filter.Blanks, [.. filter.Between.Select(Test)]));
        }
        else if (HasValue(member.Node!))
        {
            _valued.Add(member.Name, Value(member.Node!));
        }
        else
        {
            _skipping.Add(member.Name, Skip(member.Node!));
        }
    }

    private static bool HasValue(GrammarNode node) => node.Makes is not null || node.Captures.Count > 0;

    // ---- parsers with a value -----------------------------------------------------------------------------------

    private Parser<Line, object?> Value(GrammarNode node)
    {
        switch (node)
        {
            case AnyLineNode { Captures.Count: > 0 } line:
                return AnyLine(At(line.Owner), line.Remember).Select(static text => (object?)text);
            case LineNode line:
                return LineOf(line);
            case SequenceNode sequence:
                return Sequence(sequence);
            case OneOfNode oneOf:
                return OneOf(oneOf.Alternatives.Select(Value));
            case TryNode tried:
                return Try(Value(tried.Item));
            case WhereNode where:
                return Where(where);
            case MakeNode make:
                Gathering gathering = Gather([make.Item.Captures], [], make.Item.Captures, make.Makes);
                return Value(make.Item).Select(head => gathering.Of([head]));
            case CommitNode commit:
                return Commit(commit);
            case ItemOfNode item:
                return Value(item.Item);
            case OptionalNode optional:
                return Value(optional.Item).OrDefault(static value => value);
            case ListNode list:
                return List(list);
            case LinesNode { Captures.Count: > 0 } lines:
                return Lines(lines);
            case UnlessNode unless:
                return Unless(Value(unless.Item), unless.Stops);
            case RecordInNode record:
                return RecordIn(record.Field, record.IsList, Value(record.Item));
            case RequiredNode required:
                return Value(required.Item).Or(Missing<object>(required.Source));
            case MemberNode member when HasValue(member):
                return member.IsForward ? Rec(() => _valued[member.Member]) : _valued[member.Member];
            case SearchNode search:
                return Search(search);
            default:
                return Skip(node).ThenReturn((object?)null);
        }
    }

    private Parser<Line, object?> LineOf(LineNode line)
    {
        LineMatcher matcher = line.Match is ItemMatch item ? new ItemMatcher(item.Item, Matcher) : Matcher(((RecordMatch)line.Match).Name);
        if (line.RememberField is not { } field)
        {
            return LineOf<object?>(At(line.Owner), matcher.TryMatch, line.RememberLine, line.SameAgain);
        }

        int index = line.Captures.ToList().FindIndex(c => c.Field == field);
        return LineOf<object?>(At(line.Owner), matcher.TryMatch, values => ValueList.From(
            Captured.AsList(Captured.Of(values, index, line.Captures.Count)).AsEnumerable().Cast<Text>()));
    }

    private Parser<Line, object?> Sequence(SequenceNode sequence) => new SequenceParser(
        [.. sequence.Parts.Select(Value)],
        Gather([.. sequence.Parts.Select(static p => p.Captures)], sequence.Constants, sequence.Fields, sequence.Makes));

    private Gathering Gather(
        IReadOnlyList<EquatableArray<FieldCapture>> parts, IReadOnlyList<ConstantItem> constants, IReadOnlyList<FieldCapture> fields, string? makes) =>
        new([.. parts], constants, fields, makes is null ? null : _shapes[makes]);

    private Parser<Line, object?> Where(WhereNode where)
    {
        List<FieldCapture> captures = [.. where.Captures];
        ConditionTest.Test test = ConditionTest.Of(
            where.Condition,
            field => captures.FindIndex(c => c.Field == field && !c.Type.IsDeclared && c.Count != CaptureCount.Many));
        return Value(where.Item).Where(values =>
        {
            var texts = new Text?[captures.Count];
            for (int i = 0; i < texts.Length; i++)
            {
                texts[i] = Captured.Of(values, i, texts.Length) as Text?;
            }

            return test(texts);
        });
    }

    private Parser<Line, object?> Commit(CommitNode commit)
    {
        Gathering gathering = Gather(
            [commit.Head.Captures, commit.Tail?.Captures ?? default], commit.Constants, commit.Fields, commit.Makes);
        return commit.Tail is null
            ? Value(commit.Head).Select(head => gathering.Of([head, null]))
            : Map((head, tail) => gathering.Of([head, tail]), Value(commit.Head), Value(commit.Tail));
    }

    private Parser<Line, object?> List(ListNode list)
    {
        Parser<Line, ValueList<object?>> items = Value(list.Item).Times(list.Min, list.Max);
        EquatableArray<FieldCapture> captures = list.Item.Captures;
        ValueList<object> Distinct(ValueList<object> values) => list.Distinct ? Lists.Distinct(values) : values;
        if (captures.Count == 1)
        {
            return captures[0].Count == CaptureCount.Many
                ? items.Select(values => (object?)Distinct(Lists.Gather(values, Captured.AsList)))
                : items.Select(values => (object?)Distinct(Lists.OfPresent(values)));
        }

        return items.Select(values =>
        {
            var all = new object?[captures.Count];
            for (int i = 0; i < all.Length; i++)
            {
                int index = i;
                all[i] = Distinct(Lists.Gather(values, item => Captured.AsList(Captured.Of(item, index, captures.Count))));
            }

            return (object?)all;
        });
    }

    private Parser<Line, object?> Lines(LinesNode lines)
    {
        LineMatch<object> match = lines.Record is null
            ? static (Text line, out object value) => (value = line) is not null
            : Matcher(lines.Record).TryMatch!;
        bool converts = lines.Record is not null && _schema.Within(lines.Record).Any(record => _shapes[record].Converts);
        return LineGrammar.Lines(
                At(lines.Owner), match, lines.Min, lines.Max, lines.Remember, lines.Distinct, lines.SameAgain, converts, Stops(lines.Until))
            .Select(static values => (object?)values);
    }

    private Parser<Line, object?> Search(SearchNode search)
    {
        Parser<Line, object> record = Unless(Value(search.Item), search.Until)!;
        Parser<Line, Unit>? ends = search.Ends is null ? null : Skip(search.Ends);
        if (search is { Min: 1, Max: 1 })
        {
            return LineGrammar.Search(record, search.Name, ends);
        }

        Parser<Line, Unit> later = search.Later.Count == 0 ? Unclaimed : Not(OneOf(search.Later.Select(Skip))).Then(Unclaimed);
        Parser<Line, Unit> stray = Unless(later, search.Until);
        return LineGrammar.Search(record, search.Name, search.Min, search.Max, stray, ends)
            .Select(values => (object?)(search.Distinct ? Lists.Distinct(values) : values));
    }

    // ---- parsers without one ------------------------------------------------------------------------------------

    private Parser<Line, Unit> Skip(GrammarNode node)
    {
        switch (node)
        {
            case LiteralNode literal:
                return Literal(At(literal.Owner), Test(literal.Test), literal.Remember);
            case AnyLineNode line:
                return AnyLine(At(line.Owner), line.Remember).IgnoreResult();
            case RepeatNode repeat:
                Owner[] takers = [.. repeat.Takers.Select(At)];
                return repeat.IsList ? RepeatAny(At(repeat.Owner), takers) : Repeat(At(repeat.Owner), takers);
            case SequenceNode sequence:
                return sequence.Parts.Count == 0
                    ? Parser<Line>.Return(Unit.Value)
                    : InOrder([.. sequence.Parts.Select(Skip)]);
            case OneOfNode oneOf:
                return OneOf(oneOf.Alternatives.Select(Skip));
            case TryNode tried:
                return Try(Skip(tried.Item));
            case OptionalNode optional:
                return Skip(optional.Item).OrNothing();
            case LinesNode { Captures.Count: 0 } lines:
                return SkipLines(At(lines.Owner), lines.Min, lines.Max, lines.Remember, Stops(lines.Until));
            case SkipNode skip:
                return Times(Skip(skip.Item), skip);
            case UnlessNode unless:
                return Unless(Skip(unless.Item), unless.Stops);
            case RequiredNode required:
                return Skip(required.Item).Or(Missing<Unit>(required.Source)!);
            case IgnoreNode ignore:
                return Value(ignore.Item).IgnoreResult();
            case MemberNode member when !HasValue(member):
                return member.IsForward ? Rec(() => _skipping[member.Member]) : _skipping[member.Member];
            case LineAheadNode line:
                return LineAhead(Test(line.Test));
            case AnyAheadNode:
                return Not(Parser<Line>.End);
            case AheadNode ahead:
                return Lookahead(Skip(ahead.Item.Cleaned));
            case HeadAheadNode { Filter: null } head:
                return HeadAhead(Skip(head.Head));
            case HeadAheadNode { Head.IsNothing: true } head:
                return HeadAhead(_filters[head.Filter]);
            case HeadAheadNode head:
                return HeadAhead(_filters[head.Filter], Skip(head.Head));
            case NotNode not:
                return Not(Skip(not.Item));
            case IfNode condition:
                return Skip(condition.Condition).Then(Skip(condition.Item));
            case UnclaimedNode:
                return Unclaimed.SkipMany();
            default:
                return Value(node).IgnoreResult();
        }
    }

    // In halves: a chain would nest as deep as it is long.
    private static Parser<Line, Unit> InOrder(ReadOnlySpan<Parser<Line, Unit>> parts) =>
        parts.Length == 1 ? parts[0] : InOrder(parts[..(parts.Length / 2)]).Then(InOrder(parts[(parts.Length / 2)..]));

    private static Parser<Line, Unit> Times(Parser<Line, Unit> item, SkipNode skip) => (skip.Min, skip.Max) switch
    {
        (0, LineRange.Unbounded) when skip.TakesLines => item.SkipMany(),
        (1, LineRange.Unbounded) when skip.TakesLines => item.SkipAtLeastOnce(),
        (0, 1) => item.OrNothing(),
        var (min, max) => item.SkipTimes(min, max),
    };

    private Parser<Line, T> Unless<T>(Parser<Line, T> item, IReadOnlyList<StopPlan> stops) =>
        stops.Count == 0 ? item : item.Unless(Stops(stops));

    private Stop[] Stops(IEnumerable<StopPlan> stops) => [.. stops.Select(StopAt)];

    private Stop StopAt(StopPlan stop) => stop switch
    {
        LineStop line => Stop.At(Test(line.Test)),
        AheadStop ahead => Stop.At(Skip(ahead.Ahead)),
        HeadStop { Filter: null } head => Stop.At(HeadAhead(Skip(head.Head))),
        HeadStop { Head.IsNothing: true } head => Stop.At(_filters[head.Filter]),
        HeadStop head => Stop.At(_filters[head.Filter], Skip(head.Head)),
        StrayStop stray => AtStray(Test(stray.Test), stray.Record, stray.LinesBefore),
        GapStop gap => AtGap(gap.Blanks, gap.Record),
        _ => throw new InvalidOperationException(stop.GetType().Name),
    };

    // ---- lines --------------------------------------------------------------------------------------------------

    private Owner At(OwnerPlan owner) => Owners[owner.Id];

    // One test for each template, so that what was found of it is found again.
    private LineTest Test(LineTestPlan plan)
    {
        if (!_tests.TryGetValue(plan, out LineTest? test))
        {
            _tests[plan] = test = plan is RecordTest record ? TestOf(Matcher(record.Name)) : TestOf(((TemplateTest)plan).Template);
        }

        return test;
    }

    private static LineTest TestOf(LineMatcher matcher) => new((Text input, out bool value) => value = matcher.TryMatch(input, out _));

    private LineTest TestOf(SchemaTemplate template)
    {
        if (template.IsLiteral)
        {
            return new LineTest(((LiteralPart)template.Parts[0]).Text);
        }

        if (template.Holes.Any(static h => h.Type.IsDeclared))
        {
            return TestOf(new ItemMatcher(new TemplateItem(template, Where: null), Matcher));
        }

        var matcher = new TemplateMatcher(template);
        return new LineTest((Text input, out bool value) => value = matcher.Fits(input, []));
    }

    private LineMatcher Matcher(string name)
    {
        if (!_matchers.TryGetValue(name, out LineMatcher? matcher))
        {
            _matchers[name] = matcher = _schema.IsChoice(name)
                ? new ChoiceMatcher([.. _schema.Choice(name).Items.Select(Matcher)])
                : new RecordMatcher(_schema.Record(name), _shapes[name], Matcher);
        }

        return matcher;
    }
}
