using NewsModel.Tests.Support;

namespace NewsModel.Tests.Layouts;

public class AsharqAlAwsatTests
{
    [Theory, PagesOf("AsharqAlAwsat")]
    public Task Page(string page) =>
        Verify(Rendering.Of(AsharqAlAwsat.Parse(InventedPages.Read("AsharqAlAwsat", page)))).UseParameters(page);
}
