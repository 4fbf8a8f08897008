using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace NewsModel.Generators.Tests.Documentation;

/// <summary>The threat model names, for everything that it promises, tests that are there.</summary>
public sealed class ThreatModelTests
{
    private static readonly Regex Test = new(@"`(\w+Tests)\.(\w+)`");

    public static TheoryData<string> Promises => [.. Rows("## What is promised").Select(static row => row[0])];

    [Theory, MemberData(nameof(Promises))]
    public void A_promise_is_held_by_tests(string promise)
    {
        MatchCollection tests = Test.Matches(Rows("## What is promised").Single(row => row[0] == promise)[1]);
        Assert.NotEmpty(tests);
        Assert.All(tests, static test => Assert.True(IsThere(test.Groups[1].Value, test.Groups[2].Value), test.Value));
    }

    [Fact]
    public void Everything_that_is_fed_in_is_spoken_of() => Assert.Equal(
        ["A page", "Names and folders", "A schema", "A C# project", "Arguments", "A corpus", "Expected records", "Results"],
        Rows("## Who feeds what to whom").Select(static row => row[0]));

    /// <summary>A test is a public method of its class, with an attribute above it.</summary>
    private static bool IsThere(string type, string method) =>
        Directory.EnumerateFiles(Path.Combine(Root(), "tests"), type + ".cs", SearchOption.AllDirectories)
            .Any(file => Regex.IsMatch(File.ReadAllText(file), $@"\](?:\s*//[^\n]*)?\s+public (?:async )?(?:void|Task) {method}\("));

    /// <summary>The rows of the table under a heading, but for their head.</summary>
    private static IEnumerable<string[]> Rows(string heading) => File.ReadAllText(Path.Combine(Root(), "src", "NewsModel", "ThreatModel.md"))
        .Split(heading)[1].Split("\n## ")[0].Split('\n')
        .Where(static line => line.StartsWith('|')).Skip(2)
        .Select(static line => line.Trim('|').Split('|').Select(static cell => cell.Trim()).ToArray());

    private static string Root([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
