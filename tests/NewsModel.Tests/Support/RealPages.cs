namespace NewsModel.Tests.Support;

/// <summary>The real pages, which are other people's articles and not part of the repository: <c>../shared/pages</c>, where it is there.</summary>
internal static class RealPages
{
    public const string Missing = "The real pages are not part of the repository; there is no ../shared/pages beside it.";

    public static readonly IReadOnlyList<string> Names = ["asharq-al-awsat-1", "asharq-al-awsat-2", "defense-post", "kma-updates", "rudaw"];

    public static string? Directory { get; } = Find();

    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(Directory!, $"{name}.txt"));

    public static string Expected(string name) => File.ReadAllText(Path.Combine(Directory!, $"{name}.expected.json"));

    private static string? Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "NewsModel.sln")) || Path.Exists(Path.Combine(at.FullName, ".git")))
            {
                string pages = Path.Combine(at.FullName, "..", "shared", "pages");
                return Names.All(name => File.Exists(Path.Combine(pages, $"{name}.txt"))) ? pages : null;
            }
        }

        return null;
    }
}
