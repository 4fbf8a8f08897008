using NewsModel.Tests.Support;

namespace NewsModel.Tests.Layouts;

public class TelegraphTests
{
    [Theory, PagesOf("Telegraph")]
    public Task Page(string page) =>
        Verify(Rendering.Of(Telegraph.Parse(InventedPages.Read("Telegraph", page)))).UseParameters(page);
}
