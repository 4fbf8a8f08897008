namespace VerifyTests;

/// <summary>Compares a text with its snapshot, and leaves a received file where they differ.</summary>
internal static class Snapshot
{
    public static VerifyResult Verify(SnapshotFiles files, Content? content)
    {
        var verified = content is null ? null : files.Verified(content.Extension);
        // A snapshot with another extension is one that the test no longer makes.
        var stale = files.AllVerified().Where(file => file != verified).ToList();

        var expected = verified is null ? null : Read(verified);
        var equal = content is null || (expected is not null && Same(expected, content.Text));
        if (content is not null && !equal) Write(files.Received(content.Extension), content.Text);

        if (!equal || stale.Count > 0)
            throw new VerifyException(FailureMessage.For(files, stale, equal ? null : content, expected));
        return verified is null ? new() : new([verified]);
    }

    // An empty file counts as none: creating it is what one does before verifying for the first time.
    private static string? Read(string path) =>
        new FileInfo(path) is { Exists: true, Length: > 0 } ? Lines.Normalized(File.ReadAllText(path)) : null;

    // An editor may have ended the last line of the file.
    private static bool Same(string verified, string received) => verified == received || verified == received + "\n";

    private static void Write(string path, string text) => File.WriteAllText(path, text, VerifierSettings.Encoding);
}
