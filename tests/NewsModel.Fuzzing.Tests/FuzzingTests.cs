using NewsModel.Fuzzing.Targets;

// The counters of edges are the process's: one run at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace NewsModel.Fuzzing.Tests;

/// <summary>The corpus again, then a minute of new inputs. What fails is kept in the corpus.</summary>
public class FuzzingTests
{
    private const int Seconds = 60;

    public static TheoryData<string> Targets => [.. Target.All.Select(static it => it.Name)];

    [Fact]
    public void Nothing_in_the_corpus_fails() => Succeeds("replay");

    [Theory, MemberData(nameof(Targets))]
    public void Nothing_fails_in_its_part_of_a_minute(string target) => Succeeds(target, "--seconds", $"{Seconds / Target.All.Count}");

    [Fact]
    public void Some_pages_schemas_and_parsers_made_blindly_do_not_fail() =>
        Succeeds("blind", "--pages", "2000", "--schemas", "500", "--compiled", "5");

    private static void Succeeds(params string[] args)
    {
        using var output = new StringWriter();
        int status = Program.Run(args, output);
        Assert.True(status == 0, output.ToString());
    }
}
