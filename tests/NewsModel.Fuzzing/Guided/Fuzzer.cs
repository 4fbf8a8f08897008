using System.Diagnostics;
using System.Globalization;
using System.Text;
using NewsModel.Fuzzing.Targets;

namespace NewsModel.Fuzzing.Guided;

/// <summary>
/// Makes inputs of those that are known and keeps the ones that take edges which none took before, until one fails or the time
/// is up.
/// </summary>
/// <param name="target">What takes them.</param>
/// <param name="folder">Where one that fails is kept.</param>
/// <param name="literals">Strings that the sources mention.</param>
/// <param name="seed">What the inputs follow from.</param>
/// <param name="patience">How many seconds an input may take.</param>
internal sealed class Fuzzer(Target target, CorpusFolder folder, IEnumerable<string> literals, int seed, int patience = 60) : IDisposable
{
    private const int LongestWord = 24;
    private const int Candidates = 6;

    private readonly Attempt _attempt = new(patience);
    private readonly Coverage _coverage = new();
    private readonly List<(byte[] Input, IReadOnlyList<int> Edges)> _corpus = [];

    private string? _failure;

    /// <summary>Whether inputs that take new edges are kept, too.</summary>
    public bool Keeps { get; init; }

    /// <summary>Runs for so many seconds.</summary>
    /// <returns>Whether nothing failed.</returns>
    public bool Run(int seconds, TextWriter output)
    {
        long start = Stopwatch.GetTimestamp();
        output.WriteLine($"{target.Name}: {seconds} s, seed {seed}; should the process die, its last input is in {_attempt.LastInput}");
        if (_attempt.Watch(() => Loop(start, seconds)) is { } endless)
        {
            _failure = $"does not come to an end: {folder.Add(endless)}";
        }

        double took = Stopwatch.GetElapsedTime(start).TotalSeconds;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{target.Name}: {_attempt.Count} executions in {took:F0} s ({_attempt.Count / took:F0} a second), {_coverage.Count} edges, {_corpus.Count} inputs, seed {seed}"));
        if (_failure is not null)
        {
            output.WriteLine($"{target.Name}: failed, seed {seed}: {_failure}");
        }

        return _failure is null;
    }

    public void Dispose() => _attempt.Dispose();

    private void Loop(long start, int seconds)
    {
        foreach (byte[] known in target.Seeds.Concat(folder.Read()).Select(input => input.Length <= target.Longest ? input : input[..target.Longest]))
        {
            if (!Try(known, isKnown: true))
            {
                return;
            }
        }

        var random = new Random(seed);
        byte[][] words = [.. literals.Where(static it => it.Length is > 0 and <= LongestWord).Order(StringComparer.Ordinal).Select(Encoding.UTF8.GetBytes)];
        var mutator = new Mutator(random, words, target.Longest);
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < seconds && Try(mutator.Mutate(Pick(random), Pick(random)), isKnown: false))
        {
        }
    }

    // Of some, the one that went where fewest went: the way to what nobody has seen starts there.
    private byte[] Pick(Random random)
    {
        (byte[] Input, int Inputs) best = ([], int.MaxValue);
        for (int i = random.Next(1, Candidates + 1); i > 0 && _corpus.Count > 0; i--)
        {
            (byte[] input, IReadOnlyList<int> edges) = _corpus[random.Next(_corpus.Count)];
            int inputs = _coverage.LeastInputs(edges);
            best = inputs < best.Inputs ? (input, inputs) : best;
        }

        return best.Input;
    }

    private bool Try(byte[] input, bool isKnown)
    {
        if (_attempt.Run(target, input) is { } exception)
        {
            byte[] least = Shrinker.Shrink(input, shorter => _attempt.Run(target, shorter)?.GetType() == exception.GetType());
            _failure = $"{_attempt.Run(target, least) ?? exception}\n{folder.Add(least)}";
            return false;
        }

        if (_coverage.Add() is { Count: > 0 } edges)
        {
            _corpus.Add((input, edges));
            if (Keeps && !isKnown)
            {
                folder.Add(input);
            }
        }

        return true;
    }
}
