using System.CommandLine;

namespace NewsModel.Cli;

/// <summary><c>newsmodel test</c>: the cases beside schemas.</summary>
internal static class TestCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("DIR|PAGE")
        {
            Description = "Folders, for every page.txt with its page.expected.json under them, read by the schema file beside it or in a folder above; or single pages.",
            Arity = ArgumentArity.OneOrMore,
        };
        var update = new Option<bool>("--update")
        {
            Description = "Accept what pages give as their expected records; of a page with unclaimed lines or errors only where it is named itself.",
        };
        var command = new Command("test", "Runs the cases of schemas: pages and the records that they have to give.") { paths, update };
        command.Validators.Add(result =>
        {
            if (result.GetResult(paths)?.Tokens.FirstOrDefault(static t => t.Value.Length > 1 && t.Value[0] == '-' && !Path.Exists(t.Value)) is { } option)
            {
                result.AddError($"There is no option ‘{option.Value}’.");
            }
        });
        command.SetAction(parsed => Run(parsed.GetValue(paths)!, parsed.GetValue(update), terminal));
        return command;
    }

    private static int Run(string[] paths, bool update, Terminal terminal)
    {
        var finder = new SchemaFinder(terminal);
        List<SchemaCase> cases;
        try
        {
            cases = SchemaCase.Find(paths);
            foreach (string folder in paths.Where(Directory.Exists))
            {
                finder.LoadUnder(folder);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.ReportError(string.Join(", ", paths), FileProblem.Of(exception));
            return ExitStatus.Failure;
        }

        if (cases.Count == 0)
        {
            terminal.ReportError(string.Join(", ", paths), "there is no page here: no .txt file. A case is a page with its expected record beside it, page.txt and page.expected.json.");
            return ExitStatus.Failure;
        }

        using var report = new Report(terminal);
        var run = new CaseRun(finder, update, terminal, report);
        foreach (SchemaCase it in cases)
        {
            run.Run(it);
            report.Flush();
        }

        int status = run.Finish();
        return finder.HasErrors ? ExitStatus.Failure : status;
    }
}
