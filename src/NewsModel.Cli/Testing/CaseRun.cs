using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsModel.Cli;

/// <summary>Runs the cases of schemas: each page has to give its expected record.</summary>
/// <param name="finder">Finds the schema of a page.</param>
/// <param name="update">Whether a record that differs, or that there is none of yet, is accepted.</param>
/// <param name="terminal">Where messages go.</param>
/// <param name="report">Where results go.</param>
internal sealed class CaseRun(SchemaFinder finder, bool update, Terminal terminal, Report report)
{
    private const int MostDifferences = 10;

    private int _passed;
    private int _failed;
    private int _accepted;

    /// <summary>Runs a case.</summary>
    public void Run(SchemaCase it)
    {
        using PageBytes? page = it.Page.Read(terminal);
        if (page is null || !TryReadExpected(it, out JsonObject? expected))
        {
            _failed++;
            return;
        }

        if (finder.Find(it.Page.Name, expected, page, out string problem) is not { } schema)
        {
            Fail(it, problem);
            return;
        }

        ParseResult result = schema.Parse(page.Utf8, page.Markup);
        JsonObject actual = ExpectedRecord.Of(result);
        List<string> differences = expected is null ? [] : ExpectedRecord.Differences(expected, actual);
        if (expected is not null && differences.Count == 0)
        {
            _passed++;
            report.Line(new Piece("passed    ", Styles.Good), it.Page.Name);
        }
        else if (update)
        {
            Accept(it, result, actual);
        }
        else if (expected is null)
        {
            Fail(it, $"there is no expected record; ‘--update’ makes {Path.GetFileName(it.Expected)} of what the page gives");
        }
        else
        {
            Fail(it, Count.Of(differences.Count, "difference"));
            foreach (string difference in differences.Take(MostDifferences))
            {
                report.Row(["          "], difference, TooLong.Wrap);
            }

            if (differences.Count > MostDifferences)
            {
                report.Line(string.Create(CultureInfo.InvariantCulture, $"          … and {differences.Count - MostDifferences} more"));
            }
        }
    }

    /// <summary>Says how many cases passed.</summary>
    /// <returns>The exit status.</returns>
    public int Finish()
    {
        report.Line(_accepted == 0 ? $"{_passed} passed, {_failed} failed" : $"{_passed} passed, {_failed} failed, {_accepted} accepted");
        return _failed == 0 ? ExitStatus.Success : ExitStatus.Failure;
    }

    // A record that a page with problems gives is not taken for right, unless the page is named.
    private void Accept(SchemaCase it, ParseResult result, JsonObject actual)
    {
        int unclaimed = result.Unclaimed.Count();
        if ((result.HasErrors || unclaimed > 0) && !it.IsNamed)
        {
            string why = result.HasErrors ? "it has errors" : $"it has {Count.Of(unclaimed, "unclaimed line")}";
            Fail(it, $"not accepted, since {why}; to accept it all the same, name the page itself");
            DiagnosticPrinter.Print(it.Page.Name, result, terminal.Error);
            return;
        }

        try
        {
            using var file = new OutputFile(it.Expected);
            file.Stream.Write(ExpectedRecord.ToFile(actual));
            file.Complete();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Fail(it, $"{it.Expected} cannot be written: {FileProblem.Of(exception)}");
            return;
        }

        _accepted++;
        report.Line(new Piece("accepted  ", Styles.Warning), it.Page.Name);
    }

    private bool TryReadExpected(SchemaCase it, out JsonObject? expected)
    {
        expected = null;
        if (!File.Exists(it.Expected))
        {
            return true;
        }

        try
        {
            expected = ExpectedRecord.Parse(File.ReadAllText(it.Expected)) as JsonObject;
            if (expected is null)
            {
                terminal.ReportError(it.Expected, "this is no JSON object. Remove it, and let ‘--update’ make it again.");
            }
        }
        catch (JsonException exception)
        {
            terminal.ReportError(it.Expected, $"this is no JSON: {exception.Message} Mend it, or remove it and let ‘--update’ make it again.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.ReportError(it.Expected, FileProblem.Of(exception));
        }

        return expected is not null;
    }

    private void Fail(SchemaCase it, string why)
    {
        _failed++;
        report.Row([new Piece("failed    ", Styles.Error), $"{it.Page.Name}: "], why, TooLong.Wrap);
    }
}
