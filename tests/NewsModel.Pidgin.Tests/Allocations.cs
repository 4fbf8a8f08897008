using Pidgin;
using static Pidgin.Parser;

namespace NewsModel.Pidgin.Tests;

/// <summary>A parse costs its result: what it costs does not grow with what is parsed.</summary>
public sealed class Allocations
{
    [Fact]
    public void Tokens_cost_nothing() => CostsNothing(Kind('a').SkipMany().Then(Kind('b')));

    [Fact]
    public void Alternatives_and_labels_cost_nothing() =>
        CostsNothing(OneOf(Kind('b'), Kind('c').Labelled("kind c"), Kind('a')).Labelled("any").SkipMany());

    [Fact]
    public void Backtracking_and_looking_ahead_cost_nothing() =>
        CostsNothing(OneOf(Try(Kind('a').Then(Kind('b'))), Lookahead(Kind('a')).Then(Kind('a'))).SkipAtLeastOnce());

    [Fact]
    public void Joining_and_asking_cost_nothing() =>
        CostsNothing(
            Map((x, y) => x.Length + y.GetValueOrDefault().Length, Kind('a').Where(line => line.Length > 0), Kind('c').Optional())
                .SkipMany());

    [Fact]
    public void Skipping_to_a_terminator_costs_nothing() => CostsNothing(Parser<Line>.Any.SkipUntil(Parser<Line>.End));

    private static Parser<Line, Line> Kind(char kind) => Parser<Line>.Token(line => line.Kind == kind);

    // The least of many runs: the first ones fill the array pools, which a collection may empty again.
    private static void CostsNothing<T>(Parser<Line, T> parser)
    {
        var (few, many) = (Page(100), Page(10_000));
        var runs = Enumerable.Range(0, 50).Select(_ => (Few: AllocatedBy(parser, few), Many: AllocatedBy(parser, many))).ToList();

        Assert.Equal(runs.Min(run => run.Few), runs.Min(run => run.Many));
    }

    private static long AllocatedBy<T>(Parser<Line, T> parser, Line[] lines)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = parser.Parse(lines.AsSpan());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Line[] Page(int length) => [.. Enumerable.Repeat(Lines.TokenOf('a'), length - 1), Lines.TokenOf('b')];
}
