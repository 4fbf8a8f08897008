namespace NewsModel.Cli;

/// <summary>The path of a file with every link on the way followed, so that one file has one path.</summary>
internal static class RealPath
{
    /// <summary>Paths are compared as the system's usual file systems compare them.</summary>
    public static StringComparer Comparer { get; } =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    public static string Of(string path)
    {
        string full = Path.GetFullPath(path);
        if (Path.GetDirectoryName(full) is not { } folder)
        {
            return full;
        }

        string real = Path.Combine(Of(folder), Path.GetFileName(full));
        return new FileInfo(real) is { LinkTarget: not null } link ? Of(link.ResolveLinkTarget(returnFinalTarget: true)!.FullName) : real;
    }
}
