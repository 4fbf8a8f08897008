namespace NewsModel.Schema.Planning;

/// <summary>
/// Derives the most work that a grammar does on a page.
/// <para>
/// What is tried and given up is tried at many lines, and looks at many: what it comes to for each line is the sum over all
/// its parts of what a part looks at, times the number of lines at which that part may start. So alternatives add up, a count
/// multiplies, and a part behind others multiplies by how far they may shift it. Where records are tried twice at
/// one place inside records that are, all of that doubles each time.
/// </para>
/// <para>
/// What is kept is tried once: after a part has taken lines, nothing goes back before them. So each part of each record
/// counts once for each line, whatever holds the record, and besides as often as it is tried where it takes no line.
/// </para>
/// <para>
/// What is searched for ahead (a line that ends a repetition, the line that a head needs) is remembered until it is asked for
/// before that. What is kept never does that: it goes over each line once. An attempt does, but only as far back as the
/// longest attempt reaches: each repetition in it counts four times that many lines, since it and what holds it may both go over them
/// again, and both over what lies behind them.
/// </para>
/// </summary>
internal sealed class WorkCounter
{
    // As the engines have them: how deep records nest, how far back a head that is not whole is looked for, up to how many
    // texts a repeated line is compared with each.
    private const int MostNested = 200;
    private const int LongestHead = 64;
    private const int FewTexts = 32;

    // A repetition asks where a stop stands, whether it is there, and where it stands next.
    private const int Asks = 3;

    private const int TimesAgain = 4;

    // The lines up to a record of the page are gone over so often, until a later item stands there.
    private const int Rounds = 3;

    private readonly GrammarPlan _plan;
    private readonly LineWork _lines;
    private readonly Dictionary<MemberName, GrammarMember> _members;
    private readonly Dictionary<(MemberName, string), object?> _known = [];
    private readonly HashSet<MemberName> _kept = [];
    private double _reach = 1;
    private bool _isRecursive;

    private WorkCounter(SchemaIndex schema)
    {
        _plan = GrammarPlanner.Plan(schema);
        _lines = new LineWork(schema);
        _members = _plan.Members.ToDictionary(m => m.Name);
    }

    /// <summary>The bound of a schema without errors, and where it is too much the record that is to blame.</summary>
    public static (WorkBound Bound, string? Culprit) Count(SchemaIndex schema)
    {
        var counter = new WorkCounter(schema);
        var bound = counter.Count();
        return (bound, bound.IsTooMuch ? counter._lines.Culprit ?? counter.Culprit() ?? schema.Schema.Page.Name : null);
    }

    private WorkBound Count()
    {
        _reach = 1 + Nodes(withLater: false).SelectMany(Attempts).DefaultIfEmpty().Max();
        var all = Keep(_plan.Page);
        var filters = _plan.Members.Where(m => m.Filter is not null).Select(m => m.Filter!).ToArray();
        var searches = filters.Aggregate(Work.None, (sum, f) => sum + Of(f));
        foreach (var test in Nodes(withLater: true).SelectMany(TestsOf).Distinct()) searches += new Work(1, _lines.Of(test));
        var later = Nodes(withLater: false).OfType<SearchNode>().Sum(s => s.Later.Count);
        all += searches * (2 + (2 * filters.Length) + (Rounds * later));
        return new WorkBound(all.Looks, all.Reads * (_isRecursive ? MostNested : 2));
    }

    // ---- what is kept -------------------------------------------------------------------------------------------

    private Work Keep(GrammarNode page)
    {
        var all = Own(page);
        var left = new Stack<GrammarNode>([page]);
        while (left.Count > 0)
        {
            foreach (var (member, times) in MembersIn(left.Pop()))
            {
                if (!_kept.Add(member) || _members[member].Node is not { } node) continue;
                all += Own(node) * times;
                left.Push(node);
            }
        }

        return all;
    }

    // A later item of the page that is there is looked at as far as it goes, but only where the search for another ends.
    private static IEnumerable<(MemberName Member, int Times)> MembersIn(GrammarNode node) => node switch
    {
        MemberNode member => [(member.Member, 1)],
        HeadAheadNode head => MembersIn(head.Head),
        AheadNode ahead => MembersIn(ahead.Item),
        SearchNode search => [.. search.Later.SelectMany(MembersIn).Select(m => (m.Member, Rounds)), .. MembersIn(search.Item)],
        _ => Parts(node).SelectMany(MembersIn),
    };

