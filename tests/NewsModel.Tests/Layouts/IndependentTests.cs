using NewsModel.Tests.Support;

namespace NewsModel.Tests.Layouts;

public class IndependentTests
{
    [Theory, PagesOf("Independent")]
    public Task Page(string page) =>
        Verify(Rendering.Of(Independent.Parse(InventedPages.Read("Independent", page)))).UseParameters(page);
}
