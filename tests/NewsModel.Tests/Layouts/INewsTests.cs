using NewsModel.Tests.Support;

namespace NewsModel.Tests.Layouts;

public class INewsTests
{
    [Theory, PagesOf("INews")]
    public Task Page(string page) =>
        Verify(Rendering.Of(INews.Parse(InventedPages.Read("INews", page)))).UseParameters(page);
}
