using NewsModel.Tests.Support;

namespace NewsModel.Tests.Layouts;

public class NewYorkerTests
{
    [Theory, PagesOf("NewYorker")]
    public Task Page(string page) =>
        Verify(Rendering.Of(NewYorker.Parse(InventedPages.Read("NewYorker", page)))).UseParameters(page);
}
