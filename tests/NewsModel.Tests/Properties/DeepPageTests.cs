using NewsModel.Tests.Support;

namespace NewsModel.Tests.Properties;

/// <summary>A page that nests as deep as a schema lets it does not overflow the stack of a thread that has little.</summary>
public class DeepPageTests
{
    private const int SmallStack = 512 * 1024;

    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    public void Records_inside_records_and_parentheses(int groups)
    {
        string around = string.Concat(Enumerable.Repeat("( \"y\" | ", groups));
        NewsSchema schema = NewsSchema.Load($$"""schema T page { a: A } record A { "x" commit ( {{around}} "z" b: A {{new string(')', groups)}} )? "end"? }""");
        byte[] page = Encoding.UTF8.GetBytes("x\n" + string.Concat(Enumerable.Repeat("z\nx\n", 100_000)));

        ParseResult? result = null;
        var thread = new Thread(() => result = schema.Parse(page), SmallStack);
        thread.Start();
        thread.Join();

        Assert.Equal(200_001, result!.Lines.Count);
        Assert.NotEmpty(result.Unclaimed);
    }

    [Fact]
    public void Items_one_after_the_other()
    {
        string items = string.Join(' ', Enumerable.Range(0, 1000).Select(static i => $"\"m{i}\""));
        NewsSchema schema = NewsSchema.Load($$"""schema T page { boilerplate R } boilerplate R { {{items}} }""");
        string page = string.Join('\n', Enumerable.Range(0, 1000).Select(static i => $"m{i}"));

        ParseResult? result = null;
        var thread = new Thread(() => result = schema.Parse(page), SmallStack);
        thread.Start();
        thread.Join();

        Assert.Empty(result!.Unclaimed);
    }
}
