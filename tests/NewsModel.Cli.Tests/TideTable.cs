namespace NewsModel.Cli.Tests;

/// <summary>An invented site: its schema, read from a file beside the one that it imports, and a page.</summary>
internal static class TideTable
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Schemas");

    public static string Schema => Path.Combine(Folder, "tide-table.news");

    public static string Import => Path.Combine(Folder, "people.news");

    public static string Page => Path.Combine(Folder, "tide-table.txt");
}
