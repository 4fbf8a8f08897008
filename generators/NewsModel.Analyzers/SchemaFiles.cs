using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsModel.Generators;
using NewsModel.Schema;
using NewsModel.Schema.Syntax;

namespace NewsModel.Analyzers;

/// <summary>The schema files of a compilation, each compiled once.</summary>
internal sealed class SchemaFiles
{
    private readonly List<(AdditionalText Text, SchemaFile File)> _files;
    private readonly ConcurrentDictionary<string, Lazy<SchemaCompilation>> _compiled = [];
    private readonly Lazy<HashSet<string>> _imported;

    /// <summary>Reads the schemas among the additional files.</summary>
    public SchemaFiles(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        _files = files.Where(static f => IsSchema(f.Path)).Select(f => (f, SchemaFile.Of(f, cancellationToken))).ToList();
        _imported = new Lazy<HashSet<string>>(() => [..
            from importing in All
            from name in ImportedNames.In(importing.Text)
            let imported = SchemaFile.Find(All, name, importing.Path)
            where imported is not null && imported != importing
            select imported.Path]);
    }

    /// <summary>All of them.</summary>
    public IEnumerable<SchemaFile> All => _files.Select(static f => f.File);

    /// <summary>Whether an additional file is a schema.</summary>
    public static bool IsSchema(string path) => path.EndsWith(".news", StringComparison.OrdinalIgnoreCase);

    /// <summary>The file that a name or a whole path means, or null.</summary>
    public SchemaFile? Find(string name) => All.FirstOrDefault(f => f.Path == name) ?? SchemaFile.Find(All, name);

    /// <summary>The schema of an additional file.</summary>
    public SchemaFile Of(AdditionalText text) => _files.First(f => f.Text.Path == text.Path).File;

    /// <summary>What is wrong with any of them; some of it several times where several import one.</summary>
    public IEnumerable<SchemaDiagnostic> Diagnostics => All.SelectMany(DiagnosticsOf);

    /// <summary>Compiles a file with what it imports.</summary>
    public SchemaCompilation Compile(SchemaFile file) => _compiled.GetOrAdd(file.Path, _ => new Lazy<SchemaCompilation>(() =>
        SchemaCompiler.Compile(
            file.Text,
            name => SchemaFile.Find(All, name, file.Path)?.Text,
            file.Path,
            All.Where(f => f != file).Select(static f => f.Name)))).Value;

    /// <summary>The location of a place in one of them.</summary>
    public Location LocationOf(SchemaPlace place) => Location.Create(
        _files.First(f => f.File == Find(place.File!)).Text.Path,
        new Microsoft.CodeAnalysis.Text.TextSpan(place.Span.Start, place.Span.Length),
        new LinePositionSpan(
            new LinePosition(place.Start.Line - 1, place.Start.Column - 1),
            new LinePosition(place.End.Line - 1, place.End.Column - 1)));

    private IEnumerable<SchemaDiagnostic> DiagnosticsOf(SchemaFile file)
    {
        IReadOnlyList<SchemaDiagnostic> diagnostics = Compile(file).Diagnostics;
        if (!_imported.Value.Contains(file.Path))
        {
            return diagnostics;
        }

        // A file that only others import is compiled with them; what one doesn't use itself it may be there to lend.
        return diagnostics.Any(static d => d.Rule == SchemaRules.MissingSchema || d.Rule == SchemaRules.NoPage)
            ? []
            : diagnostics.Where(static d => d.Rule != SchemaRules.Unused);
    }
}
