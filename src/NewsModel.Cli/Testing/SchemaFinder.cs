using System.Text.Json.Nodes;
using NewsModel.Schema;
using NewsModel.Schemas;

namespace NewsModel.Cli;

/// <summary>
/// Finds the schema of a page: among the schema files beside it, or in the nearest folder above that has any; the
/// built-in ones where none has. Of several it is the one whose file the page or its folder is named after, the one
/// that the expected record names, or the one that fits.
/// </summary>
/// <param name="terminal">Where to say what is wrong with schema files.</param>
internal sealed class SchemaFinder(Terminal terminal)
{
    // Those that may not be listed are reported where their pages are looked for; a link may lead back to where it stands.
    private static readonly EnumerationOptions Folders = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    private readonly Dictionary<string, IReadOnlyList<Loaded>> _folders = [];

    /// <summary>Whether a schema file had errors.</summary>
    public bool HasErrors { get; private set; }

    private sealed record Loaded(string? Path, NewsSchema? Schema);

    /// <summary>Looks at every schema file under a folder, also at those that no page is read by.</summary>
    public void LoadUnder(string folder)
    {
        Load(folder);
        foreach (string inner in Directory.EnumerateDirectories(folder, "*", Folders).Where(inner => !SchemaCase.IsBuildOutput(inner, under: folder)).Order(StringComparer.Ordinal))
        {
            Load(inner);
        }
    }

    /// <summary>The schema for a page.</summary>
    /// <param name="page">The page's path.</param>
    /// <param name="expected">Its expected record, or null.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="problem">Why there is none.</param>
    public NewsSchema? Find(string page, JsonObject? expected, PageBytes bytes, out string problem)
    {
        IReadOnlyList<Loaded> beside = Beside(Path.GetDirectoryName(Path.GetFullPath(page))!);
        problem = "its schema has errors";
        Loaded? named = beside.Count == 1 ? beside[0] : beside.Where(it => it.Path is not null && IsNamedAfter(page, it.Path)).MaxBy(static it => it.Path!.Length);
        if (named is not null)
        {
            return named.Schema;
        }

        NewsSchema[] schemas = [.. beside.Select(static it => it.Schema).OfType<NewsSchema>()];
        if (expected?["schema"] is JsonValue value && value.TryGetValue(out string? name))
        {
            problem = $"there is no schema ‘{name}’ beside it, which its expected record names";
            return schemas.FirstOrDefault(schema => schema.Name == name);
        }

        problem = beside[0].Path is null
            ? "no built-in schema fits, and there is no schema file beside it or in a folder above; put one there"
            : "none of the schemas beside it fits; name it after its schema’s file, or put it into a folder of that name";
        return SchemaDetector.Rank(bytes.Utf8, bytes.Markup, schemas).FirstOrDefault(static fit => fit.Fits)?.Schema;
    }

    private IReadOnlyList<Loaded> Beside(string folder)
    {
        for (string? at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (Load(at) is { Count: > 0 } schemas)
            {
                return schemas;
            }
        }

        return [.. BuiltInSchemas.All.Select(static schema => new Loaded(null, schema))];
    }

    private IReadOnlyList<Loaded> Load(string folder)
    {
        folder = Path.GetFullPath(folder);
        if (!_folders.TryGetValue(folder, out IReadOnlyList<Loaded>? schemas))
        {
            _folders[folder] = schemas = [.. Files(folder).Select(LoadFile).OfType<Loaded>()];
        }

        return schemas;
    }

    private static IEnumerable<string> Files(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder).Where(SchemaFile.IsName).Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A folder above may be closed to us, one below be gone by now.
            return [];
        }
    }

    // A file of records without a schema or a page is one that others import; what is wrong with it is said of those.
    private Loaded? LoadFile(string path)
    {
        string relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        string shown = relative.Length < path.Length ? relative : path;
        SchemaCompilation? compilation = SchemaFile.Compile(shown, terminal);
        if (compilation is not null && IsForImport(compilation))
        {
            return null;
        }

        if (compilation is not null)
        {
            SchemaDiagnosticPrinter.Print(shown, compilation.Diagnostics, terminal.Error);
        }

        HasErrors |= compilation is null or { HasErrors: true };
        return new Loaded(path, compilation is null or { HasErrors: true } ? null : NewsSchema.From(compilation));
    }

    private static bool IsForImport(SchemaCompilation compilation) =>
        compilation.Schema.Records.Count > 0 && new[] { SchemaRules.MissingSchema, SchemaRules.NoPage }.All(rule => compilation.Diagnostics.Any(d => d.Rule == rule));

    private static bool IsNamedAfter(string page, string schema)
    {
        string name = Path.GetFileNameWithoutExtension(schema);
        return IsPrefix(name, Path.GetFileNameWithoutExtension(page)) || Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(page))) == name;
    }

    private static bool IsPrefix(string name, string page) =>
        page.StartsWith(name, StringComparison.Ordinal) && (page.Length == name.Length || page[name.Length] is '.' or '-' or '_');
}