    /// <summary>Of what shows that a later item of the page starts, where none does.</summary>
    private Work Unstarted(GrammarNode node) => node switch
    {
        OneOfNode oneOf => Sum(oneOf.Alternatives, Unstarted),
        AheadNode ahead => Fail(ahead.Item),
        HeadAheadNode head => Again(Of(head.Filter)) + Fail(head.Head),
        IfNode condition => All(condition.Condition) + Unstarted(condition.Item),
        MemberNode member => Known(member, nameof(Unstarted), Unstarted, Infinite),
        _ => All(node),
    };

    private static IEnumerable<GrammarNode> Parts(GrammarNode node) => node switch
    {
        SequenceNode sequence => sequence.Parts,
        OneOfNode oneOf => oneOf.Alternatives,
        CommitNode commit => commit.Tail is null ? [commit.Head] : [commit.Head, commit.Tail],
        TryNode { Item: var item } => [item],
        WhereNode { Item: var item } => [item],
        MakeNode { Item: var item } => [item],
        ItemOfNode { Item: var item } => [item],
        OptionalNode { Item: var item } => [item],
        ListNode { Item: var item } => [item],
        SkipNode { Item: var item } => [item],
        UnlessNode { Item: var item } => [item],
        RecordInNode { Item: var item } => [item],
        RequiredNode { Item: var item } => [item],
        IgnoreNode { Item: var item } => [item],
        IfNode { Item: var item } => [item],
        SearchNode { Item: var item } => [item],
        _ => [],
    };

    /// <summary>Of a part that takes lines and keeps them; records inside that take lines count for themselves.</summary>
    private Work Own(GrammarNode node) => node switch
    {
        SequenceNode sequence => Sum(sequence.Parts, Own),
        OneOfNode oneOf => Sum(oneOf.Alternatives, a => Fail(a) + Own(a)),
        WhereNode where => Own(where.Item) + Of(where.Condition),
        CommitNode commit => Own(commit.Head) + (commit.Tail is null ? Work.None : Own(commit.Tail)),
        OptionalNode or ListNode or SkipNode or RequiredNode => Own(Parts(node).Single()) + Empty(Parts(node).Single()),
        LinesNode lines => (At(lines) + Asked(lines.Until, isKept: true)) * 2,
        UnlessNode unless => At(unless.Stops) + Asked(unless.Stops, isKept: true) + Own(unless.Item),
        MemberNode member => Empty(member),
        IfNode condition => All(condition.Condition) + Own(condition.Item),
        AheadNode ahead => Own(ahead.Item),
        HeadAheadNode head => Again(Of(head.Filter)) + Own(head.Head),
        SearchNode search => Own(search.Item) + (At(search) * Rounds),
        TryNode or MakeNode or ItemOfNode or RecordInNode or IgnoreNode => Own(Parts(node).Single()),
        _ => All(node, once: true),
    };

    /// <summary>Of a part that takes no line, whether it fails or not.</summary>
    private Work Empty(GrammarNode node) => node switch
    {
        SequenceNode sequence => Work.Most(Fail(node), Min(node) > 0 ? Work.None : Sum(sequence.Parts, Empty)),
        OneOfNode oneOf => Sum(oneOf.Alternatives, Empty),
        WhereNode where => Work.Most(Fail(node), Empty(where.Item) + Of(where.Condition)),
        CommitNode commit => Fail(commit.Head),
        ListNode or SkipNode => Work.Most(Fail(node), Empty(Parts(node).Single())),
        LinesNode lines => Work.Most(Fail(node), At(lines) + Asked(lines.Until, isKept: true)),
        UnlessNode unless => At(unless.Stops) + Asked(unless.Stops, isKept: true) + Empty(unless.Item),
        MemberNode member => Known(member, nameof(Empty), Empty, Infinite),
        IfNode condition => All(condition.Condition) + Empty(condition.Item),
        SearchNode search => At(search) * Rounds,
        TryNode or MakeNode or ItemOfNode or RecordInNode or IgnoreNode or OptionalNode or RequiredNode =>
            Work.Most(Fail(node), Empty(Parts(node).Single())),
        _ => All(node, once: true),
    };

