using System.Globalization;

namespace NewsModel.Cli;

/// <summary>
/// Prints the diagnostics of a page. What is said of several lines in a row is said once here, and of a page that fits
/// no schema not that nothing takes its lines; the JSON has it all.
/// </summary>
internal static class DiagnosticPrinter
{
    public static void Print(string source, ParseResult result, TextWriter error)
    {
        foreach (Run run in Runs(result))
        {
            error.WriteLine(Visible.Of($"{source}{run.Summary}"));
        }
    }

    private static List<Run> Runs(ParseResult result)
    {
        var runs = new List<Run>();
        var open = new Dictionary<(string Id, string Message), Run>();
        Dictionary<int, int> before = LinesBefore(result.Lines);
        foreach (PageDiagnostic diagnostic in result.Diagnostics)
        {
            if (result.Schema is null && diagnostic.Id == PageDiagnosticIds.UnclaimedLine)
            {
                continue;
            }

            (string, string) key = (diagnostic.Id, diagnostic.Message);
            if (open.TryGetValue(key, out Run? run) && before.TryGetValue(diagnostic.Line, out int line) && line == run.Last.Line)
            {
                run.Last = diagnostic;
            }
            else
            {
                runs.Add(open[key] = new Run(diagnostic));
            }
        }

        return runs;
    }

    /// <summary>The number of the line before each line, blank ones aside.</summary>
    private static Dictionary<int, int> LinesBefore(PageLines lines)
    {
        var before = new Dictionary<int, int>();
        int last = 0;
        foreach (PageLine line in lines)
        {
            before[line.Number] = last;
            last = line.Number;
        }

        return before;
    }

    /// <summary>The same said of several lines in a row.</summary>
    private sealed class Run(PageDiagnostic first)
    {
        private readonly PageDiagnostic _first = first;

        public PageDiagnostic Last { get; set; } = first;

        // Where the page has markup, lines are those of its source.
        public PageDiagnostic Summary => Last == _first
            ? _first
            : _first with { Message = string.Create(CultureInfo.InvariantCulture, $"lines {LineOf(_first)}–{LineOf(Last)}: {_first.Message}") };

        private static int LineOf(PageDiagnostic diagnostic) => diagnostic.SourcePosition?.Line ?? diagnostic.Line;
    }
}
