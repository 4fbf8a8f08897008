using NewsModel.Tests.Support;

namespace NewsModel.Tests.Layouts;

public class NationTests
{
    [Theory, PagesOf("Nation")]
    public Task Page(string page) =>
        Verify(Rendering.Of(Nation.Parse(InventedPages.Read("Nation", page)))).UseParameters(page);
}
