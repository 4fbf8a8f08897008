using NewsModel.Tests.Support;

namespace NewsModel.Tests.Layouts;

public class APNewsTests
{
    [Theory, PagesOf("APNews")]
    public Task Page(string page) =>
        Verify(Rendering.Of(APNews.Parse(InventedPages.Read("APNews", page)))).UseParameters(page);
}
