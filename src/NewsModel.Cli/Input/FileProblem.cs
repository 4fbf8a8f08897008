namespace NewsModel.Cli;

/// <summary>What went wrong with a file, and what to do about it, in words for the reader.</summary>
internal static class FileProblem
{
    // What the systems say where a disk is full: Linux and macOS, Windows.
    private const int NoRoom = 28;
    private const int NoRoomOnWindows = unchecked((int)0x80070070);

    public const string Missing = "there is no such file or folder. Check the path.";

    public const string IsFolder = "this is a folder. Name one of the files in it.";

    public static string Of(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => Missing,
        UnauthorizedAccessException => "access is denied. Check the permissions of the file and of the folders above it.",
        PageProblemException => exception.Message,
        { HResult: NoRoom or NoRoomOnWindows } => "there is no room left on the disk. Make room, or write to another one.",
        PageTooLongException => "this page has 2 GB or more. Split it, and name the parts.",
        _ => $"the system says: {exception.Message}",
    };
}