    // ---- what is given up ---------------------------------------------------------------------------------------

    /// <summary>Of an attempt that fails, summed over the lines that it looks at.</summary>
    private Work Fail(GrammarNode node)
    {
        if (!CanFail(node)) return Work.None;

        switch (node)
        {
            case SequenceNode sequence:
                var last = Enumerable.Range(0, sequence.Parts.Count).Last(i => CanFail(sequence.Parts[i]));
                return Places(sequence.Parts.Take(last + 1), (part, isLast) => isLast ? Fail(part) : All(part));
            case OneOfNode oneOf:
                return Sum(oneOf.Alternatives, Fail);
            case WhereNode:
                return All(node);
            case CommitNode commit:
                return Fail(commit.Head);
            case ListNode { Item: var item, Min: var min }:
                return Repeated(item, ((min - 1) * Max(item)) + 1);
            case SkipNode { Item: var item, Min: var min }:
                return Repeated(item, ((min - 1) * Max(item)) + 1);
            case LinesNode lines:
                return (At(lines) * lines.Min) + Asked(lines.Until, isKept: false);
            case UnlessNode unless:
                return At(unless.Stops) + Asked(unless.Stops, isKept: false) + Fail(unless.Item);
            case MemberNode member:
                return Known(member, nameof(Fail), Fail, Infinite);
            case TryNode or MakeNode or ItemOfNode or RecordInNode or IgnoreNode:
                return Fail(Parts(node).Single());
            default:
                return All(node);
        }
    }

    /// <summary>Of an attempt that is given up whatever came of it, summed over the lines that it looks at.</summary>
    /// <param name="node">What is tried.</param>
    /// <param name="once">Whether what takes any number of lines counts for one, as where they are kept.</param>
    private Work All(GrammarNode node, bool once = false)
    {
        switch (node)
        {
            case LiteralNode literal:
                return new Work(1, _lines.Of(literal.Test)) + Remembered(literal.Remember);
            case AnyLineNode line:
                return new Work(1, 0) + Remembered(line.Remember);
            case UnclaimedNode:
                return new Work(once ? 1 : double.PositiveInfinity, 0);
            case LineNode line:
                return new Work(1, _lines.Of(line.Match) + (line.SameAgain ? 1 : 0)) + Remembered(line.RememberLine || line.RememberField is not null);
            case RepeatNode { IsList: false } repeat:
                return new Work(1 + (2 * repeat.Takers.Count), 1);
            case RepeatNode repeat:
                return new Work(1 + FewTexts + repeat.Takers.Count, FewTexts + (2 * repeat.Takers.Count)) * (once ? 1 : double.PositiveInfinity);
            case SequenceNode sequence:
                return Places(sequence.Parts, (part, _) => All(part));
            case OneOfNode oneOf:
                return Sum(oneOf.Alternatives, a => All(a));
            case WhereNode where:
                return All(where.Item) + Of(where.Condition);
            case CommitNode commit:
                return Places(commit.Tail is null ? [commit.Head] : [commit.Head, commit.Tail], (part, _) => All(part));
            case ListNode or SkipNode:
                return Repeated(Parts(node).Single(), Max(node) + 1);
            case LinesNode lines:
                return (At(lines) * (Max(node) + 1)) + Asked(lines.Until, isKept: false);
            case UnlessNode unless:
                return At(unless.Stops) + Asked(unless.Stops, isKept: false) + All(unless.Item);
            case MemberNode member:
                return Known(member, nameof(All), n => All(n), Infinite);
            case LineAheadNode line:
                return new Work(1, _lines.Of(line.Test));
            case AnyAheadNode:
                return Work.None;
            case AheadNode ahead:
                return All(ahead.Item);
            case HeadAheadNode head:
                return Again(Of(head.Filter)) + All(head.Head);
            case NotNode not:
                return All(not.Item);
            case IfNode condition:
                return All(condition.Condition) + All(condition.Item);
            case SearchNode:
                return Infinite;
            default:
                return All(Parts(node).Single());
        }
    }

