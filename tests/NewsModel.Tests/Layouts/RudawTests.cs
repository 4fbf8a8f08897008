using NewsModel.Tests.Support;

namespace NewsModel.Tests.Layouts;

public class RudawTests
{
    [Theory, PagesOf("Rudaw")]
    public Task Page(string page) =>
        Verify(Rendering.Of(Rudaw.Parse(InventedPages.Read("Rudaw", page)))).UseParameters(page);
}
