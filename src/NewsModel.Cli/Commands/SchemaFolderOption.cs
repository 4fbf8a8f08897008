using System.CommandLine;
using System.Security.Cryptography;
using NewsModel.Schema;

namespace NewsModel.Cli;

/// <summary>Folders of a user's own schema files, which go before the built-in ones.</summary>
internal static class SchemaFolderOption
{
    public static Option<string[]> Create() => new("--schema-dir")
    {
        Description = "A folder of .news files of your own, which go before the built-in schemas. A file without a ‘schema’ line is one that others import.",
        HelpName = "DIR",
    };

    /// <summary>Loads the schemas; what is wrong with one is printed.</summary>
    /// <returns>The schemas and a hash of their files; null where there is an error.</returns>
    public static (List<NewsSchema> Schemas, string Hash)? Load(this Option<string[]> option, System.CommandLine.ParseResult parsed, Terminal terminal)
    {
        var schemas = new List<NewsSchema>();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        bool isWhole = true;
        foreach (string folder in parsed.GetValue(option) ?? [])
        {
            try
            {
                string[] files = [.. Directory.GetFiles(folder, "*" + SchemaFile.Extension, SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
                if (files.Length == 0)
                {
                    throw new PageProblemException("this folder has no .news file. Name the folder that has your schemas.");
                }

                foreach (string file in files)
                {
                    hash.AppendData(File.ReadAllBytes(file));
                    isWhole &= TryLoad(file, schemas, terminal);
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
            {
                terminal.ReportError(folder, exception is ArgumentException ? FileProblem.Missing : FileProblem.Of(exception));
                isWhole = false;
            }
        }

        return isWhole ? (schemas, Convert.ToHexStringLower(hash.GetCurrentHash())) : null;
    }

    private static bool TryLoad(string file, List<NewsSchema> schemas, Terminal terminal)
    {
        if (SchemaFile.Compile(file, terminal) is not { } compilation)
        {
            return false;
        }

        if (compilation.Schema.Name.Length == 0)
        {
            return true;
        }

        SchemaDiagnosticPrinter.Print(file, compilation.Diagnostics, terminal.Error);
        if (compilation.HasErrors)
        {
            return false;
        }

        schemas.Add(NewsSchema.From(compilation));
        return true;
    }
}
