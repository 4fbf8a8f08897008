using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NewsModel.Corpus;

namespace NewsModel.Cli;

/// <summary><c>newsmodel search</c>: articles of a database that fit a query.</summary>
internal static class SearchCommand
{
    private const int UsualLimit = 10;

    public static Command Create(Terminal terminal)
    {
        var database = new Argument<string>("DB") { Description = "The database, which ‘newsmodel convert --to sqlite’ made." };
        var query = new Argument<string[]>("QUERY")
        {
            Description = "Words, all of which have to be in an article; or what SQLite’s FTS5 reads: '\"a phrase\"', begin*, headline:word, AND, OR, NOT.",
            Arity = ArgumentArity.OneOrMore,
        };
        var limit = new Option<int>("--limit")
        {
            Description = $"How many articles to print at most, the best first; {Invariant(UsualLimit)} by default.",
            HelpName = "N",
            DefaultValueFactory = static _ => UsualLimit,
            CustomParser = Limit,
        };
        Option<OutputFormat> format = FormatOption.Create();
        var command = new Command("search", "Finds articles in a database.") { database, query, limit, format };
        command.SetAction(parsed => Run(
            parsed.GetValue(database)!, string.Join(' ', parsed.GetValue(query)!), parsed.GetValue(limit), parsed.GetValue(format), terminal));
        return command;
    }

    private static int Run(string path, string query, int limit, OutputFormat format, Terminal terminal)
    {
        if (Find(path, query, limit, terminal) is not { } found)
        {
            return ExitStatus.Failure;
        }

        switch (format)
        {
            case OutputFormat.Json:
                FoundJson.WriteArray(found.Articles, terminal.Output);
                break;
            case OutputFormat.JsonLines:
                FoundJson.WriteLines(found.Articles, terminal.Output);
                break;
            default:
                using (var report = new Report(terminal))
                {
                    FoundReport.Print(found.Articles, found.Count, report);
                }

                break;
        }

        return ExitStatus.Success;
    }

    /// <summary>The best articles, and how many there are; where the database cannot be read, says why to the terminal.</summary>
    private static (IReadOnlyList<FoundArticle> Articles, long Count)? Find(string path, string query, int limit, Terminal terminal)
    {
        try
        {
            using ArticleDatabase database = Directory.Exists(path) ? throw new PageProblemException(FileProblem.IsFolder) : ArticleDatabase.Open(path);
            IReadOnlyList<FoundArticle> found = database.Find(query, limit);
            return (found, found.Count < limit ? found.Count : database.Count(query));
        }
        catch (SearchQueryException exception)
        {
            throw new UsageException(exception.Message);
        }
        catch (InvalidDataException exception)
        {
            terminal.ReportError(path, exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.ReportError(path, FileProblem.Of(exception));
        }

        return null;
    }

    private static int Limit(ArgumentResult result)
    {
        string text = result.Tokens.Single().Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0)
        {
            return number;
        }

        result.AddError($"--limit ‘{text}’: this is no number from 1 to {Invariant(int.MaxValue)}.");
        return 0;
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
