using System.CommandLine;

namespace NewsModel.Cli;

/// <summary>The pages that a command works on: files, folders, standard input.</summary>
internal static class PagesArgument
{
    public static Argument<string[]> Create(Terminal terminal)
    {
        var argument = new Argument<string[]>("pages")
        {
            Description = "Files; folders, for every .txt file under them; - for standard input, which is also read where nothing is named and something is piped in.",
            HelpName = "FILE|DIR|-",
            Arity = ArgumentArity.ZeroOrMore,
        };
        argument.Validators.Add(result =>
        {
            int standardInputs = result.Tokens.Count(static token => token.Value == PageInput.StandardInput);
            if (standardInputs > 1)
            {
                result.AddError("Standard input can be read once only. Name ‘-’ once.");
            }
            else if (result.Tokens.Count == 0 && !terminal.InputIsRedirected)
            {
                result.AddError("There is no page to read. Name a file or a folder, or pipe a page in.");
            }
        });
        return argument;
    }

    public static List<PageInput> Find(this Argument<string[]> argument, System.CommandLine.ParseResult parsed, Terminal terminal) =>
        PageInputs.Find(parsed.GetValue(argument) is { Length: > 0 } paths ? paths : [PageInput.StandardInput], terminal);
}
