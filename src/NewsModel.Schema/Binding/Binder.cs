using System.Globalization;
using NewsModel.Schema.Checks;
using NewsModel.Schema.Planning;
using NewsModel.Schema.Syntax;

namespace NewsModel.Schema.Binding;

/// <summary>Turns the syntax of a schema and of what it imports into its bound model.</summary>
internal sealed class Binder
{
    private readonly FileSet _files;
    private readonly DiagnosticBag _diagnostics;
    private readonly SymbolTable _symbols;
    private readonly PlaceMap _places = new();

    public Binder(FileSet files, DiagnosticBag diagnostics)
    {
        _files = files;
        _diagnostics = diagnostics;
        _symbols = new SymbolTable(files, diagnostics);
        var name = files.Main.Syntax.Name?.Span ?? new TextSpan(0, 0);
        Places = new SchemaPlaces(files.Main.Source.PlaceOf(name));
    }

    /// <summary>Where the parts of the model stand.</summary>
    public SchemaPlaces Places { get; }

    public BoundSchema Bind()
    {
        foreach (var record in Records) BodyBinder.Bind(record, _symbols, _places, _diagnostics);
        foreach (var run in _symbols.Runs) BodyBinder.Bind(run, _symbols, _places, _diagnostics);
        SchemaChecks.Run(new Analysis(_symbols, _places, _diagnostics));
        AddPlaces();
        var schema = ToModel();
        if (!_diagnostics.HasErrors) CheckWork(schema);
        return schema;
    }

    /// <summary>What a page may cost is known once all else is well.</summary>
    private void CheckWork(BoundSchema schema)
    {
        if (WorkCounter.Count(new SchemaIndex(schema)).Culprit is not { } name) return;
        var symbol = _symbols.All.First(s => s.Name == name);
        _diagnostics.Report(SchemaRules.TooMuchWork, symbol.File, symbol.NameSpan, name, WorkBound.Most.ToString("0", CultureInfo.InvariantCulture));
    }

    private IEnumerable<RecordSymbol> Records => [_symbols.Page, .. _symbols.Records];

    private BoundSchema ToModel()
    {
        var main = _files.Main.Syntax;
        return new BoundSchema(
            main.Name?.Text ?? "",
            main.Host?.Text,
            main.Documentation,
            Usings.Select(u => u.Using.Namespace.Text).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            ToModel(_symbols.Page),
            _symbols.Records.Select(ToModel).ToEquatableArray(),
            _symbols.Choices.Where(c => c.Items.Count > 0).Select(ToModel).ToEquatableArray(),
            _symbols.Runs.Select(r => new BoundRun(r.Name, r.Body, r.Lines)).ToEquatableArray());
    }

    private static BoundRecord ToModel(RecordSymbol record) => new(
        record.Name,
        record.TypeName,
        record.Documentation,
        record.Alternatives.ToEquatableArray(),
        record.Where,
        record.Fields.Items.Select(f => f.ToBound()).ToEquatableArray(),
        record.Head,
        record.IsOneLine);

    private static BoundChoice ToModel(ChoiceSymbol choice) => new(
        choice.Name,
        choice.TypeName,
        choice.Documentation,
        choice.Items.Select(i => i.Symbol.Name).Distinct().ToEquatableArray(),
        choice.Head,
        choice.IsOneLine);

    /// <summary>The schema's own first, then those of what it imports.</summary>
    private IEnumerable<(UsingSyntax Using, SourceFile File)> Usings =>
        from file in _files.ByDeclaration.OrderBy(f => f == _files.Main ? 0 : 1)
        from syntax in file.Syntax.Declarations.OfType<UsingSyntax>()
        select (syntax, file.Source);

    private void AddPlaces()
    {
        foreach (var (syntax, file) in Usings) Places.AddUsing(syntax.Namespace.Text, file.PlaceOf(syntax.Namespace.Span));
        foreach (var symbol in _symbols.All) Places.AddDeclaration(symbol.Name, symbol.File.PlaceOf(symbol.NameSpan));
        foreach (var record in Records)
            foreach (var field in record.Fields.Items)
                Places.AddField(record.Name, field.Name, record.File.PlaceOf(field.NameSpan), record.File.PlaceOf(field.TypeSpan));
    }
}
