namespace NewsModel.Schema.Tests;

public class CompilerTests
{
    [Theory]
    [MemberData(nameof(Samples.All), MemberType = typeof(Samples))]
    public void A_schema_without_errors_has_no_diagnostics(string text)
    {
        Assert.Empty(SchemaCompiler.Compile(text).Diagnostics);
    }

    [Theory]
    [MemberData(nameof(Samples.All), MemberType = typeof(Samples))]
    public void The_same_text_gives_an_equal_model(string text)
    {
        var first = SchemaCompiler.Compile(text).Schema;
        var second = SchemaCompiler.Compile(text).Schema;

        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }
}
