using System.Globalization;

namespace NewsModel.Cli;

/// <summary>
/// Prints the diagnostics of a page. A run of unclaimed lines is one line here, and the whole of a page that fits no
/// schema none; the JSON has them all.
/// </summary>
internal static class DiagnosticPrinter
{
    public static void Print(string source, ParseResult result, TextWriter error)
    {
        Dictionary<int, int> runs = result.Schema is null ? [] : UnclaimedRuns(result.Lines);
        foreach (PageDiagnostic diagnostic in result.Diagnostics)
        {
            if (diagnostic.Id != PageDiagnosticIds.UnclaimedLine)
            {
                Print(source, diagnostic, error);
            }
            else if (runs.TryGetValue(diagnostic.Line, out int last))
            {
                Print(source, last == diagnostic.Line ? diagnostic : diagnostic with { Message = Message(diagnostic.Line, last) }, error);
            }
        }
    }

    private static void Print(string source, PageDiagnostic diagnostic, TextWriter error) =>
        error.WriteLine(Visible.Of($"{source}{diagnostic}"));

    private static string Message(int first, int last) =>
        string.Create(CultureInfo.InvariantCulture, $"No rule of the schema takes lines {first}–{last}.");

    /// <summary>The last line of each run of unclaimed lines, by the run's first line.</summary>
    private static Dictionary<int, int> UnclaimedRuns(PageLines lines)
    {
        var runs = new Dictionary<int, int>();
        int? first = null;
        foreach (PageLine line in lines)
        {
            first = line.Owner.Kind == LineOwnerKind.Unclaimed ? first ?? line.Number : null;
            if (first is { } start)
            {
                runs[start] = line.Number;
            }
        }

        return runs;
    }
}
