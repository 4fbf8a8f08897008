using NewsModel.Schema.Syntax;

namespace NewsModel.Schema.Binding;

/// <summary>Resolves the names of types. One that the schema doesn't declare is a C# type's, bound later.</summary>
internal sealed class TypeResolver(SymbolTable symbols, DiagnosticBag diagnostics)
{
    private static readonly string[] BuiltIn = ["line", "Text"];

    /// <summary>The type, or null where it is a choice left without items.</summary>
    public FieldType? Resolve(NameSyntax name, Symbol owner)
    {
        var symbol = symbols.Find(name.Text);
        if (symbol is not null && symbol != owner) symbol.IsUsed = true;
        if (symbol is RecordSymbol) return new FieldType(FieldTypeKind.Record, name.Text);
        if (symbol is ChoiceSymbol { Items.Count: 0 }) return null;
        if (symbol is ChoiceSymbol) return new FieldType(FieldTypeKind.Choice, name.Text);
        if (symbol is null && name.Text == "Text") return new FieldType(FieldTypeKind.Text);
        if (symbol is null && Spelling.Nearest(name.Text, [.. symbols.TypeNames, .. BuiltIn]) is { } nearest)
        {
            if (symbols.Find(nearest) is { } meant) meant.IsUsed = true;
            diagnostics.Report(SchemaRules.UndeclaredType, owner.File, name.Span, name.Text, nearest);
        }

        return new FieldType(FieldTypeKind.Clr, name.Text);
    }
}
