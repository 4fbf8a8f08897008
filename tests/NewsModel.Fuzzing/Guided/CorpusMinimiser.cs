using NewsModel.Fuzzing.Instrumenting;
using NewsModel.Fuzzing.Targets;

namespace NewsModel.Fuzzing.Guided;

/// <summary>Makes a corpus small: the inputs that take an edge which neither the seeds nor a shorter input take, each as short as that allows.</summary>
internal sealed class CorpusMinimiser(Target target, CorpusFolder folder) : IDisposable
{
    private readonly Attempt _attempt = new();

    public void Run(TextWriter output)
    {
        IReadOnlyList<byte[]> all = folder.Read();
        List<byte[]> kept = [];
        if (_attempt.Watch(() => Choose(all, kept)) is { } endless)
        {
            throw new InvalidOperationException($"An input of {endless.Length} bytes does not come to an end; 'replay' says which.");
        }

        folder.Replace(kept);
        output.WriteLine($"{target.Name}: {kept.Count} of {all.Count} inputs, {kept.Sum(static it => it.Length)} of {all.Sum(static it => it.Length)} bytes");
    }

    public void Dispose() => _attempt.Dispose();

    private void Choose(IReadOnlyList<byte[]> all, List<byte[]> kept)
    {
        var coverage = new Coverage();
        foreach (byte[] seed in target.Seeds)
        {
            _attempt.Run(target, seed);
            coverage.Add(heedingCounts: false);
        }

        foreach (byte[] input in all.OrderBy(static it => it.Length))
        {
            _attempt.Run(target, input);
            int[] own = coverage.New();
            if (own.Length > 0)
            {
                byte[] least = Shrinker.Shrink(input, shorter => _attempt.Run(target, shorter) is null && own.All(static edge => Edges.Taken[edge] != 0));
                _attempt.Run(target, least);
                coverage.Add(heedingCounts: false);
                kept.Add(least);
            }
        }
    }
}
