using NewsModel.Tests.Support;

namespace NewsModel.Tests.Layouts;

public class FoxNewsTests
{
    [Theory, PagesOf("FoxNews")]
    public Task Page(string page) =>
        Verify(Rendering.Of(FoxNews.Parse(InventedPages.Read("FoxNews", page)))).UseParameters(page);
}
