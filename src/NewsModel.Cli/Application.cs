using System.CommandLine;
using System.CommandLine.Help;

namespace NewsModel.Cli;

/// <summary>The command itself: its words, and what becomes of wrong ones.</summary>
internal static class Application
{
    /// <summary>Runs the command.</summary>
    /// <returns>The exit status: see <see cref="ExitStatus"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        try
        {
            return Invoke(Words(terminal).Parse(arguments, Parsing()), terminal);
        }
        catch (ReaderGoneException)
        {
            return ExitStatus.Success;
        }
        catch (UsageException exception)
        {
            terminal.Error.WriteLine(Visible.Of(exception.Message));
            return ExitStatus.Usage;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Inputs report their own problems, so this is the output: a full disk, say.
            terminal.Error.WriteLine($"newsmodel: error: the results cannot be written: {Visible.Of(FileProblem.Of(exception))}");
            return ExitStatus.Failure;
        }
        catch (Exception exception)
        {
            terminal.Error.WriteLine($"newsmodel: error: this is a defect of newsmodel, please report it: {exception}");
            return ExitStatus.Failure;
        }
    }

    // Not a RootCommand: that takes its name from the process.
    private static Command Words(Terminal terminal) => new("newsmodel", "Reads the text of news pages: articles out, and an account of every line.")
    {
        ParseCommand.Create(terminal),
        ExplainCommand.Create(terminal),
        DetectCommand.Create(terminal),
        CheckCommand.Create(terminal),
        TestCommand.Create(terminal),
        ConvertCommand.Create(terminal),
        StatsCommand.Create(terminal),
        SearchCommand.Create(terminal),
        SchemasCommand.Create(terminal),
        new HelpOption { Recursive = true },
        new VersionOption(),
    };

    // A page may be called "@page.txt": it is not a file of further arguments.
    private static ParserConfiguration Parsing() => new() { ResponseFileTokenReplacer = null };

    private static int Invoke(System.CommandLine.ParseResult parsed, Terminal terminal)
    {
        bool isWrong = parsed.Errors.Count > 0;
        using var output = isWrong ? terminal.Error : new StreamWriter(terminal.Output, Terminal.Utf8, leaveOpen: true);
        int status = parsed.Invoke(new InvocationConfiguration { Output = output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        return isWrong ? ExitStatus.Usage : status;
    }
}
