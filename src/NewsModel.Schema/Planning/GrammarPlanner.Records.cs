namespace NewsModel.Schema.Planning;

// Records and choices of several lines.
internal sealed partial class GrammarPlanner
{
    private readonly Dictionary<MemberName, EquatableArray<FieldCapture>> _heads = [];

    /// <summary>The parser of a record or choice; inside a head that is still open its <c>commit</c> does nothing.</summary>
    private GrammarNode RecordParser(string name, bool committed)
    {
        var member = new MemberName(name, committed || !_schema.HasCommit(name) ? "" : "Open");
        var reference = new MemberNode(member) { Makes = name, IsClean = IsClean(name, committed) };
        if (_done.TryGetValue(member, out var complete)) return complete ? reference : reference with { IsForward = true };

        _done[member] = false;
        if (_schema.IsChoice(name))
        {
            var choice = _schema.Choice(name);
            var items = choice.Items.Select(i => ItemOf(choice.Name, i, committed));
            Member($"choice {name} = {string.Join(" | ", choice.Items)}", member, OneOf(items.ToArray()));
        }
        else
        {
            var record = _schema.Record(name);
            var alternatives = record.Alternatives.Select((a, i) => Alternative(record, a, Suffix(record, i), committed)).ToArray();
            Member($"record {name}", member, OneOf(alternatives.Length == 1 ? alternatives : alternatives.Select(a => a.Cleaned)));
        }

        _done[member] = true;
        return reference;
    }

    private ItemOfNode ItemOf(string choice, string item, bool committed)
    {
        GrammarNode parser = _schema.IsOneLine(item)
            ? new LineNode(Owner(OwnerKind.Field, choice, item, weight: 0, display: ""), new RecordMatch(item)) { Makes = item }
            : RecordParser(item, committed).Cleaned;
        return new ItemOfNode(parser) { Makes = choice };
    }

    // Whether the parser of a record takes nothing when it fails: its head is tried, and after commit it can't fail.
    private bool IsClean(string name, bool committed) =>
        _schema.IsOneLine(name)
        || _schema.IsChoice(name)
        || (committed && !IsFinal(_schema.Record(name)) && _schema.Record(name).Alternatives.All(a => a.CommitIndex >= 0));

    // An alternative that matches is final, whatever the record's condition says of it: the condition stands behind the
    // Try, so that a record that fails it has taken lines, and no other alternative is tried.
    private static bool IsFinal(BoundRecord record) => record.Where is not null && record.Alternatives.Count > 1;

    private GrammarNode Alternative(BoundRecord record, BoundSequence sequence, string suffix, bool committed) =>
        sequence.CommitIndex >= 0 && committed
            ? Committing(record, sequence, suffix)
            : Whole(record, sequence);

    private GrammarNode Whole(BoundRecord record, BoundSequence sequence)
    {
        var parts = Items(record, sequence.Items);
        if (record.Where is null) return Sequence(parts, sequence.Items, makes: record.Name) with { CanFail = true };

        GrammarNode body = Sequence(parts, sequence.Items);
        body = new WhereNode(IsFinal(record) ? TryNode.Of(body) : body, record.Where) { Captures = body.Captures };
        return new MakeNode(body) { Makes = record.Name, IsClean = IsFinal(record) };
    }

    private CommitNode Committing(BoundRecord record, BoundSequence sequence, string suffix)
    {
        GrammarNode head = Head(record, sequence, suffix);
        head = Conditioned(record, TryNode.Of(head));
        var items = sequence.Items.Skip(sequence.CommitIndex).SelectMany(Inline).ToArray();
        var tail = Taking(items).Select(i => Required(Item(record, i, committed: true))).ToArray();
        var captures = Merged(tail, items);
        GrammarNode? rest = null;
        if (tail.Length > 0)
        {
            var name = new MemberName(record.Name, "Tail" + suffix);
            Member($"record {record.Name}, after commit: nothing fails any more", name, Sequence(tail, items));
            rest = new MemberNode(name) { Captures = new(captures), CanFail = false };
        }

        // Constants need no parser.
        EquatableArray<FieldCapture> fields = new(Merged([.. head.Captures, .. captures]));
        return new CommitNode(head, rest, tail.Length > 0 ? default : new(items.OfType<ConstantItem>()), fields) { Makes = record.Name };
    }

    // A group without alternatives is its items.
    private static IEnumerable<BoundItem> Inline(BoundItem item) =>
        item is GroupItem { Alternatives.Count: 1 } group ? group.Alternatives[0].Items.SelectMany(Inline) : [item];

    private MemberNode Head(BoundRecord record, BoundSequence sequence, string suffix)
    {
        var member = new MemberName(record.Name, "Head" + suffix);
        if (_done.ContainsKey(member)) return new MemberNode(member) { Captures = _heads[member], IsClean = false };

        _done[member] = false;
        var items = HeadItems(sequence);
        GrammarNode body = Sequence(Items(record, items), items);
        var captures = body.Captures;
        if (record.Where is not null && !IsFinal(record)) body = new WhereNode(body, record.Where) { Captures = captures };

        _heads[member] = captures;
        Member($"record {record.Name}, up to commit", member, body);
        _done[member] = true;
        return new MemberNode(member) { Captures = captures, IsClean = false };
    }

    private static GrammarNode Conditioned(BoundRecord record, GrammarNode head) =>
        IsFinal(record) ? new WhereNode(head, record.Where!) { Captures = head.Captures } : head;

    private static IReadOnlyList<BoundItem> HeadItems(BoundSequence sequence) =>
        [.. sequence.CommitIndex < 0 ? sequence.Items : sequence.Items.Take(sequence.CommitIndex)];

    private GrammarNode[] Items(BoundRecord record, IEnumerable<BoundItem> items) =>
        Taking(items).Select(i => Item(record, i, committed: false)).ToArray();
}
