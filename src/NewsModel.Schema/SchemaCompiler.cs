using NewsModel.Schema.Binding;

namespace NewsModel.Schema;

/// <summary>Compiles the text of a schema.</summary>
public static class SchemaCompiler
{
    /// <summary>Reads, binds and checks a schema. Whatever the text, it neither throws nor runs for ever: errors are diagnostics.</summary>
    /// <param name="text">The schema's text.</param>
    /// <param name="import">Gives the text of a file that the schema imports, or null where there is none; without it nothing can be imported.</param>
    /// <param name="fileName">The schema's file name, for diagnostics.</param>
    /// <param name="importable">Names of files that it could import, to say which of them a misspelt one was meant to be.</param>
    public static SchemaCompilation Compile(
        string text, Func<string, string?>? import = null, string? fileName = null, IEnumerable<string>? importable = null)
    {
        var diagnostics = new DiagnosticBag();
        var files = FileSet.Load(new SourceFile(text, fileName), import, importable ?? [], diagnostics);
        var binder = new Binder(files, diagnostics);
        var schema = binder.Bind();
        return new SchemaCompilation(schema, diagnostics.InOrder(files.ByNeed), binder.Places);
    }
}
