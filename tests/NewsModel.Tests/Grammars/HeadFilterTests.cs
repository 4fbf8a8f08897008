using NewsModel.Grammar;
using NewsModel.Tests.Support;
using Pidgin;

namespace NewsModel.Tests.Grammars;

/// <summary>The cheap test before a head: it may let too much through, never too little.</summary>
public class HeadFilterTests
{
    private static readonly Owner Title = Owner.Field(1, "title");

    [Theory]
    [InlineData("a\n*", true)]
    [InlineData("a\nb\n*", true)]
    [InlineData("a\nb\nc\n*", false)]
    [InlineData("*\na", false)]
    [InlineData("a", false)]
    [InlineData("", false)]
    public void The_line_that_the_head_needs_comes_in_time(string page, bool holds) =>
        Assert.Equal(holds, Holds(page, new HeadFilter(TestGrammar.Is("*"), min: 1, max: 2)));

    [Theory]
    [InlineData("a\n*\na", true)]
    [InlineData("a\n*\nb\na", true)]
    [InlineData("a\n*\nb\nc\na", false)]
    [InlineData("a\n*\nb", false)]
    [InlineData("a\n*", false)]
    public void And_the_first_line_again_right_after_it(string page, bool holds) =>
        Assert.Equal(holds, Holds(page, new HeadFilter(TestGrammar.Is("*"), min: 1, max: 2, repeatMin: 1, repeatMax: 2)));

    [Theory]
    [InlineData("*\n\n\na\n*", true)]
    [InlineData("*\n\n\n\na\n*", true)]
    [InlineData("*\n\na\n*", false)]
    [InlineData("*\na\n*", false)]
    public void And_enough_blank_lines_before_it(string page, bool holds)
    {
        var filter = new HeadFilter(TestGrammar.Is("*"), min: 1, max: 2, blanks: 2);
        var second = LineGrammar.Unclaimed.Then(LineGrammar.HeadAhead(filter, LineGrammar.AnyLine(Title)).ThenReturn(true).Or(Parser<Line>.Return(false)));
        Assert.Equal(holds, TestGrammar.Run(page, second, Title).Value);
    }

    [Fact]
    public void Every_line_is_looked_at_about_once()
    {
        int looks = 0;
        var never = new LineTest((Text _, out bool fits) => fits = ++looks < 0);
        var filter = new HeadFilter(never, min: 1, max: 12);
        var lines = LineGrammar.HeadAhead(filter, LineGrammar.AnyLine(Title)).Or(LineGrammar.Unclaimed).SkipMany();
        TestGrammar.Run(string.Concat(Enumerable.Repeat("line\n", 10_000)), lines, Title);
        Assert.InRange(looks, 1, 20_000);
    }

    private static bool Holds(string page, HeadFilter filter) =>
        TestGrammar.Run(page, LineGrammar.HeadAhead(filter, LineGrammar.AnyLine(Title)).ThenReturn(true).Or(Parser<Line>.Return(false)), Title).Value;
}
