using System.Diagnostics;
using System.Globalization;

namespace NewsModel.Benchmarks.Generator;

/// <summary>
/// A quick look at what the generator costs while somebody types: its first run, and its run after an edit, with few
/// schemas and with many. The numbers of schemas take turns, so that whatever else the machine does hits them alike.
/// </summary>
internal static class GeneratorCosts
{
    private const int Rounds = 9;
    private const int WarmUpRounds = 30;

    /// <summary>The numbers of schemas.</summary>
    public static IReadOnlyList<int> Sizes { get; } = [1, 10, 100];

    public static void Print(TextWriter output)
    {
        Cost[] costs = [.. Sizes.Select(static size => new Cost(new GeneratorProject(size), [], [], []))];
        // An editor has run the generator often before: it is compiled to the last.
        for (int round = 0; round < WarmUpRounds; round++)
        {
            RunAll(costs);
        }

        foreach (Cost cost in costs)
        {
            cost.Clear();
        }

        for (int round = 0; round < Rounds; round++)
        {
            RunAll(costs);
        }

        Write(output, $"schemas of {GeneratorProject.LinesOfSchema} lines, {Rounds} rounds, medians");
        foreach ((int size, Cost cost) in Sizes.Zip(costs))
        {
            Write(output, $"{size,4} schemas: first run {Median(cost.First),7:F2} ms, unrelated edit {Median(cost.Unrelated),6:F2} ms ({Ratio(cost.Unrelated, cost.First):P1}), schema edit {Median(cost.Schema),6:F2} ms ({Ratio(cost.Schema, cost.First):P1})");
        }
    }

    private static void RunAll(IEnumerable<Cost> costs)
    {
        foreach (Cost cost in costs)
        {
            cost.First.Add(Run(cost.Project.FirstRun()));
            cost.Unrelated.Add(Run(cost.Project.AfterUnrelatedEdit()));
            cost.Schema.Add(Run(cost.Project.AfterSchemaEdit()));
        }
    }

    private static double Run(Action run)
    {
        GC.Collect();
        long start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Ratio(IEnumerable<double> edit, IEnumerable<double> first) => Median(edit.Zip(first, static (edit, first) => edit / first));

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private static void Write(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>Milliseconds, a round each.</summary>
    private sealed record Cost(GeneratorProject Project, List<double> First, List<double> Unrelated, List<double> Schema)
    {
        public void Clear()
        {
            First.Clear();
            Unrelated.Clear();
            Schema.Clear();
        }
    }
}
