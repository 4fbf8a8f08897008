using NewsModel.Tests.Support;

namespace NewsModel.Tests.Layouts;

public class WashingtonTimesTests
{
    [Theory, PagesOf("WashingtonTimes")]
    public Task Page(string page) =>
        Verify(Rendering.Of(WashingtonTimes.Parse(InventedPages.Read("WashingtonTimes", page)))).UseParameters(page);
}
