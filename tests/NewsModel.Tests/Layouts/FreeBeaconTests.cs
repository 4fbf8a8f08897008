using NewsModel.Tests.Support;

namespace NewsModel.Tests.Layouts;

public class FreeBeaconTests
{
    [Theory, PagesOf("FreeBeacon")]
    public Task Page(string page) =>
        Verify(Rendering.Of(FreeBeacon.Parse(InventedPages.Read("FreeBeacon", page)))).UseParameters(page);
}
