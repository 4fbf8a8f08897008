using System.CommandLine;
using System.Globalization;
using NewsModel.Corpus;

namespace NewsModel.Cli;

/// <summary><c>newsmodel convert</c>: a data set out of a corpus.</summary>
internal static class ConvertCommand
{
    private static readonly (string, DedupMode?)[] Modes =
        [("near", DedupMode.Near), ("exact", DedupMode.Exact), ("off", DedupMode.Off)];

    public static Command Create(Terminal terminal)
    {
        string kinds = string.Join("; ", OutputKind.All.Select(static kind => $"{kind.Name}, {kind.Description}"));
        Option<OutputKind?> to = NameOption.Create(
            "--to", $"What to write: {kinds}. Without it, jsonl.", "kind", [.. OutputKind.All.Select(static kind => (kind.Name, (OutputKind?)kind))]);
        var outPath = new Option<string?>("--out")
        {
            Description = "The file to write, which appears when it is complete; without it, or for -, the articles go to standard output.",
            HelpName = "PATH",
        };
        Option<InputKind?> from = FromOption.Create();
        Option<DedupMode?> dedup = NameOption.Create(
            "--dedup", "Which articles are written once: nearly equal ones (the default), equal ones, or none.", "mode", Modes);
        Option<string[]> schemas = SchemaFolderOption.Create();
        var resume = new Option<bool>("--resume") { Description = "Goes on where a run before with the same inputs and options ended." };
        Option<int?> threads = NumberOption("--threads", "How many threads parse; by default as many as there are processors.", least: 1);
        Option<int?> every = NumberOption("--checkpoint-seconds", "How often it is noted how far the run is.", least: 0);
        every.Hidden = true;

        var command = new Command("convert", "Makes a data set of articles out of a corpus of pages.") { to, outPath, from, dedup, schemas, resume, threads, every };
        var limits = new LimitOptions();
        limits.AddTo(command);
        Argument<string[]> corpus = CorpusArgument.AddTo(command, terminal);
        command.SetAction(parsed =>
        {
            string? path = parsed.GetValue(outPath) is { } given and not CorpusInput.StandardInput ? given.Length == 0 || Path.EndsInDirectorySeparator(given) ? given : RealPath.Of(given) : null;
            if (schemas.Load(parsed, terminal) is not { } own)
            {
                return ExitStatus.Failure;
            }

            ParseOptions? limited = limits.Of(parsed);
            var options = new ConvertOptions
            {
                From = parsed.GetValue(from),
                Dedup = parsed.GetValue(dedup) ?? DedupMode.Near,
                Schemas = new SchemaChoice(own.Schemas, limited),
                Threads = parsed.GetValue(threads) ?? Environment.ProcessorCount,
                Fingerprint = $"{own.Hash} {limited}",
            };
            if (parsed.GetValue(every) is { } seconds)
            {
                options = options with { CheckpointEvery = TimeSpan.FromSeconds(seconds) };
            }

            var job = new ConvertJob(corpus.Find(parsed, terminal, path), parsed.GetValue(to) ?? OutputKind.All[0], options, terminal);
            return path is null ? job.ToOutput(parsed.GetValue(resume)) : job.ToFile(path, parsed.GetValue(resume));
        });
        return command;
    }

    private static Option<int?> NumberOption(string name, string description, int least) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            string text = result.Tokens.Single().Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least)
            {
                return number;
            }

            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} ‘{text}’: this is no number from {least} to {int.MaxValue}."));
            return null;
        },
    };
}
