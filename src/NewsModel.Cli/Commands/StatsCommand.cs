using System.CommandLine;
using NewsModel.Corpus;

namespace NewsModel.Cli;

/// <summary><c>newsmodel stats</c>: what a corpus has in it.</summary>
internal static class StatsCommand
{
    public static Command Create(Terminal terminal)
    {
        var html = new Option<string?>("--html")
        {
            Description = "A file to write the same to as one HTML page with charts, which needs no network.",
            HelpName = "FILE",
        };
        Option<InputKind?> from = FromOption.Create();
        Option<string[]> schemas = SchemaFolderOption.Create();
        var command = new Command("stats", "Says what a corpus of pages has in it: schemas, fields, lengths, what is left over.") { html, from, schemas };
        var limits = new LimitOptions();
        limits.AddTo(command);
        Argument<string[]> corpus = CorpusArgument.AddTo(command, terminal);
        command.SetAction(parsed =>
        {
            if (schemas.Load(parsed, terminal) is not { } own)
            {
                return ExitStatus.Failure;
            }

            string? path = parsed.GetValue(html);
            List<CorpusInput> inputs = corpus.Find(parsed, terminal, path);
            if (path is not null)
            {
                Refuse(path, inputs);
            }

            var survey = new CorpusSurvey(inputs, new SchemaChoice(own.Schemas, limits.Of(parsed)))
            {
                From = parsed.GetValue(from),
                Problem = problem => terminal.Error.WriteLine(Visible.Of(problem.ToString())),
            };
            return Run(survey, inputs, path, terminal);
        });
        return command;
    }

    private static int Run(CorpusSurvey survey, List<CorpusInput> inputs, string? html, Terminal terminal)
    {
        survey.Run();
        int status = survey.Statistics.Problems > 0 ? ExitStatus.Failure : ExitStatus.Success;
        using (var report = new Report(terminal))
        {
            StatisticsReport.Print(survey.Statistics, report);
        }

        if (html is null)
        {
            return status;
        }

        try
        {
            using var file = new OutputFile(html);
            file.Stream.Write(Terminal.Utf8.GetBytes(survey.Statistics.ToHtml(TitleOf(inputs))));
            file.Complete();
            return status;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.ReportError(html, $"the page cannot be written: {FileProblem.Of(exception)}");
            return ExitStatus.Failure;
        }
    }

    private static string TitleOf(List<CorpusInput> inputs) => inputs switch
    {
        [{ Name: CorpusInput.StandardInput }] => "What standard input has in it",
        [var one] => $"What {one.Name} has in it",
        _ => $"What {Count.Of(inputs.Count, "file")} from {inputs[0].Name} to {inputs[^1].Name} have in them",
    };

    private static void Refuse(string path, List<CorpusInput> inputs)
    {
        if (path.Length == 0 || Path.EndsInDirectorySeparator(path) || Directory.Exists(path))
        {
            throw new UsageException($"--html {path}: this is no file. Name one for the page.");
        }

        if (SchemaFile.IsName(RealPath.Of(path)))
        {
            throw new UsageException($"--html {path}: this is a schema’s name. Name another file for the page.");
        }

        if (inputs.Any(input => SameFile.Is(input.Name, path)))
        {
            throw new UsageException($"--html {path}: this is one of the files to be read, and would be overwritten. Name another file for the page.");
        }
    }
}
