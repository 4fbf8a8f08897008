using NewsModel.Grammar;
using NewsModel.Tests.Support;
using Pidgin;

namespace NewsModel.Tests.Grammars;

/// <summary>Lines that are taken together, whatever they hold.</summary>
public class LinesTests
{
    private static readonly Owner Body = Owner.Field(1, "body");
    private static readonly Owner Rest = Owner.Marker(2, "rest");
    private static readonly Parser<Line, Unit> Others = LineGrammar.SkipLines(Rest, 0, int.MaxValue);

    [Fact]
    public void Records_are_made_when_the_list_is_first_read_and_once()
    {
        int made = 0;
        bool Record(Text line, out string record)
        {
            made++;
            record = line.ToString();
            return true;
        }

        ValueList<string> list = Run("a\nb\nc", LineGrammar.Lines<string>(Body, Record, 0, int.MaxValue)).Value;
        Assert.Equal((3, 0), (list.Count, made));
        Assert.Equal(["a", "b", "c"], list);
        Assert.Same(list[1], list[1]);
        Assert.Equal(3, made);
    }

    [Fact]
    public void Where_something_may_be_said_of_them_they_are_made_with_the_page()
    {
        int made = 0;
        Run("a\nb", LineGrammar.Lines(Body, (Text line, out Text record) => (record = line).Length == ++made, 0, int.MaxValue, atOnce: true));
        Assert.Equal(2, made);
    }

    [Theory]
    [InlineData(0, int.MaxValue, "body | body | marker rest | marker rest")]
    [InlineData(0, 1, "body | marker rest | marker rest | marker rest")]
    [InlineData(2, int.MaxValue, "body | body | marker rest | marker rest")]
    [InlineData(3, int.MaxValue, "marker rest | marker rest | marker rest | marker rest")]
    public void They_end_where_there_are_enough_or_at_a_stop(int min, int max, string owners)
    {
        Parser<Line, Unit> lines = LineGrammar.SkipLines(Body, min, max, until: Stop.At(TestGrammar.Is("TT")));
        Assert.Equal(owners, Pages.Owners(Run("a\nb\nTT\nc", lines.OrNothing().Then(Others))));
    }

    [Fact]
    public void Equal_ones_are_kept_once_and_those_before_them_all()
    {
        ValueList<Text> distinct = Run("a\na\nb\n a\nb", LineGrammar.Lines(Body, 0, int.MaxValue, distinct: true)).Value;
        ValueList<Text> all = Lists.Concat(["a", "a"], distinct);
        Assert.Equal(["a", "b"], distinct.Select(static text => text.ToString()));
        Assert.Equal(["a", "a", "a", "b"], all.Select(static text => text.ToString()));
    }

    [Fact]
    public void A_list_is_one_list_on_every_thread()
    {
        for (int round = 0; round < 200; round++)
        {
            ValueList<string> list = Run("a\nb", LineGrammar.Lines(Body, (Text line, out string record) => (record = line.ToString()).Length > 0, 0, int.MaxValue)).Value;
            var items = new string[4];
            Parallel.For(0, items.Length, i => items[i] = list[1]);
            Assert.All(items, item => Assert.Same(items[0], item));
        }
    }

    private static ParseResult<T> Run<T>(string page, Parser<Line, T> grammar) => TestGrammar.Run(page, grammar, Body, Rest);
}
