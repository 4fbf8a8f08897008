namespace NewsModel.Schema.Binding;

/// <summary>Finds the records and choices that take exactly one line through exactly one item, and so fit a piece of text as well.</summary>
internal static class OneLineRecords
{
    /// <summary>From those that hold no other upwards; one that holds itself is none.</summary>
    public static void Find(SymbolTable symbols)
    {
        foreach (var symbol in symbols.All) symbol.IsOneLine = false;
        foreach (var symbol in Nesting.Of(symbols).Search().PostOrder) symbol.IsOneLine = IsOneLine(symbol, symbols);
    }

    private static bool IsOneLine(Symbol symbol, SymbolTable symbols) => symbol switch
    {
        RecordSymbol record => record.Alternatives.All(a => IsOneLine(a, symbols)),
        ChoiceSymbol choice => choice.Items.Count > 0 && choice.Items.All(i => i.Symbol.IsOneLine),
        _ => false,
    };

    private static bool IsOneLine(BoundSequence sequence, SymbolTable symbols)
    {
        var takers = sequence.Items.Where(i => i is not (ConstantItem or SelfItem)).ToArray();
        return takers.Length == 1 && IsOneLine(takers[0], symbols);
    }

    private static bool IsOneLine(BoundItem item, SymbolTable symbols) => item switch
    {
        TemplateItem or AnyLineItem => true,
        FieldItem field => symbols.Find(field.Value)?.IsOneLine ?? true,
        GroupItem group => group.Alternatives.All(a => IsOneLine(a, symbols)),
        _ => false,
    };
}
