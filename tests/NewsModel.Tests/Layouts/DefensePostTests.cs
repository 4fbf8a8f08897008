using NewsModel.Tests.Support;

namespace NewsModel.Tests.Layouts;

public class DefensePostTests
{
    [Theory, PagesOf("DefensePost")]
    public Task Page(string page) =>
        Verify(Rendering.Of(DefensePost.Parse(InventedPages.Read("DefensePost", page)))).UseParameters(page);
}
