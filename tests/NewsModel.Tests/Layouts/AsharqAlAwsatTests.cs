using NewsModel.Tests.Support;

namespace NewsModel.Tests.Layouts;

public class AsharqAlAwsatTests
{
    [Fact]
    public void Only_the_last_story_may_have_a_stray_marker_in_it()
    {
        ParseResult<NewsPage> result = AsharqAlAwsat.Parse(string.Concat(Enumerable.Repeat("TT\n", 200)));

        string last = $"articles[{result.Value.Articles.Count - 1}].";
        Assert.All(
            result.Diagnostics.Where(static d => d.Id == PageDiagnosticIds.HeadInBody),
            d => Assert.StartsWith(last, result.Lines[d.Line - 1].Owner.ToString()));
    }

    [Theory, PagesOf("AsharqAlAwsat")]
    public Task Page(string page) =>
        Verify(Rendering.Of(AsharqAlAwsat.Parse(InventedPages.Read("AsharqAlAwsat", page)))).UseParameters(page);
}
