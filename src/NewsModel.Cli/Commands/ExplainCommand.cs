using System.CommandLine;

namespace NewsModel.Cli;

/// <summary><c>newsmodel explain</c>: every line of a page with its owner.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var page = new Argument<string>("FILE") { Description = "The page; - for standard input." };
        Option<string?> schema = SchemaOption.Create();
        var command = new Command("explain", "Prints every line of a page with what took it.") { page, schema };
        command.SetAction(parsed => schema.TryFind(parsed, terminal, out NewsSchema? named)
            ? Run(PageInputs.Single(parsed.GetValue(page)!, terminal), named, terminal)
            : ExitStatus.Failure);
        return command;
    }

    private static int Run(PageInput input, NewsSchema? schema, Terminal terminal)
    {
        using PageBytes? page = input.Read(terminal);
        if (page is null)
        {
            return ExitStatus.Failure;
        }

        IReadOnlyList<SchemaFit> fits = SchemaDetector.Rank(page.Utf8, page.Markup, schema is null ? null : [schema]);
        ParseResult result = schema is not null || fits[0].Fits ? fits[0].Result : SchemaDetector.Parse(page.Utf8, page.Markup);
        using var report = new Report(terminal);
        FitReport.Print(input.Name, fits, report);
        report.Line();
        LineReport.Print(result, report);
        return result.HasErrors ? ExitStatus.Failure : ExitStatus.Success;
    }
}
