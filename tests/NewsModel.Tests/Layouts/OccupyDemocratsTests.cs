using NewsModel.Tests.Support;

namespace NewsModel.Tests.Layouts;

public class OccupyDemocratsTests
{
    [Theory, PagesOf("OccupyDemocrats")]
    public Task Page(string page) =>
        Verify(Rendering.Of(OccupyDemocrats.Parse(InventedPages.Read("OccupyDemocrats", page)))).UseParameters(page);
}
