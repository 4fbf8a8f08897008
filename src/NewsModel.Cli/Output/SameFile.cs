namespace NewsModel.Cli;

/// <summary>Whether two paths lead to one file: by links of either kind, or by two ways through folders.</summary>
internal static class SameFile
{
    // Where a system has it, it links to the file that standard input or output is.
    private const string StandardInputPath = "/dev/stdin";
    private const string StandardOutputPath = "/dev/stdout";

    /// <summary>The file that standard output goes to; null where it is none, or the system does not say.</summary>
    public static string? OfOutput()
    {
        try
        {
            return File.Exists(StandardOutputPath) && RealPath.Of(StandardOutputPath) is var path && File.Exists(path) && !Device.Is(path) ? path : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Whether a page is the file that results go to.</summary>
    /// <param name="page">The page's path, or the one of standard input.</param>
    /// <param name="results">The path of the results, which need not be there.</param>
    public static bool Is(string page, string results)
    {
        page = page == PageInput.StandardInput ? StandardInputPath : page;
        if (!File.Exists(page) || !File.Exists(results))
        {
            return false;
        }

        string one = RealPath.Of(page);
        string other = RealPath.Of(results);
        return !Device.Is(one) && (RealPath.Comparer.Equals(one, other) || AreLinked(new FileInfo(one), new FileInfo(other)));
    }

    // Two names of one file: what one of them is locked by keeps the other from being opened. Files that look different are not touched.
    private static bool AreLinked(FileInfo one, FileInfo other)
    {
        if (!other.Exists || !one.Exists || one.Length != other.Length || one.LastWriteTimeUtc != other.LastWriteTimeUtc)
        {
            return false;
        }

        try
        {
            using FileStream held = Open(one);
            return !CanOpen(other);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool CanOpen(FileInfo file)
    {
        try
        {
            Open(file).Dispose();
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static FileStream Open(FileInfo file) => new(file.FullName, FileMode.Open, FileAccess.Read, FileShare.None, bufferSize: 0);
}
