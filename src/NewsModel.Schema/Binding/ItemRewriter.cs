namespace NewsModel.Schema.Binding;

/// <summary>Rebuilds bodies from the inside out, each item replaced by what a function makes of it, or left out.</summary>
internal sealed class ItemRewriter(PlaceMap places, Func<BoundItem, BoundItem?> rewrite)
{
    /// <summary>The alternatives that still have items; one without items where none has.</summary>
    public IReadOnlyList<BoundSequence> Rewrite(IReadOnlyList<BoundSequence> alternatives)
    {
        var result = alternatives.Select(Rewrite).Where(s => s.Items.Count > 0).ToArray();
        return result.Length > 0 ? result : [new BoundSequence(EquatableArray<BoundItem>.Empty)];
    }

    /// <summary>The items that are left, and <c>commit</c> where it was between them.</summary>
    public BoundSequence Rewrite(BoundSequence sequence)
    {
        var items = new List<BoundItem>();
        var commitIndex = sequence.CommitIndex;
        for (var i = 0; i < sequence.Items.Count; i++)
        {
            if (Rewrite(sequence.Items[i]) is { } item) items.Add(item);
            else if (i < sequence.CommitIndex) commitIndex--;
        }

        return new BoundSequence(items.ToEquatableArray(), commitIndex);
    }

    private BoundItem? Rewrite(BoundItem item)
    {
        if (rewrite(item) is not { } kept) return null;
        var rebuilt = kept switch
        {
            GroupItem group => RewriteGroup(group),
            RepetitionItem repetition => Rewrite(repetition.Item) is { } inner ? repetition with { Item = inner } : null,
            _ => kept,
        };
        return rebuilt is null ? null : places.Add(rebuilt, places[item]);
    }

    private GroupItem? RewriteGroup(GroupItem group)
    {
        var alternatives = group.Alternatives.Select(Rewrite).Where(s => s.Items.Count > 0).ToEquatableArray();
        return alternatives.Count == 0 ? null : new GroupItem(alternatives);
    }
}
