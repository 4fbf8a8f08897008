using NewsModel.Tests.Support;

namespace NewsModel.Tests.Layouts;

public class GuardianTests
{
    [Theory, PagesOf("Guardian")]
    public Task Page(string page) =>
        Verify(Rendering.Of(Guardian.Parse(InventedPages.Read("Guardian", page)))).UseParameters(page);
}
