using System.CommandLine;

namespace NewsModel.Cli;

/// <summary><c>newsmodel parse</c>: articles out of pages.</summary>
internal static class ParseCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<string?> schema = SchemaOption.Create();
        Option<OutputFormat> format = FormatOption.Create();
        var outPath = new Option<string?>("--out")
        {
            Description = "The file to write the results to, whole or not at all; without it they go to standard output.",
            HelpName = "PATH",
        };
        Option<bool> strict = StrictOption.Create();

        var command = new Command("parse", "Prints the articles of pages.") { schema, format, outPath, strict };
        var limits = new LimitOptions();
        limits.AddTo(command);
        Argument<string[]> pages = PagesArgument.AddTo(command, terminal);
        command.SetAction(parsed =>
        {
            if (!schema.TryFind(parsed, terminal, out NewsSchema? named))
            {
                return ExitStatus.Failure;
            }

            List<PageInput> inputs = pages.Find(parsed, terminal);
            var run = new ParseRun(inputs, named, parsed.GetValue(schema), parsed.GetValue(strict), limits.Of(parsed), terminal);
            Func<Terminal, IPagePrinter> printer = to => Printer(parsed.GetValue(format), to, isOne: inputs.Count == 1);
            return parsed.GetValue(outPath) is { } path ? run.ToFile(path, printer) : run.ToOutput(printer);
        });
        return command;
    }

    private static IPagePrinter Printer(OutputFormat format, Terminal to, bool isOne) => format switch
    {
        OutputFormat.Json => new JsonPrinter(to.Output, isArray: !isOne),
        OutputFormat.JsonLines => new JsonLinesPrinter(to.Output),
        _ => new PrettyPrinter(new Report(to)),
    };
}
