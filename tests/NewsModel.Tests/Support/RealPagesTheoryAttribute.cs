namespace NewsModel.Tests.Support;

/// <summary>A theory about the real pages; skipped, saying so, where they are not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RealPagesTheoryAttribute : TheoryAttribute
{
    public RealPagesTheoryAttribute()
    {
        if (RealPages.Directory is null)
        {
            Skip = RealPages.Missing;
        }
    }
}
