using NewsModel.Tests.Support;

namespace NewsModel.Tests.Layouts;

public class CNBCTests
{
    [Theory, PagesOf("CNBC")]
    public Task Page(string page) =>
        Verify(Rendering.Of(CNBC.Parse(InventedPages.Read("CNBC", page)))).UseParameters(page);
}
