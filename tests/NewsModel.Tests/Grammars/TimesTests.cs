using NewsModel.Grammar;
using NewsModel.Tests.Support;
using Pidgin;
using static Pidgin.Parser;

namespace NewsModel.Tests.Grammars;

public class TimesTests
{
    private static readonly Owner Item = Owner.Field(1, "item");
    private static readonly Owner Rest = Owner.Field(2, "rest");

    [Theory]
    [InlineData(0, 2, "a a a", 2)]
    [InlineData(0, 5, "a a a", 3)]
    [InlineData(0, 2, "b", 0)]
    [InlineData(2, 3, "a a b a", 2)]
    [InlineData(3, 3, "a a a a", 3)]
    [InlineData(0, 0, "a", 0)]
    public void It_takes_as_many_as_it_may(int min, int max, string lines, int taken) => Assert.Equal(taken, Take(min, max, lines));

    [Theory]
    [InlineData(1, 2, "b")]
    [InlineData(3, 4, "a a b")]
    [InlineData(1, 1, "")]
    public void Fewer_than_it_needs_is_a_failure(int min, int max, string lines) => Assert.Null(Take(min, max, lines));

    [Fact]
    public void An_item_that_takes_nothing_counts_as_often_as_needed()
    {
        var nothing = Parser<Line>.Return("x").Times(2, 4).Select(static items => items.Count());
        Assert.Equal(1, TestGrammar.Run("a", nothing).Value);
    }

    [Fact]
    public void An_item_that_fails_half_way_fails_the_whole()
    {
        var pair = LineGrammar.Literal(Item, TestGrammar.Is("a")).Then(LineGrammar.Literal(Item, TestGrammar.Is("b")));
        var pairs = Try(pair.Times(0, 9)).ThenReturn("pairs").Or(Parser<Line>.Return("failed"));
        Assert.Equal("failed", TestGrammar.Run("a\nb\na\nc", pairs, Item).Value);
        Assert.Equal("pairs", TestGrammar.Run("a\nb\nc", pairs, Item).Value);
    }

    private static int? Take(int min, int max, string lines)
    {
        var items = Try(LineGrammar.Literal(Item, TestGrammar.Is("a")).Times(min, max)).Select(static items => (int?)items.Count());
        return TestGrammar.Run(lines.Replace(' ', '\n'), items.Or(Parser<Line>.Return((int?)null)), Item, Rest).Value;
    }
}
