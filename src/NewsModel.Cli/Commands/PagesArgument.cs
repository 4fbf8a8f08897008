using System.CommandLine;

namespace NewsModel.Cli;

/// <summary>The pages that a command works on: files, folders, standard input.</summary>
internal static class PagesArgument
{
    /// <summary>Gives a command its pages.</summary>
    public static Argument<string[]> AddTo(Command command, Terminal terminal)
    {
        var argument = new Argument<string[]>("FILE|DIR|-")
        {
            Description = "Files; folders, for every .txt file under them; - for standard input, which is also read where nothing is named and something is piped in.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        command.Add(argument);

        // The command is checked, not the argument, which is not asked where it is left out.
        command.Validators.Add(result => Check(
            [.. result.GetResult(argument)?.Tokens.Select(static token => token.Value) ?? []], terminal, result.AddError));
        return argument;
    }

    /// <summary>The pages that were named; standard input where none was.</summary>
    public static List<PageInput> Find(this Argument<string[]> argument, System.CommandLine.ParseResult parsed, Terminal terminal) =>
        PageInputs.Find(parsed.GetValue(argument) is { Length: > 0 } paths ? paths : [PageInput.StandardInput], terminal);

    private static void Check(IReadOnlyList<string> paths, Terminal terminal, Action<string> addError)
    {
        if (paths.Count == 0 && !terminal.InputIsRedirected)
        {
            addError("There is no page to read. Name a file or a folder, or pipe a page in.");
        }

        if (paths.Count(static path => path == PageInput.StandardInput) > 1)
        {
            addError("Standard input can be read once only. Name ‘-’ once.");
        }

        if (paths.FirstOrDefault(static path => path.Length > 1 && path[0] == '-' && !Path.Exists(path)) is { } option)
        {
            addError($"There is no option ‘{option}’.");
        }
    }
}
