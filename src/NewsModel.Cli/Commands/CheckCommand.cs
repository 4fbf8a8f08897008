using System.CommandLine;
using NewsModel.Schema;

namespace NewsModel.Cli;

/// <summary><c>newsmodel check</c>: what is wrong with a schema, then how well it covers pages.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var schema = new Argument<string>("FILE.news") { Description = "The schema." };
        schema.Validators.Add(static result => PagesArgument.RefuseOptions(result.Tokens.Select(static token => token.Value), result.AddError));
        Option<bool> strict = StrictOption.Create();
        var command = new Command("check", "Says what is wrong with a schema, and which lines of pages it takes.") { schema, strict };
        Argument<string[]> pages = PagesArgument.AddOptionalTo(command);
        command.SetAction(parsed => Run(parsed.GetValue(schema)!, PageInputs.Find(parsed.GetValue(pages) ?? [], terminal), parsed.GetValue(strict), terminal));
        return command;
    }

    private static int Run(string path, List<PageInput> pages, bool strict, Terminal terminal)
    {
        if (SchemaFile.Compile(path, terminal) is not { } compilation)
        {
            return ExitStatus.Failure;
        }

        using var report = new Report(terminal);
        SchemaDiagnosticPrinter.Print(path, compilation.Diagnostics, report.Writer);
        report.Line(new Piece(path, Styles.Name), $": {Summary(compilation)}");
        report.Flush();
        if (compilation.HasErrors)
        {
            if (pages.Count > 0)
            {
                terminal.ReportError(path, "no page was read, since the schema has errors. Mend them first.");
            }

            return ExitStatus.Failure;
        }

        int status = CheckPages(NewsSchema.From(compilation), pages, strict, report, terminal);
        return strict && compilation.Diagnostics.Any(static d => d.Severity == SchemaSeverity.Warning) ? ExitStatus.Failure : status;
    }

    private static int CheckPages(NewsSchema schema, List<PageInput> pages, bool strict, Report report, Terminal terminal)
    {
        int status = ExitStatus.Success;
        var all = new Coverage();
        foreach (PageInput input in pages)
        {
            using PageBytes? page = input.Read(terminal);
            if (page is null)
            {
                status = ExitStatus.Failure;
                continue;
            }

            ParseResult result = schema.Parse(page.Utf8, page.Markup);
            var own = new Coverage();
            own.Add(result);
            all.Add(result);
            CoverageReport.Print(input.Name, own, result.Unclaimed, report);
            report.Flush();
            DiagnosticPrinter.Print(input.Name, result, terminal.Error);
            status = result.HasErrors || (strict && result.Diagnostics.Count > 0) ? ExitStatus.Failure : status;
        }

        if (all.Pages > 1)
        {
            CoverageReport.Print($"in all, {Count.Of(all.Pages, "page")}", all, [], report);
        }

        return status;
    }

    private static string Summary(SchemaCompilation compilation)
    {
        int errors = compilation.Diagnostics.Count(static d => d.Severity == SchemaSeverity.Error);
        int warnings = compilation.Diagnostics.Count(static d => d.Severity == SchemaSeverity.Warning);
        return errors + warnings == 0 ? "no errors, no warnings" : $"{Count.Of(errors, "error")}, {Count.Of(warnings, "warning")}";
    }
}
