using NewsModel.Grammar;
using NewsModel.Tests.Support;
using Pidgin;

namespace NewsModel.Tests.Grammars;

public class LineTestTests
{
    [Theory]
    [InlineData("Related Posts", true)]
    [InlineData(" Related\u00A0 Posts\u200B", true)]
    [InlineData("Related posts", false)]
    [InlineData("Related Posts 2", false)]
    public void A_literal_is_the_whole_folded_line(string line, bool fits) => Assert.Equal(fits, Fits(line, new LineTest("Related Posts")));

    [Fact]
    public void A_literal_is_compared_byte_by_byte_where_fingerprints_are_equal()
    {
        Assert.True(Fits("Fog came 1 and stayed", new LineTest("Fog came 1 and stayed")));
        Assert.False(Fits("Fog came 2 and stayed", new LineTest("Fog came 1 and stayed")));
    }

    [Fact]
    public void Anything_else_is_asked()
    {
        var ends = new LineTest((Text text, out bool fits) => fits = Conditions.EndsIn(text, 1UL << (int)'.', 0, ""u8));
        Assert.True(Fits("Fog came.", ends));
        Assert.False(Fits("Fog", ends));
    }

    [Theory]
    [InlineData("a\nb\n*\nc", 2)]
    [InlineData("*\na", 0)]
    [InlineData("a\nb", 2)]
    public void A_repetition_stops_before_it(string page, int taken)
    {
        var items = LineGrammar.AnyLine(Owner.Field(1, "item")).Unless(Stop.At(new LineTest("*"))).Many().Select(static it => it.Count());
        Assert.Equal(taken, TestGrammar.Run(page, items, Owner.Field(1, "item")).Value);
    }

    private static bool Fits(string line, LineTest test) =>
        TestGrammar.Run(line, LineGrammar.LineAhead(test).ThenReturn(true).Or(Parser<Line>.Return(false))).Value;
}
