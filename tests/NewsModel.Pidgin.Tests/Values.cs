using Pidgin;
using static Pidgin.Parser;

namespace NewsModel.Pidgin.Tests;

public sealed class Values
{
    [Fact]
    public void A_result_has_a_value_or_an_error()
    {
        var success = Char('a').Parse("a");
        var failure = Char('a').Parse("b");

        Assert.True(success.Success);
        Assert.Equal('a', success.Value);
        Assert.Throws<InvalidOperationException>(() => success.Error);
        Assert.False(failure.Success);
        Assert.NotNull(failure.Error);
        Assert.Throws<InvalidOperationException>(() => failure.Value);
    }

    [Fact]
    public void A_result_can_be_asked_for_a_default()
    {
        var success = Char('a').Parse("a");
        var failure = Char('a').Parse("b");

        Assert.Equal(['a', 'a', 'a'], [success.GetValueOrDefault(), success.GetValueOrDefault('d'), success.GetValueOrDefault(() => 'd')]);
        Assert.Equal(['\0', 'd', 'd'], [failure.GetValueOrDefault(), failure.GetValueOrDefault('d'), failure.GetValueOrDefault(() => 'd')]);
        Assert.Same(success, failure.Or(success));
        Assert.Same(success, success.Or(() => failure));
    }

    [Fact]
    public void A_result_can_be_changed_and_matched()
    {
        var success = Char('a').Parse("a").Select(x => $"{x}!");
        var failure = Char('a').Parse("b").Select(x => $"{x}!");

        Assert.Equal("a!", success.Match(x => x, _ => ""));
        Assert.Equal("0", failure.Match(x => x, error => $"{error.ErrorOffset}"));
    }

    [Fact]
    public void Maybe_is_there_or_not()
    {
        var just = Maybe.Just(1);
        var nothing = Maybe.Nothing<int>();

        Assert.True(just.HasValue);
        Assert.Equal(1, just.Value);
        Assert.False(nothing.HasValue);
        Assert.Throws<InvalidOperationException>(() => nothing.Value);
        Assert.Equal(default, nothing);
        Assert.Equal(new Maybe<int>(1), just);
        Assert.True(just != nothing);
        Assert.True(just == Maybe.Just(1));
    }

    [Fact]
    public void Maybe_can_be_asked_for_a_default()
    {
        var just = Maybe.Just(1);
        var nothing = Maybe.Nothing<int>();

        Assert.Equal([1, 1, 1], [just.GetValueOrDefault(), just.GetValueOrDefault(2), just.GetValueOrDefault(() => 2)]);
        Assert.Equal([0, 2, 2], [nothing.GetValueOrDefault(), nothing.GetValueOrDefault(2), nothing.GetValueOrDefault(() => 2)]);
    }

    [Fact]
    public void Maybe_works_in_queries()
    {
        Assert.Equal(Maybe.Just(3), from x in Maybe.Just(1) from y in Maybe.Just(2) where y == 2 select x + y);
        Assert.Equal(Maybe.Nothing<int>(), from x in Maybe.Just(1) from y in Maybe.Nothing<int>() select x + y);
        Assert.Equal(Maybe.Nothing<int>(), from x in Maybe.Just(1) where x == 2 select x);
        Assert.Equal("none", Maybe.Nothing<int>().Match(x => $"{x}", () => "none"));
        Assert.Equal(Maybe.Just(2), Maybe.Just(1).SelectMany(x => Maybe.Just(x + 1)));
    }

    [Fact]
    public void Positions_add_up()
    {
        var start = new SourcePos(2, 5);

        Assert.Equal(new SourcePos(2, 8), start + new SourcePosDelta(0, 3));
        Assert.Equal(new SourcePos(4, 4), start.Plus(new SourcePosDelta(2, 3)));
        Assert.Equal(new SourcePosDelta(1, 2), SourcePosDelta.NewLine + SourcePosDelta.OneCol + SourcePosDelta.OneCol);
        Assert.Equal(new SourcePosDelta(1, 0), new SourcePosDelta(0, 7).Plus(SourcePosDelta.NewLine));
        Assert.Equal(SourcePosDelta.Zero, default);
    }

    [Fact]
    public void Positions_compare_by_line_and_then_column()
    {
        SourcePos[] sorted = [new(1, 1), new(1, 9), new(2, 1)];

        Assert.Equal(sorted, sorted.Reverse().Order());
        Assert.True(new SourcePos(1, 2) == new SourcePos(1, 2));
        Assert.True(new SourcePos(1, 2) != new SourcePos(2, 1));
        Assert.True(new SourcePosDelta(1, 2) != new SourcePosDelta(1, 1));
        Assert.True(new SourcePosDelta(1, 2).CompareTo(new SourcePosDelta(1, 3)) < 0);
    }
}
