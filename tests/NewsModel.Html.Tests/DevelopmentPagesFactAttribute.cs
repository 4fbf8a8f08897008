namespace NewsModel.Html.Tests;

/// <summary>A fact about the pages of public yardsticks, which are their publishers' and not part of the repository; skipped, saying so, where they are not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DevelopmentPagesFactAttribute : FactAttribute
{
    public DevelopmentPagesFactAttribute()
    {
        if (Directory is null)
        {
            Skip = "The pages of the yardsticks are not part of the repository; there is no ../shared/data beside it.";
        }
    }

    /// <summary>Where they are.</summary>
    public static string? Directory { get; } = Find();

    private static string? Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "NewsModel.sln")))
            {
                string data = Path.Combine(at.FullName, "..", "shared", "data");
                return Path.Exists(Path.Combine(data, "fundus-evaluation")) && Path.Exists(Path.Combine(data, "article-extraction-benchmark")) ? data : null;
            }
        }

        return null;
    }
}
