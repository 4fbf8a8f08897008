using NewsModel.Tests.Support;

namespace NewsModel.Tests.Layouts;

public class KmaUpdatesTests
{
    [Theory, PagesOf("KmaUpdates")]
    public Task Page(string page) =>
        Verify(Rendering.Of(KmaUpdates.Parse(InventedPages.Read("KmaUpdates", page)))).UseParameters(page);
}
