using NewsModel.Tests.Support;

namespace NewsModel.Tests.Layouts;

/// <summary>A page that lacks what a site always prints is one of another layout: an error, and no half of an article.</summary>
public class MovedLayoutTests
{
    [Theory]
    [InlineData("APNews", "Share")]
    [InlineData("CNBC", "Published ")]
    [InlineData("FoxNews", "Published ")]
    [InlineData("FreeBeacon", ", 2024")]
    [InlineData("GatewayPundit", "by ")]
    [InlineData("Guardian", "Share")]
    [InlineData("INews", "author avatar image")]
    [InlineData("Independent", "Please refresh the page")]
    [InlineData("Intercept", "a member")]
    [InlineData("LATimes", "Facebook")]
    [InlineData("Nation", "Facebook")]
    [InlineData("NewYorker", "By ")]
    [InlineData("OccupyDemocrats", "by ")]
    [InlineData("Reuters", " UTC")]
    [InlineData("Telegraph", " • ")]
    [InlineData("WashingtonTimes", "Print")]
    public void Does_not_fit(string schema, string anchor)
    {
        string[] lines = Encoding.UTF8.GetString(InventedPages.Read(schema, "one-story")).Split('\n');
        NewsSchema parser = BuiltInSchemas.All.Single(it => it.Name == schema);

        var whole = (ParseResult<NewsPage>)parser.Parse(string.Join('\n', lines));
        var moved = (ParseResult<NewsPage>)parser.Parse(string.Join('\n', lines.Where(line => !line.Contains(anchor, StringComparison.Ordinal))));

        Assert.Single(whole.Value.Articles);
        Assert.Empty(moved.Value.Articles);
        Assert.Contains(moved.Diagnostics, static it => it.Id == PageDiagnosticIds.NoRecord);
    }
}
