using System.CommandLine;
using NewsModel.Corpus;

namespace NewsModel.Cli;

/// <summary>The corpus that a command works on: files, folders, standard input.</summary>
internal static class CorpusArgument
{
    /// <summary>Gives a command its corpus.</summary>
    public static Argument<string[]> AddTo(Command command, Terminal terminal)
    {
        var argument = new Argument<string[]>("INPUT")
        {
            Description = "Files of pages: text, HTML, JSON lines or WARC, also compressed by gzip; folders, for every file under them; - for standard input, which is also read where nothing is named and something is piped in.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        command.Add(argument);
        command.Validators.Add(result => PagesArgument.Check(
            PagesArgument.PathsOf(result, argument), isRequired: !terminal.InputIsRedirected, result.AddError));
        return argument;
    }

    /// <summary>The files that were named, in order; those of a folder by their paths.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="parsed">What was given.</param>
    /// <param name="terminal">What has standard input.</param>
    /// <param name="output">The path of the results, which are not read with the files beside them; null where they go to no file.</param>
    public static List<CorpusInput> Find(this Argument<string[]> argument, System.CommandLine.ParseResult parsed, Terminal terminal, string? output)
    {
        string[] paths = parsed.GetValue(argument) is { Length: > 0 } named ? named : [CorpusInput.StandardInput];
        string? results = output is null ? null : RealPath.Of(output);
        return [.. paths.SelectMany(path => Find(path, terminal, results))];
    }

    private static IEnumerable<CorpusInput> Find(string path, Terminal terminal, string? results)
    {
        if (path == CorpusInput.StandardInput)
        {
            return [new CorpusInput(path, () => terminal.Input)];
        }

        if (!Directory.Exists(path))
        {
            return [path.Length == 0 ? Problem(path, FileProblem.Missing) : CorpusInput.File(path)];
        }

        try
        {
            CorpusInput[] files = [.. CorpusInputs.Under(path).Where(input => results is null || !IsOf(RealPath.Of(input.Name), results))];
            return files.Length > 0 ? files : [Problem(path, "this folder has no file. Name the files of the corpus, or the folder they are in.")];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [Problem(path, FileProblem.Of(exception))];
        }
    }

    // The results, or what stands beside them: their draft, their sources.
    private static bool IsOf(string path, string results) => RealPath.Comparer.Equals(path, results)
        || (path.Length > results.Length && path[results.Length] == '.' && RealPath.Comparer.Equals(path[..results.Length], results));

    private static CorpusInput Problem(string path, string message) => new(path, () => throw new PageProblemException(message));
}
