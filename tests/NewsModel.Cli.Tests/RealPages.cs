namespace NewsModel.Cli.Tests;

/// <summary>The real pages with the records they must give: a folder <c>shared/pages</c> beside the repository.</summary>
internal static class RealPages
{
    /// <summary>The folder; null where it is not there.</summary>
    public static string? Folder { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string? Find(DirectoryInfo? from)
    {
        for (; from is not null; from = from.Parent)
        {
            string folder = Path.Combine(from.FullName, "shared", "pages");
            if (Directory.Exists(folder))
            {
                return folder;
            }
        }

        return null;
    }
}
