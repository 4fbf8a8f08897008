using System.Text;

namespace VerifyTests;

/// <summary>What a failed verification says: the files first, then what differs.</summary>
internal static class FailureMessage
{
    public static string For(SnapshotFiles files, IReadOnlyList<string> stale, Content? failed, string? expected)
    {
        var message = new StringBuilder();
        message.Append($"Directory: {files.Directory}\n");
        if (failed is not null) Files(message, files, failed.Extension, expected is null ? "New" : "NotEqual");
        if (stale.Count > 0)
            message.Append("Delete:\n").AppendJoin("", stale.Select(file => $"  - {Path.GetFileName(file)}\n"));
        if (failed is null) return message.ToString();

        message.Append("\nFileContent:\n\n");
        if (expected is null) Missing(message, files, failed);
        else Different(message, files, failed, expected);
        return message.ToString();
    }

    private static void Files(StringBuilder message, SnapshotFiles files, string extension, string what) =>
        message.Append(
            $"""
            {what}:
              - Received: {Path.GetFileName(files.Received(extension))}
                Verified: {Path.GetFileName(files.Verified(extension))}

            """);

    private static void Missing(StringBuilder message, SnapshotFiles files, Content content) =>
        message.Append(
            $"""
            New:

            There is no snapshot yet. If this text is right, rename the received file to
            {files.Verified(content.Extension)}

            Received: {files.Received(content.Extension)}
            {content.Text}

            """);

    private static void Different(StringBuilder message, SnapshotFiles files, Content content, string expected) =>
        message.Append(
            $"""
            NotEqual:

            Received: {Path.GetFileName(files.Received(content.Extension))}
            Verified: {Path.GetFileName(files.Verified(content.Extension))}
            Compare Result:
            {UnifiedDiff.Between(expected, content.Text)}
            """);
}
