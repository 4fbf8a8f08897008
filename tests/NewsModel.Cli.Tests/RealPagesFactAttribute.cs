namespace NewsModel.Cli.Tests;

/// <summary>A test of the real pages, which are other people's articles and so not part of the repository.</summary>
internal sealed class RealPagesFactAttribute : FactAttribute
{
    public RealPagesFactAttribute()
    {
        if (RealPages.Folder is null)
        {
            Skip = "The real pages are not here: there is no folder shared/pages beside the repository.";
        }
    }
}
