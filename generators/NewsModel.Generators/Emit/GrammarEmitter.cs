using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NewsModel.Generators.Binding;
using NewsModel.Schema;
using NewsModel.Schema.Planning;

namespace NewsModel.Generators.Emit;

/// <summary>
/// Writes a grammar as C#: each of its members a named Pidgin parser over lines, made of Pidgin's own combinators and
/// of the few words of <c>LineGrammar</c>.
/// </summary>
internal sealed class GrammarEmitter
{
    // Pidgin maps up to so many parsers at once.
    private const int MostMapped = 8;

    private readonly SchemaContext _context;
    private readonly MatchEmitter _matches;
    private readonly OwnerTable _owners;

    public GrammarEmitter(SchemaContext context, MatchEmitter matches, OwnerTable owners)
    {
        _context = context;
        _matches = matches;
        _owners = owners;
    }

    /// <summary>Writes the members of a grammar, the page last.</summary>
    public string Emit(GrammarPlan plan)
    {
        var code = new CodeWriter();
        _matches.Reserve(plan.Members.Select(m => NameOf(m.Name)).Concat(["Page", "Owners"]));
        foreach (GrammarMember member in plan.Members)
        {
            (string type, string expression) = member.Node is { } node
                ? ($"Parser<Line, {TypeOf(node)}>", Print(node))
                : ("HeadFilter", Print(member.Filter!));
            Member(code, member.Summary, type, NameOf(member.Name), expression);
        }

        Member(code, "page", $"Parser<Line, {TypeOf(plan.Page)}>", "Page", Print(plan.Page));
        return code.ToString();
    }

    private static void Member(CodeWriter code, string comment, string type, string name, string expression)
    {
        code.Line();
        code.Line($"// {CSharp.Comment(comment)}");
        code.Line($"public static readonly {type} {name} =\n    {Indent(expression)};");
    }

    // The name of a part of a record's grammar: never that of another record's.
    private string NameOf(MemberName member) => member.Part is "" or "Open"
        ? EmittedNames.Type(member.Record, owner: "") + member.Part
        : _context.Index.Declares(member.Record + member.Part) ? $"{member.Record}_{member.Part}" : member.Record + member.Part;

    // ---- values -------------------------------------------------------------------------------------------------

    private IReadOnlyList<Capture> CapturesOf(GrammarNode node) => Typed(node.Captures);

    private IReadOnlyList<Capture> Typed(IEnumerable<FieldCapture> captures) => captures.Select(_context.Capture).ToList();

    private string TypeOf(GrammarNode node) => node.Makes is { } record ? _context.TypeName(record) : Shapes.Type(CapturesOf(node));

    private static IEnumerable<(Capture Capture, string Expression)> Values(IReadOnlyList<Capture> captures, string variable) =>
        captures.Select(c => (c, Shapes.Access(captures, variable, c)));

    private IEnumerable<(Capture Capture, string Expression)> Values(IEnumerable<ConstantItem> constants) =>
        constants.Select(c => (_context.Capture(new FieldCapture(c.Field, c.Type)), ConstructionEmitter.Constant(c)));

    private static string Converted(IReadOnlyList<Capture> from, IReadOnlyList<Capture> to, string variable) =>
        Shapes.Tuple(Shapes.Gather(Values(from, variable), to));

    private string New(string record, IReadOnlyList<(Capture Capture, string Expression)> values) =>
        ConstructionEmitter.New(_context, _context.Index.Record(record), values);

    private static string Holds(Condition where, IReadOnlyList<Capture> captures) => ConditionEmitter.Emit(where, field =>
    {
        Capture? capture = captures.FirstOrDefault(c => c.Field == field);
        return capture is null || capture.Element != "Text" || capture.Count == CaptureCount.Many
            ? null
            : (Shapes.Access(captures, "head", capture), capture.Count == CaptureCount.Optional);
    });

    // ---- parsers ------------------------------------------------------------------------------------------------

