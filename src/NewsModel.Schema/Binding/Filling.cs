namespace NewsModel.Schema.Binding;

/// <summary>How often a field is filled: never, once, or more often.</summary>
/// <param name="Min">The least, at most 2.</param>
/// <param name="Max">The most, at most 2.</param>
internal readonly record struct Filling(int Min, int Max)
{
    private const int Many = 2;

    /// <summary>How often each field is filled by one of these alternatives.</summary>
    public static Dictionary<string, Filling> Of(IReadOnlyList<BoundSequence> alternatives)
    {
        var result = new Dictionary<string, (Filling Filling, int Alternatives)>(StringComparer.Ordinal);
        foreach (var pair in alternatives.SelectMany(Of))
        {
            result[pair.Key] = result.TryGetValue(pair.Key, out var other)
                ? (pair.Value.Or(other.Filling), other.Alternatives + 1)
                : (pair.Value, 1);
        }

        return result.ToDictionary(
            p => p.Key,
            p => p.Value.Alternatives == alternatives.Count ? p.Value.Filling : p.Value.Filling with { Min = 0 },
            StringComparer.Ordinal);
    }

    private static Dictionary<string, Filling> Of(BoundSequence sequence)
    {
        var result = new Dictionary<string, Filling>(StringComparer.Ordinal);
        for (var i = 0; i < sequence.Items.Count; i++)
        {
            var item = sequence.Items[i];
            var mayBeMissing = Sequences.IsCommitted(sequence, i) && item is not (ConstantItem or SelfItem);
            foreach (var pair in Of(item))
            {
                result.TryGetValue(pair.Key, out var before);
                result[pair.Key] = before.Plus(mayBeMissing ? pair.Value with { Min = 0 } : pair.Value);
            }
        }

        return result;
    }

    private static Dictionary<string, Filling> Of(BoundItem item) => item switch
    {
        FieldItem field => Once([field.Field]),
        SelfItem self => Once([self.Field]),
        ConstantItem constant => Once([constant.Field]),
        TemplateItem template => Once(template.Template.Parts.OfType<HolePart>().Select(h => h.Field).OfType<string>()),
        GroupItem group => Of(group.Alternatives),
        RepetitionItem repetition => Of(repetition.Item).ToDictionary(
            p => p.Key, p => p.Value.Times(repetition.Min, repetition.Max), StringComparer.Ordinal),
        _ => [],
    };

    private static Dictionary<string, Filling> Once(IEnumerable<string> fields) =>
        fields.GroupBy(f => f, StringComparer.Ordinal).ToDictionary(
            g => g.Key, g => new Filling(Math.Min(g.Count(), Many), Math.Min(g.Count(), Many)), StringComparer.Ordinal);

    private Filling Or(Filling other) => new(Math.Min(Min, other.Min), Math.Max(Max, other.Max));

    private Filling Plus(Filling other) => new(Math.Min(Min + other.Min, Many), Math.Min(Max + other.Max, Many));

    private Filling Times(int min, int max) => new(Math.Min(Min * Math.Min(min, Many), Many), Math.Min(Max * Math.Min(max, Many), Many));
}
