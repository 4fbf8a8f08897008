using NewsModel.Tests.Support;

namespace NewsModel.Tests.Layouts;

public class LATimesTests
{
    [Theory, PagesOf("LATimes")]
    public Task Page(string page) =>
        Verify(Rendering.Of(LATimes.Parse(InventedPages.Read("LATimes", page)))).UseParameters(page);
}
