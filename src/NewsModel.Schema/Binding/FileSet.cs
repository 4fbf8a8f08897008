using NewsModel.Schema.Syntax;

namespace NewsModel.Schema.Binding;

/// <summary>A schema's file and, each once, the files that it imports, directly or through others.</summary>
internal sealed class FileSet
{
    private readonly Func<string, string?>? _import;
    private readonly IEnumerable<string> _importable;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<ParsedFile> _files = [];
    private readonly Dictionary<string, FileState> _states = new(StringComparer.Ordinal);

    private FileSet(Func<string, string?>? import, IEnumerable<string> importable, DiagnosticBag diagnostics)
    {
        _import = import;
        _importable = importable;
        _diagnostics = diagnostics;
    }

    private enum FileState
    {
        Open,
        Done,
    }

    /// <summary>The schema's own file.</summary>
    public ParsedFile Main { get; private set; } = null!;

    /// <summary>The files, each after those that it imports.</summary>
    public IReadOnlyList<ParsedFile> ByDeclaration => _files;

    /// <summary>The schema's own file, then the others.</summary>
    public IReadOnlyList<SourceFile> ByNeed => [Main.Source, .. _files.Where(f => f != Main).Select(f => f.Source)];

    public static FileSet Load(
        SourceFile main, Func<string, string?>? import, IEnumerable<string> importable, DiagnosticBag diagnostics)
    {
        var set = new FileSet(import, importable, diagnostics);
        if (main.Name is not null) set._states[main.Name] = FileState.Open;
        set.Main = new ParsedFile(main, Parser.Parse(main, isImported: false, diagnostics));
        set.AddWithImports(set.Main);
        return set;
    }

    /// <summary>Depth first, with a stack of its own: a long chain of imports must not overflow the program's.</summary>
    private void AddWithImports(ParsedFile root)
    {
        var open = new Stack<(ParsedFile File, Queue<ImportSyntax> Left)>();
        Push(root);
        while (open.Count > 0)
        {
            var (file, left) = open.Peek();
            if (left.Count > 0)
            {
                if (Open(file.Source, left.Dequeue().File) is { } imported) Push(imported);
                continue;
            }

            open.Pop();
            _files.Add(file);
            if (file.Source.Name is { } name) _states[name] = FileState.Done;
        }

        void Push(ParsedFile file) => open.Push((file, new Queue<ImportSyntax>(file.Syntax.Declarations.OfType<ImportSyntax>())));
    }

    private ParsedFile? Open(SourceFile from, StringSyntax name)
    {
        if (_states.TryGetValue(name.Text, out var state))
        {
            if (state == FileState.Open) _diagnostics.Report(SchemaRules.ImportCycle, from, name.Span, name.Text);
            return null;
        }

        if (_import is null)
        {
            _diagnostics.Report(SchemaRules.NoImports, from, name.Span);
            return null;
        }

        if (_import(name.Text) is not { } text)
        {
            var hint = Spelling.Hint(name.Text, _importable);
            _diagnostics.Report(SchemaRules.ImportNotFound, from, name.Span, name.Text, hint.Length > 0 ? hint : "; check its name");
            return null;
        }

        _states[name.Text] = FileState.Open;
        var source = new SourceFile(text, name.Text);
        return new ParsedFile(source, Parser.Parse(source, isImported: true, _diagnostics));
    }
}

/// <summary>A file and what it says.</summary>
internal sealed record ParsedFile(SourceFile Source, SchemaSyntax Syntax);
