namespace NewsModel.Schema.Binding;

/// <summary>Views of sequences and of the items inside them.</summary>
internal static class Sequences
{
    /// <summary>What stands before <c>commit</c>; all of it where there is none.</summary>
    public static BoundSequence HeadOf(BoundSequence sequence) => sequence.CommitIndex < 0
        ? sequence
        : new BoundSequence(sequence.Items.Take(sequence.CommitIndex).ToEquatableArray());

    /// <summary>Whether an item stands behind its sequence's <c>commit</c>.</summary>
    public static bool IsCommitted(BoundSequence sequence, int index) =>
        sequence.CommitIndex >= 0 && index >= sequence.CommitIndex;

    /// <summary>The items, each followed by those inside it.</summary>
    public static IEnumerable<BoundItem> All(IEnumerable<BoundSequence> sequences) =>
        sequences.SelectMany(s => s.Items).SelectMany(All);

    private static IEnumerable<BoundItem> All(BoundItem item) => item switch
    {
        GroupItem group => [item, .. All(group.Alternatives)],
        RepetitionItem repetition => [item, .. All(repetition.Item)],
        _ => [item],
    };
}
