using System.CommandLine;

namespace NewsModel.Cli;

/// <summary><c>newsmodel test</c>: the cases beside schemas.</summary>
internal static class TestCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("DIR|PAGE")
        {
            Description = "Folders, for every page.txt or page.html with its page.expected.json under them, read by the schema file beside it or in a folder above; or single pages.",
            Arity = ArgumentArity.OneOrMore,
        };
        var update = new Option<bool>("--update")
        {
            Description = "Accept what pages give as their expected records; of a page with unclaimed lines or errors only where it is named itself.",
        };
        var command = new Command("test", "Runs the cases of schemas: pages and the records that they have to give.") { paths, update };
        paths.Validators.Add(static result => Check([.. result.Tokens.Select(static token => token.Value)], result.AddError));
        command.SetAction(parsed => Run(parsed.GetValue(paths)!, parsed.GetValue(update), terminal));
        return command;
    }

    private static int Run(string[] paths, bool update, Terminal terminal)
    {
        var finder = new SchemaFinder(terminal);
        foreach (string folder in paths.Where(Directory.Exists))
        {
            finder.LoadUnder(folder);
        }

        using var report = new Report(terminal);
        var run = new CaseRun(finder, update, terminal, report);
        foreach (SchemaCase it in SchemaCase.Find(paths, terminal))
        {
            run.Run(it);
            report.Flush();
        }

        int status = run.Finish();
        return finder.HasErrors ? ExitStatus.Failure : status;
    }

    // What stands beside a page is easily named with it: ‘test folder/*’.
    private static void Check(List<string> paths, Action<string> addError)
    {
        PagesArgument.RefuseOptions(paths, addError);
        foreach (string path in paths)
        {
            if (path == PageInput.StandardInput)
            {
                addError("Standard input has no expected record beside it. Name a page’s file.");
            }
            else if (SchemaFile.IsName(path) && !Directory.Exists(path))
            {
                addError($"‘{path}’ is a schema, not a page. Name a page, or the folder that holds the pages.");
            }
            else if (SchemaCase.IsExpected(path))
            {
                addError($"‘{path}’ is an expected record, not a page. Name the page, or the folder that holds the pages.");
            }
        }
    }
}
