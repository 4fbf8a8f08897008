using System;
using System.Collections.Generic;
using System.Linq;
using NewsModel.Generators.Binding;
using NewsModel.Schema;

namespace NewsModel.Generators.Emit;

/// <summary>
/// Writes the grammar of records that take several lines: each a named Pidgin parser over lines, made of Pidgin's own
/// combinators and of the few words of <c>LineGrammar</c>.
/// </summary>
internal sealed class GrammarEmitter
{
    private readonly SchemaContext _context;
    private readonly MatchEmitter _matches;
    private readonly OwnerTable _owners = new();
    private readonly HeadFilters _filters;
    private readonly Evidence _evidence;
    private readonly CodeWriter _code = new();
    private readonly Dictionary<string, bool> _done = []; // name of a member -> whether it is complete
    private readonly Dictionary<(string Record, string Field), List<string>> _takers = [];

    public GrammarEmitter(SchemaContext context, MatchEmitter matches)
    {
        _context = context;
        _matches = matches;
        _filters = new HeadFilters(context);
        _evidence = new Evidence(context);
    }

    public OwnerTable Owners => _owners;

    /// <summary>Writes the grammar of the page and of all it needs.</summary>
    public string Emit()
    {
        BoundRecord page = _context.Schema.Page;
        var parts = new List<Part>();
        BoundSequence sequence = page.Alternatives[0];
        IReadOnlyList<BoundItem> items = page.Alternatives.Count == 1
            ? [.. sequence.Items]
            : [new GroupItem(page.Alternatives)];
        for (int i = 0; i < items.Count; i++)
        {
            parts.Add(items[i] is ConstantItem or SelfItem ? Constant(items[i]) : PageItem(page, items[i], items.Skip(i + 1).ToList()));
        }

        parts.Add(new Part("Unclaimed.SkipMany()", [], IsClean: true, CanFail: false, "whatever is left"));
        string type = _context.TypeName(page.Name);
        Member("page", $"Parser<Line, {type}>", "Page", Map(parts, values => ConstructionEmitter.New(_context, page, values), items));
        return _code.ToString();
    }

    private static Part Constant(BoundItem item) => new("", [], IsClean: true, CanFail: false, item.ToString());

    // ---- the page ----------------------------------------------------------------------------------------------

    // A record that the page requires or repeats is looked for: a line that starts neither it nor, once it has what it
    // requires, any later item of the page is unclaimed. Any other item that is missing is reported and passed over.
    private Part PageItem(BoundRecord page, BoundItem item, IReadOnlyList<BoundItem> later)
    {
        (FieldItem? field, int min, int max, bool distinct, EquatableArray<Target> until) = item switch
        {
            FieldItem f => (f, 1, 1, false, EquatableArray<Target>.Empty),
            RepetitionItem { Item: FieldItem f } r => (f, r.Min, r.Max, r.Distinct, r.Until),
            _ => (null, 0, 0, false, EquatableArray<Target>.Empty),
        };
        if (field is null || field.Value.Kind is not (FieldTypeKind.Record or FieldTypeKind.Choice) || (min == 0 && max == 1))
        {
            return Required(Item(page, item, committed: true));
        }

        Part one = Item(page, field, committed: min <= 1).Cleaned;
        Capture capture = one.Captures[0];
        string element = capture.Element;
        string record = Unless(one.Expression, until, committed: false);
        List<string> starts = Starts(page, later);
        string unclaimed = starts.Count == 0 ? "Unclaimed" : $"Not({OneOf(starts)}).Then(Unclaimed)";
        string stray = Unless(unclaimed, until, committed: false);
        string missing = $"Parser<Line>.End.Then(NoRecord<{element}>({CSharp.String(field.Value.Name)}))";
        string first = until.Count == 0
            ? $"Unclaimed.SkipManyThen({record}.Or({missing}))"
            : $"Unclaimed.SkipManyThen(OneOf({record}, {Ahead(until)}.Then(NoRecord<{element}>({CSharp.String(field.Value.Name)})), {missing}))";
        string source = Print(item);
        if (min == 1 && max == 1)
        {
            return new Part(first, [capture with { Count = CaptureCount.Optional }], IsClean: true, CanFail: false, source);
        }

        // What is required is looked for before anything else is.
        string required = min <= 1
            ? first
            : $"{first}.Times({min}, {min}).Select(Lists.OfPresent)";
        string prepend = min <= 1 ? "Prepend" : "Concat";
        string more = max == LineRange.Unbounded
            ? $"OneOf({record}, {stray}.ThenReturn<{element}>(null!)).Listed().Select(Lists.OfPresent)"
            : $"Try({stray}.SkipManyThen({record})).Times(0, {max - min}).Select(Lists.OfPresent).Before({stray}.SkipMany())";
        string all = min == 0 ? more : $"Map(\n    static (first, more) => Lists.{prepend}(first, more),\n    {Indent(required)},\n    {Indent(more)})";
        if (distinct)
        {
            all += ".Select(Lists.Distinct)";
        }

        return new Part(all, [capture with { Count = CaptureCount.Many }], IsClean: true, CanFail: false, source);
    }

    // What shows that one of some items starts: takes nothing.
    private List<string> Starts(BoundRecord page, IReadOnlyList<BoundItem> items)
    {
        var starts = new List<string>();
        foreach (BoundItem item in items)
        {
            starts.AddRange(StartsOf(page, item));
        }

        return starts.Contains(AnyAhead) ? [AnyAhead] : starts.Distinct().ToList();
    }

