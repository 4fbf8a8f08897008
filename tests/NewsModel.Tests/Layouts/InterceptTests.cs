using NewsModel.Tests.Support;

namespace NewsModel.Tests.Layouts;

public class InterceptTests
{
    [Theory, PagesOf("Intercept")]
    public Task Page(string page) =>
        Verify(Rendering.Of(Intercept.Parse(InventedPages.Read("Intercept", page)))).UseParameters(page);
}