    private string Print(GrammarNode node)
    {
        switch (node)
        {
            case LiteralNode literal:
                return $"Literal({Owner(literal.Owner)}, {Test(literal.Test)}{(literal.Remember ? ", remember: true" : "")})";
            case AnyLineNode:
                return Bare(node) + (node.Captures.Count == 0 ? ".IgnoreResult()" : "");
            case LineNode line:
                return Line(line);
            case RepeatNode repeat:
                string takers = string.Join(", ", repeat.Takers.Select(Owner));
                return $"{(repeat.IsList ? "RepeatAny" : "Repeat")}({Owner(repeat.Owner)}, {takers})";
            case SequenceNode sequence:
                return Sequence(sequence);
            case OneOfNode oneOf:
                return OneOf(oneOf.Alternatives);
            case TryNode tried:
                return $"Try({Print(tried.Item)})";
            case WhereNode where:
                return Chained(Print(where.Item), $".Where(static head => {Holds(where.Condition, CapturesOf(where))})");
            case MakeNode make:
                string made = New(make.Makes!, Values(CapturesOf(make.Item), "head").ToList());
                return Chained(Print(make.Item), $".Select(static head => {made})");
            case CommitNode commit:
                return Commit(commit);
            case ItemOfNode item:
                return $"{Print(item.Item)}.Cast<{TypeOf(item)}>()";
            case OptionalNode optional:
                return Optional(optional);
            case ListNode list:
                return List(list);
            case LinesNode lines:
                return Lines(lines);
            case SkipNode skip:
                return Skip(skip);
            case UnlessNode unless:
                return Unless(Print(unless.Item), unless.Stops);
            case RecordInNode record:
                return $"RecordIn({CSharp.String(record.Field)}, {(record.IsList ? "isList: true" : "isList: false")}, {Print(record.Item)})";
            case RequiredNode required:
                return Required(required);
            case IgnoreNode ignore:
                return Print(ignore.Item) + ".IgnoreResult()";
            case MemberNode member:
                return member.IsForward ? $"Rec(() => {NameOf(member.Member)})" : NameOf(member.Member);
            case LineAheadNode line:
                return $"LineAhead({Test(line.Test)})";
            case AnyAheadNode:
                return "Not(Parser<Line>.End)";
            case AheadNode ahead:
                string value = ahead.Item.Captures.Count == 0 && ahead.Item.Makes is null ? "" : ".IgnoreResult()";
                return $"Lookahead({Print(ahead.Item.Cleaned)}){value}";
            case HeadAheadNode head:
                return head.Filter is null ? $"HeadAhead({Print(head.Head)})"
                    : head.Head.IsNothing ? $"HeadAhead({NameOf(head.Filter)})"
                    : $"HeadAhead({NameOf(head.Filter)}, {Print(head.Head)})";
            case NotNode not:
                return $"Not({Print(not.Item)})";
            case IfNode condition:
                return $"{Print(condition.Condition)}.Then({Print(condition.Item)})";
            case SearchNode search:
                return Search(search);
            case UnclaimedNode:
                return "Unclaimed.SkipMany()";
            default:
                throw new InvalidOperationException(node.GetType().Name);
        }
    }

    // Where its value does not matter in any case.
    private string Bare(GrammarNode node) => node switch
    {
        AnyLineNode line => $"AnyLine({Owner(line.Owner)}{(line.Remember ? ", remember: true" : "")})",
        UnlessNode unless => Unless(Bare(unless.Item), unless.Stops),
        _ => Print(node),
    };

    private string Owner(OwnerPlan owner) => _owners[owner];

    private string Test(LineTestPlan test) => test is RecordTest record ? _matches.IsRecord(record.Name) : _matches.Is(((TemplateTest)test).Template);

    private string Print(HeadFilterPlan filter)
    {
        string again = filter.Again.Min > 0 ? $", repeatMin: {Digits(filter.Again.Min)}, repeatMax: {Digits(filter.Again.Max)}" : "";
        string blanks = filter.Blanks > 0 ? $", blanks: {Digits(filter.Blanks)}" : "";
        string between = filter.Between.Count > 0 ? $", between: [{string.Join(", ", filter.Between.Select(Test))}]" : "";
        return $"new({Test(filter.Line)}, min: {Digits(filter.Before.Min)}, max: {Digits(filter.Before.Max)}{again}{blanks}{between})";
    }

    private string Line(LineNode line)
    {
        string owner = Owner(line.Owner);
        string remember = line.RememberLine ? ", rememberLine: true" : "";
        if (line.Match is RecordMatch record)
        {
            string again = line.SameAgain ? ", sameAgain: true" : "";
            return $"LineOf<{_context.TypeName(record.Name)}>({owner}, {_matches.Try(record.Name)}{remember}{again})";
        }

        var item = (ItemMatch)line.Match;
        string fields = CSharp.Pascal(string.Join(" ", line.Captures.Select(static c => c.Field)));
        string method = _matches.TryItem(item.Record + fields, item.Item, out List<Capture> captures);
        if (line.RememberField is { } field)
        {
            remember = $", static value => {Shapes.Access(captures, "value", captures.First(c => c.Field == field))}";
        }

        return $"LineOf<{Shapes.Type(captures)}>({owner}, {method}{remember})";
    }

    private string Sequence(SequenceNode sequence)
    {
        IReadOnlyList<Capture> fields = Typed(sequence.Fields);
        return Map(
            sequence.Parts,
            sequence.Constants,
            values => sequence.Makes is { } record ? New(record, Shapes.Gather(values, fields)) : Shapes.Tuple(Shapes.Gather(values, fields)),
            isAsItIs: sequence.Makes is null && sequence.Parts.Count == 1 && sequence.Parts[0].Captures == sequence.Fields);
    }

