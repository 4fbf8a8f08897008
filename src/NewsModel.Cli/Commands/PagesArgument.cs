using System.CommandLine;
using System.CommandLine.Parsing;

namespace NewsModel.Cli;

/// <summary>The pages that a command works on: files, folders, standard input.</summary>
internal static class PagesArgument
{
    /// <summary>Gives a command its pages.</summary>
    public static Argument<string[]> AddTo(Command command, Terminal terminal)
    {
        Argument<string[]> argument = Create("Files; folders, for every .txt and .html file under them; - for standard input, which is also read where nothing is named and something is piped in.");
        command.Add(argument);

        // The command is checked, not the argument, which is not asked where it is left out.
        command.Validators.Add(result => Check(
            PathsOf(result, argument), isRequired: !terminal.InputIsRedirected, result.AddError));
        return argument;
    }

    /// <summary>Gives a command pages that it can do without.</summary>
    public static Argument<string[]> AddOptionalTo(Command command)
    {
        Argument<string[]> argument = Create("Pages: files; folders, for every .txt and .html file under them; - for standard input.");
        command.Add(argument);
        command.Validators.Add(result => Check(PathsOf(result, argument), isRequired: false, result.AddError));
        return argument;
    }

    /// <summary>The pages that were named; standard input where none was.</summary>
    public static List<PageInput> Find(this Argument<string[]> argument, System.CommandLine.ParseResult parsed, Terminal terminal) =>
        PageInputs.Find(parsed.GetValue(argument) is { Length: > 0 } paths ? paths : [PageInput.StandardInput], terminal);

    /// <summary>Refuses what is no path but an option that the command lacks.</summary>
    public static void RefuseOptions(IEnumerable<string> paths, Action<string> addError)
    {
        if (paths.FirstOrDefault(static path => path.Length > 1 && path[0] == '-' && !Path.Exists(path)) is { } option)
        {
            addError($"There is no option ‘{option}’.");
        }
    }

    private static Argument<string[]> Create(string description) =>
        new("FILE|DIR|-") { Description = description, Arity = ArgumentArity.ZeroOrMore };

    internal static List<string> PathsOf(CommandResult result, Argument<string[]> argument) =>
        [.. result.GetResult(argument)?.Tokens.Select(static token => token.Value) ?? []];

    internal static void Check(List<string> paths, bool isRequired, Action<string> addError)
    {
        if (paths.Count == 0 && isRequired)
        {
            addError("There is no page to read. Name a file or a folder, or pipe a page in.");
        }

        if (paths.Count(static path => path == PageInput.StandardInput) > 1)
        {
            addError("Standard input can be read once only. Name ‘-’ once.");
        }

        RefuseOptions(paths, addError);
    }
}