    private const string AnyAhead = "Not(Parser<Line>.End)";

    private IEnumerable<string> StartsOf(BoundRecord record, BoundItem item)
    {
        switch (item)
        {
            case TemplateItem template:
                return [LineAhead(template.Template)];
            case BoilerplateLineItem line:
                return [LineAhead(line.Template)];
            case BoilerplateToEndItem { From: { } from }:
                return [LineAhead(from)];
            case BoilerplateToEndItem or AnyLineItem:
                return [AnyAhead];
            case BoilerplateRangeItem range:
                return [$"Lookahead(Try({Range(record, range, "x").Expression}))"];
            case BoilerplateUntilItem until:
                return [$"Not({Ahead(until.Until)})"];
            case BoilerplateRunItem run:
                return [Ahead(new RunTarget(run.Run))];
            case FieldItem { Value.Kind: FieldTypeKind.Record or FieldTypeKind.Choice } field:
                return [Ahead(new RecordTarget(field.Value.Name))];
            case FieldItem { Template: { } template }:
                return [LineAhead(template)];
            case FieldItem { Where: not null } field:
                return [$"Lookahead({Item(record, field, committed: false).Expression}).IgnoreResult()"];
            case FieldItem:
                return [AnyAhead];
            case RepetitionItem { Until.Count: 0 } repetition:
                return StartsOf(record, repetition.Item);
            case RepetitionItem repetition:
                return StartsOf(record, repetition.Item).Select(s => $"Not({Ahead(repetition.Until)}).Then({s})");
            case GroupItem group:
                return group.Alternatives.SelectMany(a => StartsOfSequence(record, a));
            default:
                return [];
        }
    }

    private IEnumerable<string> StartsOfSequence(BoundRecord record, BoundSequence sequence)
    {
        foreach (BoundItem item in sequence.Items)
        {
            foreach (string start in StartsOf(record, item))
            {
                yield return start;
            }

            bool canBeEmpty = item is RepetitionItem { Min: 0 } or RepeatItem or ConstantItem or BoilerplateUntilItem;
            if (!canBeEmpty)
            {
                yield break;
            }
        }
    }

    // ---- records ------------------------------------------------------------------------------------------------

