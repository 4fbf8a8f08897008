namespace NewsModel.Snapshots.Tests;

/// <summary>When a text and its verified file are the same, and what stays behind when they are not.</summary>
public class ComparingTests : SnapshotTest
{
    private const string Verified = "Snapshot.verified.txt";
    private const string Received = "Snapshot.received.txt";

    [Fact]
    public async Task Equal_texts_pass()
    {
        Snapshots.Write(Verified, "one\ntwo");
        var result = await Same("one\ntwo");
        Assert.Equal([Path.Combine(Snapshots.Path, Verified)], result.Files);
        Assert.Equal("one\ntwo", result.Text);
        Assert.Equal([Verified], Snapshots.Files);
    }

    [Fact]
    public async Task A_difference_leaves_the_received_file_beside_the_verified_one()
    {
        Snapshots.Write(Verified, "one\ntwo\nthree");
        await Different("one\n2\nthree");
        Assert.Equal([Received, Verified], Snapshots.Files);
        Assert.Equal("one\n2\nthree", Snapshots.Read(Received));
        Assert.Equal("one\ntwo\nthree", Snapshots.Read(Verified));
    }

    [Fact]
    public async Task Success_removes_the_received_file_of_an_earlier_run()
    {
        Snapshots.Write(Verified, "right");
        Snapshots.Write(Received, "wrong");
        await Same("right");
        Assert.Equal([Verified], Snapshots.Files);
    }

    [Fact]
    public async Task Received_files_of_other_tests_stay()
    {
        Snapshots.Write(Verified, "right");
        Snapshots.Write("Snapshot_number=1.received.txt", "of another test");
        await Same("right");
        Assert.Equal([Verified, "Snapshot_number=1.received.txt"], Snapshots.Files);
    }

    [Fact]
    public async Task A_missing_file_leaves_the_received_one()
    {
        await Different("new");
        Assert.Equal([Received], Snapshots.Files);
        Assert.Equal("new", Snapshots.Read(Received));
    }

    [Theory]
    [InlineData("one\ntwo", "one\r\ntwo")]
    [InlineData("one\r\ntwo", "one\ntwo")]
    [InlineData("one\ntwo", "one\rtwo")]
    [InlineData("one", "\uFEFFone")]
    [InlineData("\uFEFFone", "one")]
    [InlineData("one\n", "one")]
    [InlineData("one\r\n", "one")]
    public async Task Line_endings_marks_and_the_last_line_s_end_make_no_difference(string verified, string received)
    {
        Snapshots.Write(Verified, verified);
        await Same(received);
    }

    [Theory]
    [InlineData("one", "One")]
    [InlineData("one", "one ")]
    [InlineData("one", "one\n")]
    [InlineData("one\n\n", "one")]
    [InlineData("e\u0301", "\u00E9")]
    public async Task Everything_else_does(string verified, string received)
    {
        Snapshots.Write(Verified, verified);
        await Different(received);
    }

    [Fact]
    public async Task What_is_received_is_written_with_line_feeds_and_as_utf8()
    {
        await Different("Straße\r\nÉirinn\rend");
        Assert.Equal("Straße\nÉirinn\nend", Snapshots.Read(Received));
    }

    [Fact]
    public async Task An_empty_text_has_a_name()
    {
        Snapshots.Write(Verified, "emptyString");
        await Same("");
    }

    [Fact]
    public async Task No_text_needs_no_file()
    {
        await Same(null);
        Assert.Empty(Snapshots.Files);
    }

    [Fact]
    public async Task No_text_with_an_extension_has_a_name()
    {
        Snapshots.Write("Snapshot.verified.md", "null");
        await Here(Verify((string?)null, "md").UseFileName("Snapshot"));
    }

    [Fact]
    public async Task An_empty_file_counts_as_missing()
    {
        Snapshots.WriteBytes(Verified);
        Assert.Contains("New:", await Different("new"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_snapshot_with_another_extension_is_left_over()
    {
        Snapshots.Write(Verified, "right");
        Snapshots.Write("Snapshot.verified.md", "from before");
        var message = await Different("right");
        Assert.Contains("Delete:\n  - Snapshot.verified.md\n", message, StringComparison.Ordinal);
        Assert.DoesNotContain(Received, Snapshots.Files);
    }

    [Fact]
    public async Task The_exception_of_an_asynchronous_text_comes_through() =>
        await Assert.ThrowsAsync<TimeoutException>(() =>
            Here(Verify(Task.FromException<string>(new TimeoutException()))).ToTask());

    private Task<VerifyResult> Same(string? text) => Here(Verify(text).UseFileName("Snapshot")).ToTask();

    private Task<string> Different(string text) => Failure(Verify(text).UseFileName("Snapshot"));
}
