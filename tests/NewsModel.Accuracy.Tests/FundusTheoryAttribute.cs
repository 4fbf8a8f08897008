using NewsModel.Accuracy.Data;

namespace NewsModel.Accuracy.Tests;

/// <summary>A theory about the Fundus evaluation, whose pages are other people's; skipped, saying so, where it is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FundusTheoryAttribute : TheoryAttribute
{
    public FundusTheoryAttribute()
    {
        if (DataFolder.Find(FundusEvaluation.Folder) is null)
        {
            Skip = $"The pages are not part of the repository; there is no ../shared/data/{FundusEvaluation.Folder} beside it.";
        }
    }
}
