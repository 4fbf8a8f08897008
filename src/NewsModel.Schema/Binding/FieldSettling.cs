namespace NewsModel.Schema.Binding;

/// <summary>Settles, once a body is bound, which of its fields are lists and which optional, and what repeats a list.</summary>
internal static class FieldSettling
{
    public static void Settle(RecordSymbol record, PlaceMap places)
    {
        record.Fields.Settle(record.Alternatives);
        if (!Sequences.All(record.Alternatives).OfType<RepeatItem>().Any()) return;
        var rewriter = new ItemRewriter(places, item => item is RepeatItem repeat
            ? repeat with { IsList = record.Fields.Find(repeat.Field) is { IsList: true } }
            : item);
        record.Alternatives = rewriter.Rewrite(record.Alternatives);
    }
}
