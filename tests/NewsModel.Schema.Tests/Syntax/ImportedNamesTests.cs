using NewsModel.Schema.Syntax;

namespace NewsModel.Schema.Tests.Syntax;

public class ImportedNamesTests
{
    [Fact]
    public void What_a_schema_imports_is_named_in_order() =>
        Assert.Equal(["b.news", "a.news"], ImportedNames.In("schema T import \"b.news\" import \"a.news\" page { import: line }"));

    [Fact]
    public void A_text_without_errors_or_with_is_asked_in_the_same_way()
    {
        Assert.Equal(["c.news"], ImportedNames.In("record P { ( \n import \"c.news\""));
        Assert.Empty(ImportedNames.In("schema T page { a: line }"));
    }
}
