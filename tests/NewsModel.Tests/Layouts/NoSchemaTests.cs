using NewsModel.Tests.Support;

namespace NewsModel.Tests.Layouts;

public class NoSchemaTests
{
    [Theory, PagesOf("NoSchema")]
    public Task Page(string page) =>
        Verify(Rendering.Of((ParseResult<NewsPage>)SchemaDetector.Parse(InventedPages.Read("NoSchema", page)))).UseParameters(page);
}
