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
    private readonly Dictionary<string, FileState> _texts = new(StringComparer.Ordinal);

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
        set.Note(main, FileState.Open);
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
            Note(file.Source, FileState.Done);
        }

        void Push(ParsedFile file) => open.Push((file, new Queue<ImportSyntax>(file.Syntax.Declarations.OfType<ImportSyntax>())));
    }

    private ParsedFile? Open(SourceFile from, StringSyntax name)
    {
        if (_states.TryGetValue(name.Text, out var state)) return ReportIfOpen(state);
        if (_import is null)
        {
            _diagnostics.Report(SchemaRules.NoImports, from, name.Span);
            return null;
        }

        if (_import(name.Text) is not { } text)
        {
            var advice = Spelling.HintOr(name.Text, _importable, "check its name");
            _diagnostics.Report(SchemaRules.ImportNotFound, from, name.Span, name.Text, advice);
            return null;
        }

        if (_texts.TryGetValue(text, out state)) return ReportIfOpen(state);
        var source = new SourceFile(text, name.Text);
        Note(source, FileState.Open);
        return new ParsedFile(source, Parser.Parse(source, isImported: true, _diagnostics));

        ParsedFile? ReportIfOpen(FileState found)
        {
            if (found == FileState.Open) _diagnostics.Report(SchemaRules.ImportCycle, from, name.Span, name.Text);
            return null;
        }
    }

    /// <summary>By name and by text, since the same file may be named with folders and without.</summary>
    private void Note(SourceFile file, FileState state)
    {
        if (file.Name is not null) _states[file.Name] = state;
        _texts[file.Text] = state;
    }
}

/// <summary>A file and what it says.</summary>
internal sealed record ParsedFile(SourceFile Source, SchemaSyntax Syntax);