    // An item at so many lines, its stops asked for from the first to the last of them.
    private Work Repeated(GrammarNode item, double lines) => item is UnlessNode unless
        ? ((At(unless.Stops) + All(unless.Item)) * lines) + Asked(unless.Stops, isKept: false)
        : All(item) * lines;

    // Each part, at as many lines as what stands before it leaves open.
    private Work Places(IEnumerable<GrammarNode> parts, Func<GrammarNode, bool, Work> of)
    {
        var all = Work.None;
        (double min, double max) = (0, 0);
        GrammarNode[] nodes = [.. parts];
        for (var i = 0; i < nodes.Length; i++)
        {
            all += of(nodes[i], i == nodes.Length - 1) * (1 + (max - min));
            min += Min(nodes[i]);
            max += Max(nodes[i]);
        }

        return all;
    }

    // ---- one line -----------------------------------------------------------------------------------------------

    // Of lines that are taken one after the other: each of them, but for what their stops are searched for.
    private Work At(LinesNode lines) =>
        new Work(1, (lines.Record is null ? 0 : _lines.Of(lines.Record)) + (lines.Distinct ? 2 : 0)) + Remembered(lines.Remember) + At(lines.Until);

    // Of the lines up to a record of the page: each of them.
    private Work At(SearchNode search) =>
        new Work(1, 0) + Empty(search.Item) + ((At(search.Until) + Asked(search.Until, isKept: true)) * 2)
            + (search.Ends is null ? Work.None : All(search.Ends)) + Sum(search.Later, Unstarted);

    // Of some stops where they may stand.
    private Work At(IEnumerable<StopPlan> stops) => Sum(stops, stop => stop switch
    {
        HeadStop head => All(head.Head),
        StrayStop stray => new Work(LongestHead + stray.LinesBefore, LongestHead),
        GapStop => new Work(1, 0),
        AheadStop ahead => All(ahead.Ahead),
        _ => Work.None,
    });

    // Of the lines among which some stops are searched for.
    private Work Asked(IEnumerable<StopPlan> stops, bool isKept)
    {
        var lines = Sum(stops, stop => stop switch
        {
            LineStop line => new Work(1, _lines.Of(line.Test)),
            StrayStop stray => new Work(1, _lines.Of(stray.Test)),
            HeadStop { Filter: not null } head => Of(head.Filter),
            GapStop => new Work(1, 0),
            _ => Work.None,
        });
        return isKept ? lines * Asks : Again(lines);
    }

    private Work Again(Work ofEachLine) => ofEachLine * (TimesAgain * _reach);

    private Work Of(MemberName? filter) => filter is null ? Work.None : Of(_members[filter].Filter!);

    // Each line before the one that is needed is compared with each that may repeat it; that one is searched for by itself.
    private Work Of(HeadFilterPlan filter)
    {
        double again = filter.Again.Min == 0 ? 0 : (filter.Again.Max - filter.Again.Min + 1) * (filter.Before.Max - filter.Before.Min + 1d);
        return new Work(3 + again + filter.Between.Count, again + (3 * _lines.Of(filter.Line)) + filter.Between.Sum(_lines.Of));
    }

    private static Work Of(Condition condition) => new(0, LineWork.Of(condition));

    // What may be repeated is put where it is found again.
    private static Work Remembered(bool isRemembered) => isRemembered ? new Work(1, 2) : Work.None;

    // ---- lines --------------------------------------------------------------------------------------------------

    private double Min(GrammarNode node) => node switch
    {
        LiteralNode or AnyLineNode or LineNode => 1,
        SequenceNode sequence => sequence.Parts.Sum(Min),
        OneOfNode oneOf => oneOf.Alternatives.Min(Min),
        CommitNode commit => Min(commit.Head),
        ListNode list => list.Min * Min(list.Item),
        SkipNode skip => skip.Min * Min(skip.Item),
        LinesNode lines => lines.Min,
        MemberNode member => Known(member, nameof(Min), n => Min(n), 0),
        TryNode or WhereNode or MakeNode or ItemOfNode or UnlessNode or RecordInNode or IgnoreNode or IfNode => Min(Parts(node).Single()),
        _ => 0,
    };

