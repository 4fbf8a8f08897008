using System.CommandLine;
using NewsModel.Fuzzing.Guided;
using NewsModel.Fuzzing.Instrumenting;
using NewsModel.Fuzzing.Targets;

namespace NewsModel.Fuzzing;

/// <summary>
/// Fuzzes what reads something that others wrote: <c>pages</c>, <c>schemas</c>, <c>records</c> and the <c>command</c>, guided by the
/// edges that inputs take, or blindly and fast.
/// </summary>
internal static class Program
{
    private static readonly Lazy<InstrumentedLibraries> Libraries = new(InstrumentedLibraries.Compile);

    private static int Main(string[] args) => Run(args, Console.Out);

    /// <summary>Runs the program.</summary>
    /// <returns>The exit status: 1 where something failed.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        var root = new Command("fuzz", "Fuzzes what reads something that others wrote. A failure is kept in the corpus, as short as it goes; the exit status is 1.");
        foreach (Target target in Target.All)
        {
            root.Add(Fuzz(target.Name, output));
        }

        root.Add(Minimise(output));
        root.Add(OfReplay(output));
        root.Add(Blindly.Command(output));
        root.Add(new System.CommandLine.Help.HelpOption { Recursive = true });
        return root.Parse(args).Invoke(new InvocationConfiguration { Output = output, Error = output, EnableDefaultExceptionHandler = false });
    }

    private static Command Fuzz(string target, TextWriter output)
    {
        var seconds = new Option<int>("--seconds") { Description = "How long.", DefaultValueFactory = static _ => 60 };
        var seed = SeedOption.Create();
        var keep = new Option<bool>("--keep") { Description = "Keep inputs that take new edges, for 'minimise' to choose from." };
        var command = new Command(target, $"Fuzzes {target}, guided by the edges that inputs take.") { seconds, seed, keep };
        command.SetAction(parsed => Instrumented(
            new GuidedRun(GuidedRun.Fuzz, target, parsed.GetValue(seconds), parsed.GetValue(seed), parsed.GetValue(keep)), output));
        return command;
    }

    private static Command Minimise(TextWriter output)
    {
        var command = new Command("minimise", "Makes the corpus of every target small.");
        command.SetAction(_ => Target.All.Max(target => Instrumented(new GuidedRun(GuidedRun.Minimise, target.Name, 0, 0, Keep: false), output)));
        return command;
    }

    private static Command OfReplay(TextWriter output)
    {
        var command = new Command("replay", "Runs every target on its corpus.");
        command.SetAction(_ => Replay.Run(Target.All, output) ? 0 : 1);
        return command;
    }

    private static int Instrumented(GuidedRun run, TextWriter output) => new InstrumentedContext(Libraries.Value).Run(run, output);
}