    private string Map(
        IReadOnlyList<GrammarNode> parts,
        IEnumerable<ConstantItem> constants,
        Func<IEnumerable<(Capture Capture, string Expression)>, string> result,
        bool isAsItIs = false)
    {
        var used = new HashSet<string>();
        var values = new List<(Capture, string)>();
        var parameters = new List<string>();
        if (parts.Count > MostMapped)
        {
            // The last of more are mapped by themselves.
            parts = [.. parts.Take(MostMapped - 1), GrammarPlanner.Sequence(parts.Skip(MostMapped - 1), [])];
        }

        List<(string Source, string Expression, IReadOnlyList<Capture> Captures)> printed =
            parts.Select(p => (p.Source, Print(p), CapturesOf(p))).ToList();
        foreach ((_, _, IReadOnlyList<Capture> captures) in printed)
        {
            string parameter = "_";
            if (captures.Count > 0)
            {
                string name = captures.Count == 1 ? captures[0].Field : "part";
                string unique = name;
                for (int i = 2; !used.Add(unique); i++)
                {
                    unique = name + i;
                }

                parameter = CSharp.Identifier(unique);
                values.AddRange(Values(captures, parameter));
            }

            parameters.Add(parameter);
        }

        string made = result(values.Concat(Values(constants)));
        if (printed.Count == 0)
        {
            return $"Parser<Line>.Return({made})";
        }

        if (printed.Count == 1)
        {
            return isAsItIs || made == parameters[0]
                ? printed[0].Expression
                : $"{printed[0].Expression}.Select(static {parameters[0]} => {made})";
        }

        IEnumerable<string> lines = printed.Select(p => (p.Source.Length > 0 ? $"// {CSharp.Comment(p.Source)}\n    " : "") + Indent(p.Expression));
        return $"Map(\n    static ({string.Join(", ", parameters)}) => {made},\n    {string.Join(",\n    ", lines)})";
    }

    private string Commit(CommitNode commit)
    {
        IReadOnlyList<Capture> fields = Typed(commit.Fields);
        IEnumerable<(Capture, string)> head = Values(CapturesOf(commit.Head), "head");
        string parser = Print(commit.Head);
        if (commit.Tail is not { } tail)
        {
            return $"{parser}.Select(static head => {New(commit.Makes!, Shapes.Gather(head.Concat(Values(commit.Constants)), fields))})";
        }

        string made = New(commit.Makes!, Shapes.Gather(head.Concat(Values(CapturesOf(tail), "tail")), fields));
        return $"Map(\n    static (head, tail) => {made},\n    {Indent(parser)},\n    {Print(tail)})";
    }

    private string Optional(OptionalNode optional)
    {
        string item = Print(optional.Item);
        IReadOnlyList<Capture> from = CapturesOf(optional.Item);
        IReadOnlyList<Capture> to = CapturesOf(optional);
        return from.Count switch
        {
            0 => $"{item}.OrNothing()",
            1 when from[0].Count == CaptureCount.One && to[0].IsStruct && to[0].Element != "bool" => $"{item}.OrNone()",
            1 when from[0].Count == CaptureCount.One && !to[0].IsStruct => $"{item}.OrNull()",
            _ => $"{item}.OrDefault(static value => {Converted(from, to, "value")})",
        };
    }

    private string List(ListNode list)
    {
        IReadOnlyList<Capture> captures = CapturesOf(list.Item);
        string many = list is { Min: 0, Max: LineRange.Unbounded } ? "Listed()" : $"Times({Times(list.Min, list.Max)})";
        string select;
        if (captures.Count == 1)
        {
            select = captures[0].Count switch
            {
                CaptureCount.One => "",
                CaptureCount.Optional => ".Select(Lists.OfPresent)",
                _ => ".Select(Lists.Flatten)",
            };
            select += list.Distinct ? ".Select(Lists.Distinct)" : "";
        }
        else
        {
            IEnumerable<(Capture, string)> values = captures.Select(c =>
            {
                string one = c.Convert(Shapes.Access(captures, "item", c), CaptureCount.Many);
                string all = $"Lists.Gather(items, static item => {one})";
                return (c with { Count = CaptureCount.Many }, list.Distinct ? $"Lists.Distinct({all})" : all);
            });
            select = $".Select(static items => {Shapes.Tuple(values.ToList())})";
        }

        return $"{Print(list.Item)}.{many}{select}";
    }