    /// <summary>The parser of a record or choice of several lines.</summary>
    private string RecordParser(string name, bool committed)
    {
        string member = EmittedNames.Type(name, owner: "") + (committed && HasCommit(name) ? "" : HasCommit(name) ? "Open" : "");
        if (_done.TryGetValue(member, out bool complete))
        {
            return complete ? member : $"Rec(() => {member})";
        }

        _done[member] = false;
        string type = $"Parser<Line, {_context.TypeName(name)}>";
        if (_context.IsChoice(name))
        {
            BoundChoice choice = _context.Choice(name);
            IEnumerable<string> items = choice.Items.Select(i => Item(choice.Name, i, committed));
            Member($"choice {name} = {string.Join(" | ", choice.Items)}", type, member, OneOf(items));
        }
        else
        {
            BoundRecord record = _context.Record(name);
            List<string> alternatives = [];
            for (int i = 0; i < record.Alternatives.Count; i++)
            {
                string suffix = record.Alternatives.Count == 1 ? "" : (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
                Part alternative = Alternative(record, record.Alternatives[i], suffix, committed);
                alternatives.Add(record.Alternatives.Count == 1 ? alternative.Expression : alternative.Clean);
            }

            Member($"record {name}", type, member, OneOf(alternatives));
        }

        _done[member] = true;
        return member;
    }

    private string Item(string choice, string item, bool committed)
    {
        string type = _context.TypeName(choice);
        string parser = _context.IsOneLine(item)
            ? $"LineOf<{_context.TypeName(item)}>({_owners.Add("Field", choice, item, weight: 0, display: "")}, {_matches.Try(item)})"
            : RecordParser(item, committed);
        bool isClean = _context.IsOneLine(item) || IsClean(item, committed);
        return $"{(isClean ? parser : $"Try({parser})")}.Cast<{type}>()";
    }

    // Whether the parser of a record takes nothing when it fails: its head is tried, and after commit it can't fail.
    private bool IsClean(string name, bool committed) =>
        _context.IsOneLine(name)
        || _context.IsChoice(name)
        || (committed && !IsFinal(_context.Record(name)) && _context.Record(name).Alternatives.All(a => a.CommitIndex >= 0));

    // An alternative that matches is final, whatever the record's condition says of it: the condition stands behind the
    // Try, so that a record that fails it has taken lines, and no other alternative is tried.
    private static bool IsFinal(BoundRecord record) => record.Where is not null && record.Alternatives.Count > 1;

    private static string Condition(BoundRecord record, IReadOnlyList<Capture> captures) =>
        IsFinal(record) ? $".Where(static head => {Holds(record.Where!, captures)})" : "";

    private bool HasCommit(string name) =>
        _context.Leaves(name).Any(l => _context.Record(l).Alternatives.Any(a => a.CommitIndex >= 0));

    private Part Alternative(BoundRecord record, BoundSequence sequence, string suffix, bool committed)
    {
        string New(IReadOnlyList<(Capture Capture, string Expression)> values) => ConstructionEmitter.New(_context, record, values);
        if (sequence.CommitIndex < 0 || !committed)
        {
            List<Part> parts = sequence.Items.Select(i => Item(record, i, committed: false)).ToList();
            string body;
            if (record.Where is null)
            {
                body = Map(parts, New, sequence.Items);
            }
            else
            {
                IReadOnlyList<Capture> captures = Merge(parts, sequence.Items);
                body = Map(parts, values => Shapes.Tuple(values), sequence.Items);
                body = (record.Alternatives.Count == 1 ? body : $"Try({body})")
                    + $"\n    .Where(static head => {Holds(record.Where, captures)})"
                    + $"\n    .Select(static head => {New(Values(captures, "head"))})";
            }

            bool isClean = record.Where is null ? parts.Count == 1 && parts[0].IsClean : record.Alternatives.Count > 1;
            return new Part(body, [], isClean, CanFail: true, record.Name);
        }

        (string head, IReadOnlyList<Capture> headCaptures) = Head(record, sequence, suffix);
        var tail = new List<Part>();
        IReadOnlyList<BoundItem> items = sequence.Items.Skip(sequence.CommitIndex).SelectMany(Inline).ToList();
        foreach (BoundItem item in items)
        {
            tail.Add(Required(Item(record, item, committed: true)));
        }

        IReadOnlyList<Capture> tailCaptures = Merge(tail, items);
        string tailMember = MemberName(record.Name, "Tail" + suffix);
        if (tail.Count > 0)
        {
            Member(
                $"record {record.Name}, after commit: nothing fails any more",
                $"Parser<Line, {Shapes.Type(tailCaptures)}>",
                tailMember,
                Map(tail, values => Shapes.Tuple(values), items));
        }

        List<(Capture, string)> all = MergeValues([.. Values(headCaptures, "head"), .. Values(tailCaptures, "tail")]);
        string tried = $"Try({head}){Condition(record, headCaptures)}";
        string expression = tail.Count == 0
            ? $"{tried}.Select(static head => {New(all)})"
            : $"Map(\n    static (head, tail) => {New(all)},\n    {tried},\n    {tailMember})";
        return new Part(expression, [], IsClean: true, CanFail: true, record.Name);
    }

    // A group without alternatives is its items.
    private static IEnumerable<BoundItem> Inline(BoundItem item) =>
        item is GroupItem { Alternatives.Count: 1 } group ? group.Alternatives[0].Items.SelectMany(Inline) : [item];

    private (string Member, IReadOnlyList<Capture> Captures) Head(BoundRecord record, BoundSequence sequence, string suffix)
    {
        string member = MemberName(record.Name, "Head" + suffix);
        List<BoundItem> items = [.. sequence.CommitIndex < 0 ? sequence.Items : sequence.Items.Take(sequence.CommitIndex)];
        if (_done.ContainsKey(member))
        {
            return (member, _heads[member]);
        }

        _done[member] = false;
        List<Part> parts = items.Select(i => Item(record, i, committed: false)).ToList();
        IReadOnlyList<Capture> captures = Merge(parts, items);
        string body = Map(parts, values => Shapes.Tuple(values), items);
        if (record.Where is not null && !IsFinal(record))
        {
            body += $"\n    .Where(static head => {Holds(record.Where, captures)})";
        }

        _heads[member] = captures;
        Member($"record {record.Name}, up to commit", $"Parser<Line, {Shapes.Type(captures)}>", member, body);
        _done[member] = true;
        return (member, captures);
    }

    private readonly Dictionary<string, IReadOnlyList<Capture>> _heads = [];

    private static string Holds(Condition where, IReadOnlyList<Capture> captures) => ConditionEmitter.Emit(where, field =>
    {
        Capture? capture = captures.FirstOrDefault(c => c.Field == field);
        return capture is null || capture.Element != "Text" || capture.Count == CaptureCount.Many
            ? null
            : (Shapes.Access(captures, "head", capture), capture.Count == CaptureCount.Optional);
    });

    // ---- look-ahead ---------------------------------------------------------------------------------------------

    private string Ahead(EquatableArray<Target> targets) => OneOf(targets.Select(Ahead));

    private string Unless(string item, EquatableArray<Target> until, bool committed)
    {
        if (until.Count == 0)
        {
            return item;
        }

        List<string> stops = until.SelectMany(target => committed && Stray(until, target) is { } stray ? [stray] : Stops(target)).ToList();
        if (committed)
        {
            stops.AddRange(until.OfType<RecordTarget>().Select(Gap).OfType<string>());
        }

        return stops.Sum(stop => stop.Length) < 80
            ? $"{item}.Unless({string.Join(", ", stops)})"
            : $"{item}.Unless(\n    {string.Join(",\n    ", stops.Select(Indent))})";
    }

    // Of a record's head and a line that only that head has, the line alone is a head that is not whole.
    private string? Stray(EquatableArray<Target> targets, Target target)
    {
        if (target is TemplateTarget { Template: var template })
        {
            foreach (RecordTarget record in targets.TakeWhile(t => t != target).OfType<RecordTarget>())
            {
                if (!_context.IsChoice(record.Name) && _filters.LinesBefore(_context.Record(record.Name), template) is { } before)
                {
                    return $"AtStray({_matches.Is(template)}, {CSharp.String(record.Name)}, {before})";
                }
            }
        }

        return null;
    }

    // Of a record whose head may start after so many blank lines, so many blank lines where it does not may be a head cut short.
    private string? Gap(RecordTarget target) =>
        !_context.IsChoice(target.Name) && _filters.BlanksBefore(_context.Record(target.Name)) is > 0 and var blanks
            ? $"AtGap({blanks}, {CSharp.String(target.Name)})"
            : null;

    private IEnumerable<string> Stops(Target target)
    {
        switch (target)
        {
            case TemplateTarget template:
                return [$"Stop.At({_matches.Is(template.Template)})"];
            case RecordTarget record when _context.IsOneLine(record.Name):
                return [$"Stop.At({_matches.IsRecord(record.Name)})"];
            case RecordTarget record when _context.IsChoice(record.Name):
                return _context.Choice(record.Name).Items.SelectMany(i => Stops(new RecordTarget(i)));
            case RecordTarget record when Starts(_context.Record(record.Name)) is { } starts:
                return starts.Select(s => s.Filter is null ? $"Stop.At(HeadAhead({s.Head}))" : $"Stop.At({s.Filter}, {s.Head})");
            default:
                return [$"Stop.At({Ahead(target)})"];
        }
    }

    private string Ahead(Target target)
    {
        switch (target)
        {
            case TemplateTarget template:
                return LineAhead(template.Template);
            case RunTarget run:
                return $"Lookahead(Try({Run(run.Name)}))";
            case RecordTarget record when _context.IsOneLine(record.Name):
                return $"LineAhead({_matches.IsRecord(record.Name)})";
            case RecordTarget record when _context.IsChoice(record.Name):
                return OneOf(_context.Choice(record.Name).Items.Select(i => Ahead(new RecordTarget(i))));
            case RecordTarget record:
                return RecordAhead(_context.Record(record.Name));
            default:
                throw new InvalidOperationException(target.GetType().Name);
        }
    }

    private readonly Dictionary<string, List<(string? Filter, string Head)>?> _starts = [];

    private string RecordAhead(BoundRecord record)
    {
        string member = MemberName(record.Name, "Ahead");
        if (_done.TryGetValue(member, out bool complete))
        {
            return complete ? member : $"Rec(() => {member})";
        }

        if (Starts(record) is not { } starts)
        {
            // It is being looked at: what it looks ahead for is itself.
            _recursive.Add(record.Name);
            return $"Rec(() => {member})";
        }

        _done[member] = true;
        IEnumerable<string> heads = starts.Select(s => s.Filter is null ? $"HeadAhead({s.Head})" : $"HeadAhead({s.Filter}, {s.Head})");
        Member($"the head of a record {record.Name} is next", "Parser<Line, Unit>", member, OneOf(heads));
        return member;
    }

    private readonly HashSet<string> _recursive = [];

    /// <summary>What each alternative of a record starts with; null while that is being written.</summary>
    private List<(string? Filter, string Head)>? Starts(BoundRecord record)
    {
        if (_starts.TryGetValue(record.Name, out List<(string? Filter, string Head)>? known))
        {
            return known;
        }

        _starts[record.Name] = null;
        List<(string? Filter, string Head)> starts = [];
        for (int i = 0; i < record.Alternatives.Count; i++)
        {
            string suffix = record.Alternatives.Count == 1 ? "" : (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            BoundSequence sequence = record.Alternatives[i];
            string head = Start(record, sequence, suffix);
            string? filter = null;
            if (_filters.Of(sequence, _matches) is { } expression)
            {
                filter = MemberName(record.Name, "Filter" + suffix);
                Member($"holds wherever {head} does", "HeadFilter", filter, expression);
            }

            starts.Add((filter, head));
        }

        _starts[record.Name] = starts;
        if (_recursive.Contains(record.Name))
        {
            RecordAhead(record);
        }

        return starts;
    }

    // A head that is only looked for: the same lines, no values made of them.
    private string Start(BoundRecord record, BoundSequence sequence, string suffix)
    {
        if (record.Where is not null)
        {
            (string parser, IReadOnlyList<Capture> captures) = Head(record, sequence, suffix);
            return $"{parser}{Condition(record, captures)}.IgnoreResult()";
        }

        string member = MemberName(record.Name, "Start" + suffix);
        List<BoundItem> items = [.. sequence.CommitIndex < 0 ? sequence.Items : sequence.Items.Take(sequence.CommitIndex)];
        BoundRecord head = record with { Alternatives = new EquatableArray<BoundSequence>([new BoundSequence(new EquatableArray<BoundItem>(items))]) };
        List<Part> parts = items.Select(i => Recognised(head, i)).ToList();
        Member($"record {record.Name}, up to commit, looked for", "Parser<Line, Unit>", member, Map(parts, _ => "Unit.Value"));
        return member;
    }

    private Part Recognised(BoundRecord record, BoundItem item)
    {
        switch (item)
        {
            case FieldItem { Template: null, Where: null } field when IsOneLine(field.Value):
                string owner = Taker(record.Name, field.Field, _owners.Add("Field", record.Name, field.Field, weight: 0));
                string remember = IsRepeated(record, field.Field) ? "true" : "false";
                return new Part(
                    field.Value.Kind is not (FieldTypeKind.Record or FieldTypeKind.Choice) || _context.IsAnyLine(field.Value.Name)
                        ? $"AnyLine({owner}, remember: {remember}).IgnoreResult()"
                        : $"Literal({owner}, {_matches.IsRecord(field.Value.Name)}, remember: {remember})",
                    [], true, true, Print(item));
            case GroupItem group:
                IEnumerable<string> alternatives = group.Alternatives.Select(a => $"Try({Map(a.Items.Select(i => Recognised(record, i)).ToList(), _ => "Unit.Value")})");
                return new Part(OneOf(alternatives), [], true, true, Print(item));
            case RepetitionItem repetition:
                Part one = Recognised(record, repetition.Item).Cleaned;
                string expression = Unless(one.Expression, repetition.Until, committed: false);
                string times = repetition.Max == LineRange.Unbounded ? "int.MaxValue" : repetition.Max.ToString(System.Globalization.CultureInfo.InvariantCulture);
                return new Part($"{expression}.SkipTimes({repetition.Min}, {times})", [], repetition.Min <= 1, repetition.Min > 0, Print(item));
            default:
                Part part = Item(record, item, committed: false);
                return part.Captures.Count == 0 ? part : part with { Expression = part.Expression + ".IgnoreResult()", Captures = [] };
        }
    }

    private bool IsOneLine(FieldType type) => type.Kind is not (FieldTypeKind.Record or FieldTypeKind.Choice) || _context.IsOneLine(type.Name);

    private string LineAhead(Template template) => $"LineAhead({_matches.Is(template)})";

    // ---- items --------------------------------------------------------------------------------------------------

    // After commit a required item that is missing is reported and passed over.
    private Part Required(Part part)
    {
        if (!part.CanFail)
        {
            return part;
        }

        string what = CSharp.String(part.Source);
        IReadOnlyList<Capture> captures =
            part.Captures.Select(c => c.Count == CaptureCount.One ? c with { Count = CaptureCount.Optional } : c).ToList();
        string expression = part.Clean;
        if (!captures.SequenceEqual(part.Captures) && captures.Any(c => c.IsStruct))
        {
            expression += $".Select(static value => {Shapes.Tuple(Converted(part.Captures, captures, "value"))})";
        }

        return part with { Expression = $"{expression}.Or(Missing<{Shapes.Type(captures)}>({what}))", Captures = captures, IsClean = true, CanFail = false };
    }

    private Part Item(BoundRecord record, BoundItem item, bool committed)
    {
        string source = Print(item);
        switch (item)
        {
            case TemplateItem { Where: null } template when !Fields(template.Template).Any():
                return new Part(
                    $"Literal({_owners.Add("Marker", record.Name, MarkerName(template.Template), Evidence.Of(template.Template))}, {_matches.Is(template.Template)})",
                    [], IsClean: true, CanFail: true, source);
            case TemplateItem template:
                return Line(record, item, Fields(template.Template).ToList(), Evidence.Of(template.Template), source);
            case AnyLineItem:
                return new Part($"AnyLine({_owners.Add("Marker", record.Name, "line", weight: 0)}).IgnoreResult()", [], true, true, source);
            case FieldItem field:
                return Field(record, field, committed, source);
            case RepeatItem repeat:
                string takers = string.Join(", ", Takers(record.Name, repeat.Field));
                string owner = _owners.Add("Repeat", record.Name, repeat.Field, weight: 2);
                return repeat.IsList
                    ? new Part($"RepeatAny({owner}, {takers})", [], true, CanFail: false, source)
                    : new Part($"Repeat({owner}, {takers})", [], true, CanFail: true, source);
            case ConstantItem:
                return new Part("", [], true, false, source);
            case GroupItem group:
                return Group(record, group, committed, source);
            case RepetitionItem repetition:
                return Repetition(record, repetition, committed, source);
            case BoilerplateLineItem line:
                return new Part($"Literal({Boilerplate(record, line.Template)}, {_matches.Is(line.Template)})", [], true, true, source);
            case BoilerplateToEndItem toEnd:
                string rest = $"AnyLine({_owners.Add("Boilerplate", record.Name, toEnd.From is null ? "to end" : MarkerName(toEnd.From), weight: 0)})";
                return toEnd.From is null
                    ? new Part($"{rest}.SkipMany()", [], true, false, source)
                    : new Part($"Literal({Boilerplate(record, toEnd.From)}, {_matches.Is(toEnd.From)}).Then({rest}.SkipMany())", [], true, true, source);
            case BoilerplateRangeItem range:
                return Range(record, range, source);
            case BoilerplateUntilItem until:
                string skipped = $"AnyLine({_owners.Add("Boilerplate", record.Name, ItemPrinter.Print(item).Substring("boilerplate ".Length), weight: 0)})";
                return new Part($"{Unless(skipped, until.Until, committed: false)}.SkipMany()", [], true, false, source);
            case BoilerplateRunItem run:
                return new Part($"Try({Run(run.Run)})", [], true, true, source);
            default:
                throw new InvalidOperationException(item.GetType().Name);
        }
    }

    private Part Field(BoundRecord record, FieldItem field, bool committed, string source)
    {
        bool isRecord = field.Value.Kind is FieldTypeKind.Record or FieldTypeKind.Choice;
        if (isRecord && !_context.IsOneLine(field.Value.Name))
        {
            BoundField declared = record.Fields.First(f => f.Name == field.Field);
            string parser = RecordParser(field.Value.Name, committed);
            return new Part(
                $"RecordIn({CSharp.String(field.Field)}, {(declared.IsList ? "isList: true" : "isList: false")}, {parser})",
                [_context.Capture(field.Field, field.Value)], IsClean(field.Value.Name, committed), true, source);
        }

        if (field.Template is null && field.Where is null)
        {
            string owner = Taker(record.Name, field.Field, _owners.Add("Field", record.Name, field.Field, isRecord ? _evidence.Of(field.Value.Name) : 0));
            bool remember = IsRepeated(record, field.Field);
            bool sameAgain = _isDistinct && isRecord && !_context.AsksForBlanks(field.Value.Name);
            return new Part(
                isRecord
                    ? $"LineOf<{_context.TypeName(field.Value.Name)}>({owner}, {_matches.Try(field.Value.Name)}{(remember ? ", rememberLine: true" : "")}{(sameAgain ? ", sameAgain: true" : "")})"
                    : $"AnyLine({owner}{(remember ? ", remember: true" : "")})",
                [_context.Capture(field.Field, field.Value)], true, true, source);
        }

        return Line(record, field, [field.Field], field.Template is null ? 0 : Evidence.Of(field.Template), source);
    }

    private Part Line(BoundRecord record, BoundItem item, List<string> fields, int weight, string source)
    {
        string owner = _owners.Add("Field", record.Name, string.Join(", ", fields), weight);
        string? repeated = fields.FirstOrDefault(f => IsRepeated(record, f));
        foreach (string field in fields)
        {
            Taker(record.Name, field, owner);
        }

        string method = _matches.TryItem(record.Name + CSharp.Pascal(string.Join(" ", fields)), item, out List<Capture> captures);
        string remember = "";
        if (repeated is not null)
        {
            Capture capture = captures.First(c => c.Field == repeated);
            remember = item is FieldItem || capture.Element != "Text"
                ? ", rememberLine: true"
                : $", static value => {Shapes.Access(captures, "value", capture)}";
        }

        return new Part($"LineOf<{Shapes.Type(captures)}>({owner}, {method}{remember})", captures, true, true, source);
    }

    private Part Group(BoundRecord record, GroupItem group, bool committed, string source)
    {
        var alternatives = new List<(List<Part> Parts, IReadOnlyList<Capture> Captures)>();
        foreach (BoundSequence sequence in group.Alternatives)
        {
            List<Part> parts = [];
            for (int i = 0; i < sequence.Items.Count; i++)
            {
                // While anything may still fail behind it, a record's own commit would come too early.
                parts.Add(Item(record, sequence.Items[i], committed && i == sequence.Items.Count - 1));
            }

            alternatives.Add((parts, Merge(parts, sequence.Items)));
        }

        IReadOnlyList<Capture> union = Union(alternatives.Select(a => a.Captures).ToList());
        List<string> expressions = [];
        bool clean = true;
        for (int i = 0; i < alternatives.Count; i++)
        {
            (List<Part> parts, IReadOnlyList<Capture> captures) = alternatives[i];
            string expression = parts.Count(p => p.Expression.Length > 0) == 1 && captures.SequenceEqual(union) && Constants(group.Alternatives[i].Items).Count == 0
                ? parts.First(p => p.Expression.Length > 0).Expression
                : Map(parts, values => Shapes.Tuple(ToUnion(values, union)), group.Alternatives[i].Items);
            bool isClean = parts.Where(p => p.Expression.Length > 0).Take(2).Count() == 1 && parts.First(p => p.Expression.Length > 0).IsClean;
            clean &= isClean || alternatives.Count > 1;
            expressions.Add(isClean || alternatives.Count == 1 ? expression : $"Try({expression})");
        }

        bool canFail = alternatives.All(a => a.Parts.Any(p => p.CanFail));
        return new Part(OneOf(expressions), union, clean, canFail, source);
    }

    // Whether the item at hand stands right in a distinct repetition: an equal line then gives nothing new.
    private bool _isDistinct;

    private Part Repetition(BoundRecord record, RepetitionItem repetition, bool committed, string source)
    {
        _isDistinct = repetition.Distinct;
        Part item = Item(record, repetition.Item, committed && repetition.Min <= 1).Cleaned;
        _isDistinct = false;
        item = item with { Expression = Unless(item.Expression, repetition.Until, committed) };
        if (repetition.Min == 0 && repetition.Max == 1)
        {
            return Optional(item, source);
        }

        (string many, bool canFail, bool isClean) = (repetition.Min, repetition.Max) switch
        {
            (0, LineRange.Unbounded) => ("Listed()", false, true),
            (1, LineRange.Unbounded) => ("Times(1, int.MaxValue)", true, true),
            (var min, LineRange.Unbounded) => ($"Times({min}, int.MaxValue)", true, false),
            (0, var max) => ($"Times(0, {max})", false, true),
            (1, var max) => ($"Times(1, {max})", true, true),
            var (min, max) => ($"Times({min}, {max})", true, false),
        };
        if (item.Captures.Count == 0)
        {
            string skip = repetition is { Min: <= 1, Max: LineRange.Unbounded } ? repetition.Min == 0 ? "SkipMany()" : "SkipAtLeastOnce()" : "Skip" + many;
            return new Part($"{item.Expression}.{skip}", [], isClean, canFail, source);
        }

        List<Capture> lists = item.Captures.Select(c => c with { Count = CaptureCount.Many }).ToList();
        string select;
        if (item.Captures.Count == 1)
        {
            select = item.Captures[0].Count switch
            {
                CaptureCount.One => "",
                CaptureCount.Optional => ".Select(Lists.OfPresent)",
                _ => ".Select(Lists.Flatten)",
            };
            if (repetition.Distinct)
            {
                select += ".Select(Lists.Distinct)";
            }
        }
        else
        {
            IEnumerable<(Capture, string)> values = item.Captures.Select(c =>
            {
                string one = c.Convert(Shapes.Access(item.Captures, "item", c), CaptureCount.Many);
                string list = $"Lists.Gather(items, static item => {one})";
                return (c with { Count = CaptureCount.Many }, repetition.Distinct ? $"Lists.Distinct({list})" : list);
            });
            select = $".Select(static items => {Shapes.Tuple(values.ToList())})";
        }

        return new Part($"{item.Expression}.{many}{select}", lists, isClean, canFail, source);
    }

    private static Part Optional(Part item, string source)
    {
        List<Capture> captures = item.Captures.Select(c => c.Count == CaptureCount.One ? c with { Count = CaptureCount.Optional } : c).ToList();
        string expression = captures.Count switch
        {
            0 => $"{item.Expression}.Or(Parser<Line>.Return(Unit.Value))",
            1 when item.Captures[0].Count == CaptureCount.One && captures[0].IsStruct && captures[0].Element != "bool" => $"{item.Expression}.OrNone()",
            1 when item.Captures[0].Count == CaptureCount.One && !captures[0].IsStruct => $"{item.Expression}.OrNull()",
            _ => $"{item.Expression}.Select(static value => {Shapes.Tuple(Converted(item.Captures, captures, "value"))}).Or(Parser<Line>.Return(default({Shapes.Type(captures)})))",
        };
        return new Part(expression, captures, true, false, source);
    }

    private Part Range(BoundRecord record, BoilerplateRangeItem range, string source)
    {
        string owner = Boilerplate(record, range.From);
        string to = _matches.Is(range.To);
        string between = $"AnyLine({owner}).Unless(Stop.At({to})).SkipTimes(0, {range.Within - 1})";
        return new Part($"Try(Literal({owner}, {_matches.Is(range.From)}).Then({between}).Then(Literal({owner}, {to})))", [], true, true, source);
    }

    // A named run: the same parser wherever it stands.
    private string Run(string name)
    {
        string member = MemberName(name, "Run");
        if (!_done.ContainsKey(member))
        {
            _done[member] = true;
            var body = new BoundRecord(name, name, null, new EquatableArray<BoundSequence>([]), null, default, default, IsOneLine: false);
            List<Part> parts = _context.Run(name).Body.Items.Select(i => RunItem(body, i)).ToList();
            Member($"boilerplate {name}", "Parser<Line, Unit>", member, Map(parts, _ => "Unit.Value"));
        }

        return member;
    }

    private Part RunItem(BoundRecord run, BoundItem item) => item switch
    {
        AnyLineItem => new Part($"AnyLine({_owners.Add("Boilerplate", run.Name, run.Name, weight: 0)}).IgnoreResult()", [], true, true, ""),
        TemplateItem template => new Part($"Literal({_owners.Add("Boilerplate", run.Name, run.Name, weight: 2)}, {_matches.Is(template.Template)})", [], true, true, ""),
        RepetitionItem repetition => RunRepetition(run, repetition),
        GroupItem group => new Part(
            OneOf(group.Alternatives.Select(a => $"Try({Map(a.Items.Select(i => RunItem(run, i)).ToList(), _ => "Unit.Value")})")),
            [], true, true, ""),
        _ => Item(run, item, committed: false),
    };

    private Part RunRepetition(BoundRecord run, RepetitionItem repetition)
    {
        Part item = RunItem(run, repetition.Item).Cleaned;
        string expression = Unless(item.Expression, repetition.Until, committed: false);
        return repetition is { Min: 0, Max: LineRange.Unbounded }
            ? new Part($"{expression}.SkipMany()", [], true, false, "")
            : new Part(
                $"{expression}.SkipTimes({repetition.Min}, {(repetition.Max == LineRange.Unbounded ? "int.MaxValue" : repetition.Max.ToString(System.Globalization.CultureInfo.InvariantCulture))})",
                [], repetition.Min <= 1, repetition.Min > 0, "");
    }

    private string Boilerplate(BoundRecord record, Template template) =>
        _owners.Add("Boilerplate", record.Name, MarkerName(template), Evidence.Of(template));

    // ---- values -------------------------------------------------------------------------------------------------

    private static IEnumerable<string> Fields(Template template) => template.Parts.OfType<HolePart>().Select(h => h.Field).OfType<string>();

    private static string MarkerName(Template template) => MatchEmitter.Print(template).Trim('"');

    private static List<(Capture Capture, string Expression)> Values(IReadOnlyList<Capture> captures, string variable) =>
        captures.Select(c => (c, Shapes.Access(captures, variable, c))).ToList();

    private static List<(Capture Capture, string Expression)> Converted(
        IReadOnlyList<Capture> from, IReadOnlyList<Capture> to, string variable) =>
        from.Select((c, i) => (to[i], c.Convert(Shapes.Access(from, variable, c), to[i].Count))).ToList();

    // A field that several parts of a sequence fill is a list.
    private static List<(Capture Capture, string Expression)> MergeValues(IEnumerable<(Capture Capture, string Expression)> values) =>
        values.GroupBy(v => v.Capture.Field).Select(same =>
        {
            List<(Capture Capture, string Expression)> all = same.ToList();
            return all.Count == 1 || all[0].Capture.Element == "bool"
                ? all[all.Count - 1]
                : (all[0].Capture with { Count = CaptureCount.Many },
                    all.Select(v => v.Capture.Convert(v.Expression, CaptureCount.Many)).Aggregate((a, b) => $"Lists.Concat({a}, {b})"));
        }).ToList();

    private List<(Capture Capture, string Expression)> Constants(IEnumerable<BoundItem> items) =>
        items.OfType<ConstantItem>().Select(c => (_context.Capture(c.Field, c.Type), ConstructionEmitter.Constant(c))).ToList();

    private IReadOnlyList<Capture> Merge(IReadOnlyList<Part> parts, IEnumerable<BoundItem>? items = null) =>
        MergeValues(parts.SelectMany(p => p.Captures).Select(c => (c, "")).Concat(Constants(items ?? []))).Select(v => v.Capture).ToList();

    private static IReadOnlyList<Capture> Union(IReadOnlyList<IReadOnlyList<Capture>> alternatives) =>
        alternatives.SelectMany(a => a).GroupBy(c => c.Field).Select(same =>
        {
            List<Capture> all = same.ToList();
            CaptureCount count = all.Any(c => c.Count == CaptureCount.Many) ? CaptureCount.Many
                : all.Count == alternatives.Count && all.All(c => c.Count == CaptureCount.One) ? CaptureCount.One
                : CaptureCount.Optional;
            return all[0] with { Count = count };
        }).ToList();

    private static List<(Capture Capture, string Expression)> ToUnion(
        IReadOnlyList<(Capture Capture, string Expression)> values, IReadOnlyList<Capture> union) =>
        union.Select(u =>
        {
            (Capture? capture, string expression) = values.FirstOrDefault(v => v.Capture.Field == u.Field);
            return (u, capture is null ? u.Absent : capture.Convert(expression, u.Count));
        }).ToList();

    // ---- expressions --------------------------------------------------------------------------------------------

    private const int MostMapped = 8;

    private string Map(
        IReadOnlyList<Part> all,
        Func<IReadOnlyList<(Capture Capture, string Expression)>, string> result,
        IEnumerable<BoundItem>? constants = null)
    {
        List<Part> parts = all.Where(p => p.Expression.Length > 0).ToList();
        var used = new HashSet<string>();
        List<(string Parameter, Part Part)> named = [];

        // Pidgin maps up to eight parsers at once: the last of more are mapped by themselves.
        if (parts.Count > MostMapped)
        {
            List<Part> last = parts.Skip(MostMapped - 1).ToList();
            IReadOnlyList<Capture> captures = Merge(last);
            parts = [.. parts.Take(MostMapped - 1), new Part(Map(last, v => Shapes.Tuple(v)), captures, false, true, "")];
        }

        List<(Capture, string)> values = [];
        foreach (Part part in parts)
        {
            string parameter = "_";
            if (part.Captures.Count > 0)
            {
                string name = part.Captures.Count == 1 ? part.Captures[0].Field : "part";
                string unique = name;
                for (int i = 2; !used.Add(unique); i++)
                {
                    unique = name + i;
                }

                parameter = CSharp.Identifier(unique);
                values.AddRange(Values(part.Captures, parameter));
            }

            named.Add((parameter, part));
        }

        List<(Capture Capture, string Expression)> merged = MergeValues(values.Concat(Constants(constants ?? [])));
        string made = result(merged);
        if (parts.Count == 0)
        {
            return $"Parser<Line>.Return({made})";
        }

        if (parts.Count == 1)
        {
            return made == named[0].Parameter || (made == "Unit.Value" && parts[0].Captures.Count == 0)
                ? parts[0].Expression
                : $"{parts[0].Expression}.Select(static {named[0].Parameter} => {made})";
        }

        IEnumerable<string> lines = parts.Select(p => (p.Source.Length > 0 ? $"// {p.Source.Replace("\n", " ")}\n    " : "") + Indent(p.Expression));
        return $"Map(\n    static ({string.Join(", ", named.Select(n => n.Parameter))}) => {made},\n    {string.Join(",\n    ", lines)})";
    }

    private static string OneOf(IEnumerable<string> alternatives)
    {
        List<string> all = alternatives.ToList();
        return all.Count == 1 ? all[0]
            : all.Sum(a => a.Length) < 90 && !all.Any(a => a.Contains("\n")) ? $"OneOf({string.Join(", ", all)})"
            : $"OneOf(\n    {string.Join(",\n    ", all.Select(Indent))})";
    }

    private static string Indent(string expression) => expression.Replace("\n", "\n    ");

    // The name of a part of a record's grammar: never that of another record's.
    private string MemberName(string record, string part) =>
        _context.Declares(record + part) ? $"{record}_{part}" : record + part;

    private void Member(string comment, string type, string name, string expression)
    {
        _code.Line();
        _code.Line($"// {comment}");
        _code.Line($"public static readonly {type} {name} =\n    {Indent(expression)};");
    }

    // ---- repeat -------------------------------------------------------------------------------------------------

    private string Taker(string record, string field, string owner)
    {
        if (!_takers.TryGetValue((record, field), out List<string>? owners))
        {
            _takers[(record, field)] = owners = [];
        }

        owners.Add(owner);
        return owner;
    }

    private IEnumerable<string> Takers(string record, string field) =>
        _takers.TryGetValue((record, field), out List<string>? owners) ? owners : [];

    private static bool IsRepeated(BoundRecord record, string field) =>
        record.Alternatives.Any(a => IsRepeated(a.Items, field));

    private static bool IsRepeated(IEnumerable<BoundItem> items, string field) => items.Any(i => i switch
    {
        RepeatItem repeat => repeat.Field == field,
        GroupItem group => group.Alternatives.Any(a => IsRepeated(a.Items, field)),
        RepetitionItem repetition => IsRepeated([repetition.Item], field),
        _ => false,
    });

    /// <summary>An item in the schema's words, for messages and comments.</summary>
    private static string Print(BoundItem item) => ItemPrinter.Print(item);
}
