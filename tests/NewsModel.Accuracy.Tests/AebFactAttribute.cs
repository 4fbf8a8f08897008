using NewsModel.Accuracy.Data;

namespace NewsModel.Accuracy.Tests;

/// <summary>A test of the article extraction benchmark, whose pages are other people's; skipped, saying so, where it is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AebFactAttribute : FactAttribute
{
    public AebFactAttribute()
    {
        if (DataFolder.Find(ArticleExtractionBenchmark.Folder) is null)
        {
            Skip = $"The pages are not part of the repository; there is no ../shared/data/{ArticleExtractionBenchmark.Folder} beside it.";
        }
    }
}
