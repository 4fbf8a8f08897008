using System.CommandLine;

namespace NewsModel.Cli;

/// <summary><c>newsmodel detect</c>: which schema fits, and why.</summary>
internal static class DetectCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("detect", "Says which schema fits a page, and why.");
        Argument<string[]> pages = PagesArgument.AddTo(command, terminal);
        command.SetAction(parsed => Run(pages.Find(parsed, terminal), terminal));
        return command;
    }

    private static int Run(List<PageInput> inputs, Terminal terminal)
    {
        int status = ExitStatus.Success;
        using var report = new Report(terminal);
        foreach (PageInput input in inputs)
        {
            using PageBytes? page = input.Read(terminal);
            if (page is null)
            {
                status = ExitStatus.Failure;
                continue;
            }

            IReadOnlyList<SchemaFit> fits = SchemaDetector.Rank(page.Utf8, page.Markup);
            status = fits.Any(static fit => fit.Fits) ? status : ExitStatus.Failure;
            FitReport.Print(input.Name, fits, report);
            report.Flush();
        }

        return status;
    }
}
