using NewsModel.Fuzzing.Targets;

namespace NewsModel.Fuzzing.Guided;

/// <summary>What is done on libraries with counters.</summary>
/// <param name="Task">Whether to fuzz or to minimise.</param>
/// <param name="Target">The target's name.</param>
/// <param name="Seconds">How long to fuzz.</param>
/// <param name="Seed">What the inputs follow from.</param>
/// <param name="Keep">Whether inputs that take new edges are kept in the corpus.</param>
internal sealed record GuidedRun(string Task, string Target, int Seconds, int Seed, bool Keep)
{
    public const string Fuzz = "fuzz";
    public const string Minimise = "minimise";

    /// <summary>Does it.</summary>
    /// <returns>The exit status.</returns>
    public int Run(IReadOnlyCollection<string> literals, TextWriter output)
    {
        Target target = Targets.Target.Of(Target);
        var folder = new CorpusFolder(target);
        if (Task == Minimise)
        {
            using var minimiser = new CorpusMinimiser(target, folder);
            minimiser.Run(output);
            return 0;
        }

        using var fuzzer = new Fuzzer(target, folder, literals, Seed) { Keeps = Keep };
        return fuzzer.Run(Seconds, output) ? 0 : 1;
    }
}
