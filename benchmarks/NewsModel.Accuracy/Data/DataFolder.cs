namespace NewsModel.Accuracy.Data;

/// <summary>Where the data sets are. Their pages are other people's, so they stand beside the repository and not in it.</summary>
internal static class DataFolder
{
    /// <summary>The folder of a data set in <c>../shared/data</c>; null where it is not there.</summary>
    public static string? Find(string name)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "NewsModel.sln")))
            {
                string folder = Path.GetFullPath(Path.Combine(at.FullName, "..", "shared", "data", name));
                return Directory.Exists(folder) ? folder : null;
            }
        }

        return null;
    }
}
