using System.Globalization;
using NewsModel.Schema;

namespace NewsModel.Cli;

/// <summary>Prints what is wrong with a schema as compilers do: place, rule and message, then the line with a mark under the place.</summary>
internal static class SchemaDiagnosticPrinter
{
    // Those that end a line of a schema; a form feed, say, does not.
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r"];

    /// <param name="schema">The path of the schema's file; the files that it imports are beside it.</param>
    /// <param name="diagnostics">What is wrong.</param>
    /// <param name="output">Where to print.</param>
    public static void Print(string schema, IEnumerable<SchemaDiagnostic> diagnostics, TextWriter output)
    {
        var texts = new Dictionary<string, string[]>();
        foreach (SchemaDiagnostic diagnostic in diagnostics)
        {
            string file = PathOf(schema, diagnostic.File);
            output.WriteLine(Visible.Of(string.Create(
                CultureInfo.InvariantCulture,
                $"{file}({diagnostic.Place.Start.Line},{diagnostic.Place.Start.Column}): {SeverityOf(diagnostic)} {diagnostic.Id}: {diagnostic.Message}")));
            if (!texts.TryGetValue(file, out string[]? lines))
            {
                texts[file] = lines = LinesOf(file);
            }

            PrintLine(lines, diagnostic.Place, output);
        }
    }

    private static string PathOf(string schema, string? file) =>
        file is null || file == Path.GetFileName(schema) ? schema : Path.Combine(Path.GetDirectoryName(schema) ?? "", file);

    private static string SeverityOf(SchemaDiagnostic diagnostic) => diagnostic.Severity switch
    {
        SchemaSeverity.Error => "error",
        SchemaSeverity.Warning => "warning",
        _ => "info",
    };

    // A file that is gone by now has no line to show.
    private static string[] LinesOf(string file)
    {
        try
        {
            return File.ReadAllText(file).Split(LineEnds, StringSplitOptions.None);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static void PrintLine(string[] lines, SchemaPlace place, TextWriter output)
    {
        if (place.Start.Line > lines.Length || lines[place.Start.Line - 1].Trim().Length == 0)
        {
            return;
        }

        string line = lines[place.Start.Line - 1];
        int start = Math.Min(place.Start.Column - 1, line.Length);
        int end = place.End.Line > place.Start.Line ? line.Length : Math.Min(place.End.Column - 1, line.Length);
        string marks = new('^', Math.Max(1, end > start ? Report.WidthOf(line[start..end]) : 1));

        // A tab is as wide above as below.
        string indent = string.Concat(line[..start].EnumerateRunes().Select(static c => c.Value == '\t' ? "\t" : new string(' ', Report.WidthOf(c.ToString()))));
        output.WriteLine($"  {Visible.InLines(line)}");
        output.WriteLine($"  {indent}{marks}");
    }
}