    private string Lines(LinesNode lines)
    {
        string times = Times(lines.Min, lines.Max);
        string remember = lines.Remember ? ", remember: true" : "";
        string options = remember;
        options += lines.Distinct ? ", distinct: true" : "";
        options += lines is { Distinct: true, SameAgain: true, Record: not null } ? ", sameAgain: true" : "";
        options += lines.Record is { } held && _context.Converts(held) ? ", atOnce: true" : "";
        string call = lines.Captures.Count == 0 ? $"SkipLines({Owner(lines.Owner)}, {times}{remember}"
            : lines.Record is { } record ? $"Lines<{_context.TypeName(record)}>({Owner(lines.Owner)}, {_matches.Try(record)}, {times}{options}"
            : $"Lines({Owner(lines.Owner)}, {times}{options}";
        if (lines.Until.Count == 0)
        {
            return call + ")";
        }

        List<string> stops = lines.Until.Select(Print).ToList();
        return stops.Sum(static stop => stop.Length) < 80
            ? $"{call}, until: [{string.Join(", ", stops)}])"
            : $"{call}, until:\n[\n    {string.Join(",\n    ", stops.Select(Indent))},\n])";
    }

    private string Skip(SkipNode skip) => Bare(skip.Item) + (skip.Min, skip.Max) switch
    {
        (0, LineRange.Unbounded) when skip.TakesLines => ".SkipMany()",
        (1, LineRange.Unbounded) when skip.TakesLines => ".SkipAtLeastOnce()",
        (0, 1) => ".OrNothing()",
        var (min, max) => $".SkipTimes({Times(min, max)})",
    };

    private string Required(RequiredNode required)
    {
        IReadOnlyList<Capture> from = CapturesOf(required.Item);
        IReadOnlyList<Capture> to = CapturesOf(required);
        string convert = !from.SequenceEqual(to) && to.Any(static c => c.IsStruct) ? $".Select(static value => {Converted(from, to, "value")})" : "";
        return $"{Print(required.Item)}{convert}.Or(Missing<{Shapes.Type(to)}>({CSharp.String(required.Source)}))";
    }

    private string Search(SearchNode search)
    {
        string record = Unless(Print(search.Item), search.Until);
        string ends = search.Ends is null ? "" : $", ends: {Print(search.Ends)}";
        string name = CSharp.String(search.Name);
        if (search is { Min: 1, Max: 1 })
        {
            return $"Search({record}, {name}{ends})";
        }

        string later = search.Later.Count == 0 ? "Unclaimed" : $"Not({OneOf(search.Later)}).Then(Unclaimed)";
        string stray = Unless(later, search.Until);
        string distinct = search.Distinct ? ".Select(Lists.Distinct)" : "";
        return $"Search(\n    {Indent(record)},\n    {name}, {Times(search.Min, search.Max)},\n    stray: {Indent(stray)}{Indent(ends)}){distinct}";
    }

    private string Unless(string item, IReadOnlyList<StopPlan> until)
    {
        if (until.Count == 0)
        {
            return item;
        }

        List<string> stops = until.Select(Print).ToList();
        return stops.Sum(static stop => stop.Length) < 80
            ? $"{item}.Unless({string.Join(", ", stops)})"
            : $"{item}.Unless(\n    {string.Join(",\n    ", stops.Select(Indent))})";
    }

    private string Print(StopPlan stop) => stop switch
    {
        LineStop line => $"Stop.At({Test(line.Test)})",
        AheadStop ahead => $"Stop.At({Print(ahead.Ahead)})",
        HeadStop { Filter: null } head => $"Stop.At(HeadAhead({Print(head.Head)}))",
        HeadStop { Head.IsNothing: true } head => $"Stop.At({NameOf(head.Filter)})",
        HeadStop head => $"Stop.At({NameOf(head.Filter)}, {Print(head.Head)})",
        StrayStop stray => $"AtStray({Test(stray.Test)}, {CSharp.String(stray.Record)}, {Digits(stray.LinesBefore)})",
        GapStop gap => $"AtGap({Digits(gap.Blanks)}, {CSharp.String(gap.Record)})",
        _ => throw new InvalidOperationException(stop.GetType().Name),
    };

    // ---- text ---------------------------------------------------------------------------------------------------

    private string OneOf(IEnumerable<GrammarNode> alternatives)
    {
        List<string> all = alternatives.Select(Print).ToList();
        return all.Count == 1 ? all[0]
            : all.Sum(static a => a.Length) < 90 && !all.Any(static a => a.Contains("\n")) ? $"OneOf({string.Join(", ", all)})"
            : $"OneOf(\n    {string.Join(",\n    ", all.Select(Indent))})";
    }

    private static string Times(int min, int max) => $"{Digits(min)}, {(max == LineRange.Unbounded ? "int.MaxValue" : Digits(max))}";

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Chained(string expression, string call) => expression + (expression.Contains("\n") ? "\n    " : "") + call;

    private static string Indent(string expression) => expression.Replace("\n", "\n    ");
}