    private double Max(GrammarNode node) => node switch
    {
        LiteralNode or AnyLineNode or LineNode or RepeatNode { IsList: false } => 1,
        RepeatNode or UnclaimedNode or SearchNode => double.PositiveInfinity,
        SequenceNode sequence => sequence.Parts.Sum(Max),
        OneOfNode oneOf => oneOf.Alternatives.Max(Max),
        CommitNode commit => Max(commit.Head) + (commit.Tail is null ? 0 : Max(commit.Tail)),
        ListNode list => Times(list.Max, Max(list.Item)),
        SkipNode skip => Times(skip.Max, Max(skip.Item)),
        LinesNode lines => Times(lines.Max, 1),
        MemberNode member => Known(member, nameof(Max), n => Max(n), double.PositiveInfinity),
        LineAheadNode or AnyAheadNode or AheadNode or HeadAheadNode or NotNode => 0,
        _ => Max(Parts(node).Single()),
    };

    private static double Times(int count, double lines) => count == LineRange.Unbounded ? double.PositiveInfinity : count * lines;

    // How many lines are looked at before all that may be given up is.
    private IEnumerable<double> Attempts(GrammarNode node) => node switch
    {
        SearchNode search => [.. AheadOf(node).Select(Reach), .. search.Later.Select(UnstartedReach)],
        _ => [FailReach(node), .. AheadOf(node).Select(Reach)],
    };

    private double UnstartedReach(GrammarNode node) => node switch
    {
        OneOfNode oneOf => oneOf.Alternatives.Max(UnstartedReach),
        AheadNode ahead => FailReach(ahead.Item),
        HeadAheadNode head => FailReach(head.Head),
        IfNode condition => Math.Max(Reach(condition.Condition), UnstartedReach(condition.Item)),
        MemberNode member => Known(member, nameof(UnstartedReach), UnstartedReach, double.PositiveInfinity),
        _ => Reach(node),
    };

    /// <summary>How far an attempt looks that fails.</summary>
    private double FailReach(GrammarNode node)
    {
        if (!CanFail(node)) return 0;

        switch (node)
        {
            case SequenceNode sequence:
                var last = Enumerable.Range(0, sequence.Parts.Count).Last(i => CanFail(sequence.Parts[i]));
                return Furthest(sequence.Parts.Take(last + 1), (part, isLast) => isLast ? FailReach(part) : Reach(part));
            case OneOfNode oneOf:
                return oneOf.Alternatives.Max(FailReach);
            case CommitNode commit:
                return FailReach(commit.Head);
            case ListNode { Min: var min, Item: var item }:
                return ((min - 1) * Max(item)) + Reach(item);
            case SkipNode { Min: var min, Item: var item }:
                return ((min - 1) * Max(item)) + Reach(item);
            case LinesNode lines:
                return lines.Min + AheadReach(lines);
            case MemberNode member:
                return Known(member, nameof(FailReach), FailReach, double.PositiveInfinity);
            case UnlessNode unless:
                return Math.Max(FailReach(unless.Item), AheadReach(unless));
            case TryNode or MakeNode or ItemOfNode or RecordInNode or IgnoreNode:
                return FailReach(Parts(node).Single());
            default:
                return Reach(node);
        }
    }

    /// <summary>How far an attempt looks.</summary>
    private double Reach(GrammarNode node) => node switch
    {
        LiteralNode or AnyLineNode or LineNode or RepeatNode { IsList: false } or LineAheadNode => 1,
        SequenceNode sequence => Furthest(sequence.Parts, (part, _) => Reach(part)),
        CommitNode commit => Furthest(commit.Tail is null ? [commit.Head] : [commit.Head, commit.Tail], (part, _) => Reach(part)),
        ListNode or SkipNode => Max(node) + Reach(Parts(node).Single()),
        LinesNode => Max(node) + AheadReach(node),
        MemberNode member => Known(member, nameof(Reach), Reach, double.PositiveInfinity),
        SearchNode or UnclaimedNode or RepeatNode => double.PositiveInfinity,
        _ => Math.Max(Parts(node).Select(Reach).DefaultIfEmpty().Max(), AheadReach(node)),
    };

    private double AheadReach(GrammarNode node) => AheadOf(node).Select(Reach).DefaultIfEmpty().Max();

