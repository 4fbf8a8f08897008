using NewsModel.Grammar;
using NewsModel.Tests.Support;
using Pidgin;
using static Pidgin.Parser;

namespace NewsModel.Tests.Grammars;

public class RepeatTests
{
    private static readonly Owner Title = Owner.Field(1, "title");
    private static readonly Owner Body = Owner.Field(2, "body");
    private static readonly Owner Mark = Owner.Marker(3, "*");

    private static readonly Parser<Line, Text> One = LineGrammar.AnyLine(Title, remember: true);
    private static readonly Parser<Line, IEnumerable<Text>> Rest = LineGrammar.AnyLine(Body).Many();

    [Theory]
    [InlineData("Fog\nFog\nrain", "title | title | body")]
    [InlineData("Fog in Orrin\n Fog\u00A0in  Orrin\u200B\nrain", "title | title | body")]
    public void A_line_that_repeats_the_field_is_the_field_s(string page, string owners) =>
        Assert.Equal(owners, Owners(page, One.Then(LineGrammar.Repeat(Title, Title)).Then(Rest)));

    [Fact]
    public void Another_line_does_not_repeat_it()
    {
        var again = LineGrammar.Repeat(Title, Title).ThenReturn("again").Or(Parser<Line>.Return("not"));
        Assert.Equal("not", TestGrammar.Run("Fog\nfog", One.Then(again), Title).Value);
        Assert.Equal("not", TestGrammar.Run("Fog", One.Then(again), Title).Value);
    }

    [Fact]
    public void Lines_of_one_length_are_compared_byte_by_byte()
    {
        const string Taken = "Fog came 1 and stayed";
        const string Other = "Fog came 2 and stayed";
        Assert.Equal("title | body", Owners($"{Taken}\n{Other}", One.Then(LineGrammar.RepeatAny(Title, Title)).Then(Rest)));
    }

    [Fact]
    public void Where_nothing_was_taken_nothing_is_repeated() =>
        Assert.Equal("body", Owners("Fog", LineGrammar.Repeat(Title, Title).Then(Rest)));

    [Fact]
    public void It_is_the_last_text_that_is_repeated()
    {
        var again = LineGrammar.Repeat(Title, Title).ThenReturn("again").Or(Parser<Line>.Return("not"));
        Assert.Equal("again", TestGrammar.Run("Fog\nRain\nRain", One.Then(One).Then(again), Title).Value);
        Assert.Equal("not", TestGrammar.Run("Fog\nRain\nFog", One.Then(One).Then(again), Title).Value);
    }

    [Theory]
    [InlineData("Fog\nRain\n*\nRain\nFog\nRain\nwind", "title | title | marker * | title | title | title | body")]
    [InlineData("Fog\nRain\n*\nwind\nRain", "title | title | marker * | body | body")]
    [InlineData("Fog\nRain\n*", "title | title | marker *")]
    public void Of_a_list_any_number_in_any_order(string page, string owners)
    {
        var list = One.Then(One).Then(LineGrammar.Literal(Mark, TestGrammar.Is("*")));
        Assert.Equal(owners, Owners(page, list.Then(LineGrammar.RepeatAny(Title, Title)).Then(Rest)));
    }

    [Fact]
    public void What_an_alternative_took_before_it_was_given_up_does_not_count()
    {
        var givenUp = One.Then(One).Before(LineGrammar.Literal(Mark, TestGrammar.Is("*"))).IgnoreResult();
        var kept = LineGrammar.AnyLine(Body).Then(LineGrammar.RepeatAny(Title, Title)).Then(Rest).IgnoreResult();
        Assert.Equal("body | body | body", Owners("Fog\nRain\nFog", Try(givenUp).Or(kept)));
    }

    [Fact]
    public void A_part_of_a_line_can_be_what_is_repeated()
    {
        LineMatch<Text> afterColon = static (Text text, out Text value) => Template.CutFirst(text, ": "u8, out _, out value);
        var story = LineGrammar.LineOf(Title, afterColon, static text => text).Then(LineGrammar.Repeat(Title, Title)).Then(Rest);
        Assert.Equal("title | title | body", Owners("News: Fog\nFog\nNews: Fog", story));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(20_000)]
    public void A_long_list_is_repeated_in_any_order_without_looking_at_all_of_it_each_time(int length)
    {
        string[] lines = [.. Enumerable.Range(0, length).Select(static i => $"{i}: Fog over Orrin, and rain")];
        var list = One.Unless(Stop.At(TestGrammar.Is("*"))).SkipMany().Then(LineGrammar.Literal(Mark, TestGrammar.Is("*")));
        string page = string.Join('\n', [.. lines, "*", .. lines.Reverse(), "40 days of rain"]);
        ParseResult<Unit> result = TestGrammar.Run(page, list.Then(LineGrammar.RepeatAny(Title, Title)).Then(Rest).IgnoreResult(), Title, Body, Mark);
        Assert.Equal(length * 2, result.Lines.Count(static line => line.Owner.ToString() == "title"));
        Assert.Equal("body", result.Lines[^1].Owner.ToString());
        Assert.InRange(result.Lines.Steps, length * 2, length * 10);
    }

    private static string Owners<T>(string page, Parser<Line, T> grammar) => Pages.Owners(TestGrammar.Run(page, grammar, Title, Body, Mark));
}
