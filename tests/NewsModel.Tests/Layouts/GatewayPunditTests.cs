using NewsModel.Tests.Support;

namespace NewsModel.Tests.Layouts;

public class GatewayPunditTests
{
    [Theory, PagesOf("GatewayPundit")]
    public Task Page(string page) =>
        Verify(Rendering.Of(GatewayPundit.Parse(InventedPages.Read("GatewayPundit", page)))).UseParameters(page);
}