    private double Furthest(IEnumerable<GrammarNode> parts, Func<GrammarNode, bool, double> reach)
    {
        double furthest = 0, before = 0;
        GrammarNode[] nodes = [.. parts];
        for (var i = 0; i < nodes.Length; i++)
        {
            furthest = Math.Max(furthest, before + reach(nodes[i], i == nodes.Length - 1));
            before += Max(nodes[i]);
        }

        return furthest;
    }

    private static IEnumerable<GrammarNode> AheadOf(GrammarNode node) => node switch
    {
        LinesNode lines => lines.Until.SelectMany(AheadOf),
        UnlessNode unless => unless.Stops.SelectMany(AheadOf),
        AheadNode ahead => [ahead.Item],
        HeadAheadNode head => [head.Head],
        NotNode not => [not.Item],
        IfNode condition => [condition.Condition],
        SearchNode search => [.. search.Until.SelectMany(AheadOf), .. search.Ends is null ? [] : new[] { search.Ends }],
        _ => [],
    };

    private static IEnumerable<GrammarNode> AheadOf(StopPlan stop) => stop switch
    {
        HeadStop head => [head.Head],
        AheadStop ahead => [ahead.Ahead],
        _ => [],
    };

    private bool CanFail(GrammarNode node) => node switch
    {
        MemberNode member => Known(member, nameof(CanFail), CanFail, true),
        SequenceNode sequence => sequence.Parts.Any(CanFail),
        OneOfNode oneOf => oneOf.Alternatives.All(CanFail),
        CommitNode commit => CanFail(commit.Head),
        OptionalNode or RequiredNode or SearchNode or UnclaimedNode or AnyAheadNode or RepeatNode { IsList: true } => false,
        ListNode list => list.Min > 0,
        SkipNode skip => skip.Min > 0,
        LinesNode lines => lines.Min > 0,
        TryNode or MakeNode or ItemOfNode or RecordInNode or IgnoreNode => CanFail(Parts(node).Single()),
        _ => true,
    };

    // ---- members ------------------------------------------------------------------------------------------------

    private static readonly Work Infinite = new(double.PositiveInfinity, double.PositiveInfinity);

    // Of a part with a name, once; while that is being found out it holds itself.
    private T Known<T>(MemberNode node, string what, Func<GrammarNode, T> find, T recursive)
    {
        var key = (node.Member, what);
        if (_known.TryGetValue(key, out var known))
        {
            _isRecursive |= known is null;
            return known is T value ? value : recursive;
        }

        _known[key] = null;
        var found = find(_members[node.Member].Node!);
        _known[key] = found;
        return found;
    }

    private string? Culprit() => _plan.Members
        .Where(m => _known.Any(k => k.Key.Item1 == m.Name && k.Value is Work work && work.Looks + work.Reads is > WorkBound.Most / 100 and < double.PositiveInfinity))
        .Select(m => m.Name.Record)
        .FirstOrDefault();

    // All parts of the grammar; those of what shows that a later item of the page starts are looked for in their own way.
    private IEnumerable<GrammarNode> Nodes(bool withLater)
    {
        var seen = new HashSet<MemberName>();
        var left = new Stack<GrammarNode>([_plan.Page]);
        while (left.Count > 0)
        {
            var node = left.Pop();
            yield return node;
            foreach (var part in Parts(node).Concat(AheadOf(node))) left.Push(part);
            if (node is MemberNode { Member: var name } && seen.Add(name) && _members[name].Node is { } member) left.Push(member);
            if (withLater && node is SearchNode search)
                foreach (var part in search.Later) left.Push(part);
        }
    }

    private static IEnumerable<LineTestPlan> TestsOf(GrammarNode node)
    {
        var stops = node switch
        {
            LinesNode lines => lines.Until,
            UnlessNode unless => unless.Stops,
            SearchNode search => search.Until,
            _ => default,
        };
        return stops.Select(s => s is LineStop line ? line.Test : s is StrayStop stray ? stray.Test : null).OfType<LineTestPlan>();
    }

    private static Work Sum<T>(IEnumerable<T> parts, Func<T, Work> of) => parts.Aggregate(Work.None, (sum, part) => sum + of(part));
}
