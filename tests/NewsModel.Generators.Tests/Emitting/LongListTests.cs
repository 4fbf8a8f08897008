using NewsModel.Generators.Tests.Harness;

namespace NewsModel.Generators.Tests.Emitting;

/// <summary>What is written of the longest lists and the deepest nesting that a schema may have compiles.</summary>
public class LongListTests
{
    [Theory]
    [InlineData("page { a: A* } record A { \"x\" commit ", "\"m#\"", " ", " }", 999)]
    [InlineData("page { boilerplate R } boilerplate R { ", "\"m#\"", " ", " }", 1000)]
    [InlineData("page { ( ", "\"m#\"", " | ", " )* }", 1000)]
    [InlineData("page { a: A* } record A { ", "\"m# {x}\"", " | ", " }", 1000)]
    [InlineData("page { a: line* until ", "\"m#\"", " | ", " }", 1000)]
    [InlineData("page { a: line where ", "a contains \"m#\"", " and ", " }", 1000)]
    [InlineData("page { a: A } record A { \"x\" commit ", "f#: line", " ", " }", 200)]
    [InlineData("page { ", "( \"m#\" |", " ", " a: line ))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))) }", 63)]
    public void TheyCompile(string before, string item, string between, string after, int count)
    {
        string schema = "schema Site " + before + string.Join(between, Enumerable.Range(0, count).Select(i => item.Replace("#", $"{i}"))) + after;

        Assert.NotNull(SchemaProject.Of(schema).Compile());
    }
}
