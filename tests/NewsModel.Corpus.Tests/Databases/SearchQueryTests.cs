using NewsModel.Corpus.Databases;

namespace NewsModel.Corpus.Tests.Databases;

public class SearchQueryTests
{
    [Theory]
    [InlineData("ferry winter", "ferry winter")]
    [InlineData("U.S. troops", "\"U.S.\" troops")]
    [InlineData("don't covid-19 a/b", "\"don't\" \"covid-19\" \"a/b\"")]
    [InlineData("Washington, D.C.", "\"Washington,\" \"D.C.\"")]
    [InlineData("C++ co-op*", "C++ \"co-op\"*")]
    [InlineData("\"port ellis\" AND ferr*", "\"port ellis\" AND ferr*")]
    [InlineData("headline:ferry NOT (winter OR U.S.)", "headline:ferry NOT (winter OR \"U.S.\")")]
    [InlineData("NEAR(ferry captain, 5) a,b", "NEAR(ferry captain, 5) \"a,b\"")]
    [InlineData("\"a \"\"b\"\" c.\" d.", "\"a \"\"b\"\" c.\" \"d.\"")]
    [InlineData("\"open", "\"open")]
    [InlineData("مرحبا é", "مرحبا é")]
    [InlineData("  ", "")]
    public void Words_with_marks_are_quoted_and_the_rest_stays(string query, string fts) => Assert.Equal(fts, SearchQuery.ToFts(query));
}
