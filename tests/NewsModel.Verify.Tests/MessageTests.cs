namespace NewsModel.Snapshots.Tests;

/// <summary>What a failed verification says.</summary>
public class MessageTests : SnapshotTest
{
    [Fact]
    public async Task A_missing_file_is_named_and_the_text_is_shown()
    {
        var message = await Failure(Verify("the received text").UseFileName("Snapshot"));
        Says(message, $"Directory: {Snapshots.Path}", "New:", "Received: Snapshot.received.txt", "Verified: Snapshot.verified.txt");
        Says(message, "FileContent:", "the received text");
    }

    [Fact]
    public async Task A_difference_names_both_files_and_shows_both_texts()
    {
        Snapshots.Write("Snapshot.verified.txt", "the verified text");
        var message = await Failure(Verify("the received text").UseFileName("Snapshot"));
        Says(message, $"Directory: {Snapshots.Path}", "NotEqual:", "Received: Snapshot.received.txt", "Verified: Snapshot.verified.txt");
        Says(message, "FileContent:", "the verified text");
        Says(message, "FileContent:", "the received text");
    }

    [StandInFact]
    public async Task A_missing_file_is_given_with_its_path()
    {
        var message = await Failure(Verify("text").UseFileName("Snapshot"));
        Says(message, "FileContent:", Path.Combine(Snapshots.Path, "Snapshot.verified.txt"));
        Says(message, "FileContent:", Path.Combine(Snapshots.Path, "Snapshot.received.txt"));
    }

    [StandInFact]
    public async Task A_difference_is_shown_as_a_diff_with_line_numbers()
    {
        Snapshots.Write("Snapshot.verified.txt", "1\n2\n3\n4\nold\n6\n7\n8\n9\n10\n11\n12\n13\n14\nlast");
        var message = await Failure(Verify("1\n2\n3\n4\nnew\nmore\n6\n7\n8\n9\n10\n11\n12\n13\n14").UseFileName("Snapshot"));
        Assert.EndsWith(
            """
            Compare Result:
            @@ -2 +2 @@
             2  2   2
             3  3   3
             4  4   4
             5    - old
                5 + new
                6 + more
             6  7   6
             7  8   7
             8  9   8
            @@ -12 +13 @@
            12 13   12
            13 14   13
            14 15   14
            15    - last

            """,
            message,
            StringComparison.Ordinal);
    }

    [StandInFact]
    public async Task Changes_close_together_share_their_surroundings()
    {
        Snapshots.Write("Snapshot.verified.txt", "a\nb\nc\nd\ne\nf");
        var message = await Failure(Verify("A\nb\nc\nd\ne\nF").UseFileName("Snapshot"));
        Assert.EndsWith(
            """
            @@ -1 +1 @@
            1   - a
              1 + A
            2 2   b
            3 3   c
            4 4   d
            5 5   e
            6   - f
              6 + F

            """,
            message,
            StringComparison.Ordinal);
    }

    /// <summary>The parts stand in the message, in this order.</summary>
    private static void Says(string message, params string[] parts)
    {
        var at = 0;
        foreach (var part in parts)
        {
            var found = message.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"'{part}' is not in its place in:\n{message}");
            at = found + part.Length;
        }
    }
}
