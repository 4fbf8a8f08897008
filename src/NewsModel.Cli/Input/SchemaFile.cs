using NewsModel.Schema;

namespace NewsModel.Cli;

/// <summary>Schema files, read for use at run time.</summary>
internal static class SchemaFile
{
    /// <summary>What their names end in.</summary>
    public const string Extension = ".news";

    /// <summary>Whether a path is one of a schema file, by its name.</summary>
    public static bool IsName(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Compiles a schema file; where it can't be read, says why to the terminal.</summary>
    public static SchemaCompilation? Compile(string path, Terminal terminal)
    {
        try
        {
            return Directory.Exists(path) ? throw new PageProblemException(FileProblem.IsFolder) : NewsSchema.CompileFile(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            terminal.ReportError(path, exception is ArgumentException ? FileProblem.Missing : FileProblem.Of(exception));
            return null;
        }
    }

    /// <summary>Reads a schema file and prints what is wrong with it; null where that leaves no schema.</summary>
    public static NewsSchema? Load(string path, Terminal terminal)
    {
        if (Compile(path, terminal) is not { } compilation)
        {
            return null;
        }

        SchemaDiagnosticPrinter.Print(path, compilation.Diagnostics, terminal.Error);
        return compilation.HasErrors ? null : NewsSchema.From(compilation);
    }
}
