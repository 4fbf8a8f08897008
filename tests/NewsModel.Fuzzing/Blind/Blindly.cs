using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using NewsModel.Fuzzing.Guided;
using NewsModel.Fuzzing.Targets;

namespace NewsModel.Fuzzing;

/// <summary>Runs a great many inputs without looking at what they reach: by numbers, not by chance, and fast.</summary>
internal static class Blindly
{
    public static Command Command(TextWriter output)
    {
        var pages = new Option<long>("--pages") { Description = "How many pages, each by one built-in schema through both engines." };
        var schemas = new Option<long>("--schemas") { Description = "How many schemas through the front end; those that compile parse pages." };
        var compiled = new Option<long>("--compiled") { Description = "How many schemas that are valid through the compiler and both engines." };
        var seed = SeedOption.Create();
        var command = new Command("blind", "Runs so many random inputs, assembled from pieces of valid ones.") { pages, schemas, compiled, seed };
        command.SetAction(parsed =>
        {
            int from = parsed.GetValue(seed);
            bool isWell = Run(new BlindPages(from), parsed.GetValue(pages), from, output)
                && Run(new BlindSchemas(from), parsed.GetValue(schemas), from, output)
                && Run(new BlindParsers(from), parsed.GetValue(compiled), from, output);
            return isWell ? 0 : 1;
        });
        return command;
    }

    private static bool Run(BlindTarget target, long count, int seed, TextWriter output)
    {
        if (count == 0)
        {
            return true;
        }

        long start = Stopwatch.GetTimestamp();
        long reported = start;
        using var attempt = new Attempt();
        byte[]? endless = null;
        string? failure = null;
        endless = attempt.Watch(() =>
        {
            while (target.Done < count && failure is null)
            {
                byte[] input = target.Next();
                if (attempt.Run(target, input) is { } exception)
                {
                    byte[] least = Shrinker.Shrink(input, shorter => attempt.Run(target.Whole, shorter)?.GetType() == exception.GetType());
                    failure = $"{attempt.Run(target.Whole, least) ?? exception}\n{new CorpusFolder(target).Add(least)}";
                }

                if (Stopwatch.GetElapsedTime(reported).TotalMinutes >= 1)
                {
                    reported = Stopwatch.GetTimestamp();
                    Report();
                }
            }
        });
        Report();
        failure ??= endless is null ? null : $"does not come to an end: {new CorpusFolder(target).Add(endless)}";
        if (failure is not null)
        {
            output.WriteLine($"{target.What}: failed, seed {seed}: {failure}");
        }

        return failure is null;

        void Report()
        {
            double took = Stopwatch.GetElapsedTime(start).TotalSeconds;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{target.What}: {target.Done} in {took:F0} s ({target.Done / took:F0} a second){target.Remark}, seed {seed}"));
        }
    }
}
