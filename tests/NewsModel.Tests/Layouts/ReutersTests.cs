using NewsModel.Tests.Support;

namespace NewsModel.Tests.Layouts;

public class ReutersTests
{
    [Theory, PagesOf("Reuters")]
    public Task Page(string page) =>
        Verify(Rendering.Of(Reuters.Parse(InventedPages.Read("Reuters", page)))).UseParameters(page);
}
