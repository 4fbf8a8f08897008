using NewsModel.Schema.Syntax;

namespace NewsModel.Schema.Binding;

/// <summary>What the files of a schema declare. Records, choices and runs share one set of names.</summary>
internal sealed class SymbolTable
{
    private readonly Dictionary<string, Symbol> _byName = new(StringComparer.Ordinal);
    private readonly List<Symbol> _symbols = [];
    private readonly DiagnosticBag _diagnostics;

    public SymbolTable(FileSet files, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        Page = DeclarePage(files.Main);
        foreach (var file in files.ByDeclaration)
        {
            foreach (var declaration in file.Syntax.Declarations.OfType<NamedDeclarationSyntax>())
            {
                if (declaration is RecordSyntax { IsPage: true }) continue;
                Declare(declaration, file.Source);
            }
        }

        foreach (var choice in Choices) BindItems(choice);
        CutCycles();
        DropEmptyChoices();
    }

    public RecordSymbol Page { get; }

    /// <summary>All but the page, in order of declaration.</summary>
    public IReadOnlyList<Symbol> Declared => _symbols;

    public IEnumerable<Symbol> All => [Page, .. _symbols];

    /// <summary>The records, the page not among them.</summary>
    public IEnumerable<RecordSymbol> Records => _symbols.OfType<RecordSymbol>();

    /// <summary>The choices, those left without items among them.</summary>
    public IEnumerable<ChoiceSymbol> Choices => _symbols.OfType<ChoiceSymbol>();

    public IEnumerable<RunSymbol> Runs => _symbols.OfType<RunSymbol>();

    public IEnumerable<string> TypeNames => _symbols.Where(s => s is not RunSymbol).Select(s => s.Name);

    public Symbol? Find(string name) => _byName.TryGetValue(name, out var symbol) ? symbol : null;

    /// <summary>The record or choice of a field's type, or null.</summary>
    public Symbol? Find(FieldType type) => type.Kind is FieldTypeKind.Record or FieldTypeKind.Choice ? Find(type.Name) : null;

    private RecordSymbol DeclarePage(ParsedFile main)
    {
        var pages = main.Syntax.Declarations.OfType<RecordSyntax>().Where(r => r.IsPage).ToArray();
        foreach (var another in pages.Skip(1))
            _diagnostics.Report(SchemaRules.DuplicateDeclaration, main.Source, another.Name.Span, "page");
        if (pages.Length > 0) return new RecordSymbol(pages[0], main.Source);

        var at = main.Syntax.Name?.Span ?? new TextSpan(0, 0);
        _diagnostics.Report(SchemaRules.NoPage, main.Source, at);
        var nothing = new RecordSyntax(new NameSyntax("Page", at), true, new BodySyntax([], at), null, at) { HasErrors = true };
        return new RecordSymbol(nothing, main.Source);
    }

    private void Declare(NamedDeclarationSyntax declaration, SourceFile file)
    {
        var name = declaration.Name.Text;
        if (name.Length == 0) return;
        if (string.Equals(name, Page.Name, StringComparison.Ordinal))
        {
            _diagnostics.Report(SchemaRules.PageAsName, file, declaration.Name.Span);
            return;
        }

        if (_byName.ContainsKey(name))
        {
            _diagnostics.Report(SchemaRules.DuplicateDeclaration, file, declaration.Name.Span, name);
            return;
        }

        Symbol symbol = declaration switch
        {
            RecordSyntax record => new RecordSymbol(record, file),
            ChoiceSyntax choice => new ChoiceSymbol(choice, file),
            _ => new RunSymbol((RunSyntax)declaration, file),
        };
        _byName.Add(name, symbol);
        _symbols.Add(symbol);
    }

    private void BindItems(ChoiceSymbol choice)
    {
        var items = new List<ChoiceItem>();
        foreach (var name in choice.Syntax.Items)
        {
            var symbol = Find(name.Text);
            if (symbol is null or RunSymbol)
            {
                _diagnostics.Report(
                    SchemaRules.UnknownRecord, choice.File, name.Span, name.Text, Spelling.Hint(name.Text, TypeNames));
                choice.IsDamaged = true;
                continue;
            }

            if (symbol != choice) symbol.IsUsed = true;
            if (symbol is RecordSymbol record) record.IsChoiceItem = true;
            items.Add(new ChoiceItem(symbol, name.Span));
        }

        choice.Items = items;
    }

    /// <summary>A choice that is left without items is nothing to choose; from those that hold no other upwards.</summary>
    private void DropEmptyChoices()
    {
        foreach (var choice in NestedChoices().Search().PostOrder.Cast<ChoiceSymbol>())
            choice.Items = [.. choice.Items.Where(i => i.Symbol is not ChoiceSymbol { Items.Count: 0 })];
    }

    private DirectedGraph<Symbol, ChoiceItem> NestedChoices()
    {
        var graph = new DirectedGraph<Symbol, ChoiceItem>();
        foreach (var choice in Choices)
            foreach (var item in choice.Items.Where(i => i.Symbol is ChoiceSymbol)) graph.Add(choice, item.Symbol, item);
        return graph;
    }

    private void CutCycles()
    {
        foreach (var (from, item) in NestedChoices().Search().BackEdges)
        {
            var choice = (ChoiceSymbol)from;
            _diagnostics.Report(SchemaRules.Recursion, choice.File, item.Span, item.Symbol.Name);
            choice.Items = [.. choice.Items.Where(i => !ReferenceEquals(i, item))];
            choice.IsDamaged = true;
        }
    }
}
