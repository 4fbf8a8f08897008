using System.Runtime.CompilerServices;

namespace NewsModel.Snapshots.Tests;

/// <summary>What is changed in a text before it is compared.</summary>
public class ScrubbingTests : SnapshotTest
{
    [Fact]
    public Task Directories_of_this_machine_get_names() =>
        Becomes(
            Verify(
                $"""
                {ThisProject()}
                {Path.Combine(ThisProject(), "file")}
                {Path.Combine(Path.GetTempPath(), "file")}
                {Path.Combine(AppContext.BaseDirectory, "file")}
                {Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), "file")}
                """),
            """
            {ProjectDirectory}
            {ProjectDirectory}file
            {TempPath}file
            {CurrentDirectory}file
            {UserProfile}/file
            """);

    [Fact]
    public Task Nothing_else_does() =>
        Becomes(
            Verify("d1f4c3a2-0b5e-4c57-9a77-2f6c1f0e9b3d 2024-02-09 2024-02-09T10:11:12Z"),
            "d1f4c3a2-0b5e-4c57-9a77-2f6c1f0e9b3d 2024-02-09 2024-02-09T10:11:12Z");

    [Fact]
    public Task Lines_can_be_taken_out() =>
        Becomes(Verify("one\ntwo\nthree").ScrubLines(line => line.StartsWith('t')), "one");

    [Fact]
    public Task Lines_that_contain_something_can_be_taken_out() =>
        Becomes(Verify("one\nTWO\nthree\n").ScrubLinesContaining("two", "ree"), "one\n");

    [Fact]
    public Task Lines_can_be_replaced() =>
        Becomes(Verify("one\r\ntwo\r\nthree").ScrubLinesWithReplace(line => line == "two" ? null : line.ToUpperInvariant()), "ONE\nTHREE");

    [Fact]
    public Task The_scrubber_added_last_runs_first() =>
        Becomes(Verify("1").AddScrubber(text => text.Replace('2', '3')).AddScrubber(text => text.Replace('1', '2')), "3");

    private async Task Becomes(SettingsTask verification, string expected)
    {
        await Failure(verification.UseFileName("Snapshot"));
        Assert.Equal(expected, Snapshots.Read("Snapshot.received.txt"));
    }

    private static string ThisProject([CallerFilePath] string sourceFile = "") => Path.GetDirectoryName(sourceFile)!;
}
