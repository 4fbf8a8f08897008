using NewsModel.Grammar;
using NewsModel.Tests.Support;
using Pidgin;
using static Pidgin.Parser;

namespace NewsModel.Tests.Grammars;

public class RecordTests
{
    private static readonly Owner Title = Owner.Field(1, "title");
    private static readonly Owner Mark = Owner.Marker(2, "*");
    private static readonly Owner Note = Owner.Field(3, "note");

    private static readonly Parser<Line, Text> Story =
        LineGrammar.AnyLine(Title, remember: true).Before(LineGrammar.Literal(Mark, TestGrammar.Is("*")));

    [Fact]
    public void What_a_record_takes_is_owned_under_its_path()
    {
        var stories = Try(LineGrammar.RecordIn("stories", isList: true, Story)).Many();
        Assert.Equal(
            "stories[0].title | marker * | stories[1].title | marker * | unclaimed",
            Owners("one\n*\ntwo\n*\nthree", stories.Before(LineGrammar.Unclaimed.Many())));
    }

    [Fact]
    public void A_record_that_is_no_list_has_no_number()
    {
        var cover = LineGrammar.RecordIn("cover", isList: false, LineGrammar.RecordIn("story", isList: false, Story));
        Assert.Equal("cover.story.title | marker *", Owners("one\n*", cover));
    }

    [Fact]
    public void Records_in_records_count_from_nought_each()
    {
        var parts = LineGrammar.RecordIn("parts", isList: true, LineGrammar.LineOf(Note, Fits("-"))).Many();
        var stories = LineGrammar.RecordIn("stories", isList: true, Story.Then(parts)).Many();
        Assert.Equal(
            "stories[0].title | marker * | stories[0].parts[0].note | stories[0].parts[1].note | stories[1].title | marker * | stories[1].parts[0].note",
            Owners("one\n*\n-\n-\ntwo\n*\n-", stories));
    }

    [Fact]
    public void What_was_given_up_leaves_no_trace()
    {
        var twoMarks = LineGrammar.RecordIn("pairs", isList: true, Story.Before(LineGrammar.Literal(Mark, TestGrammar.Is("*"))));
        var any = Try(twoMarks).Or(LineGrammar.RecordIn("stories", isList: true, Story)).Many();
        Assert.Equal(
            "stories[0].title | marker * | pairs[0].title | marker * | marker *",
            Owners("one\n*\ntwo\n*\n*", any));
    }

    [Fact]
    public void A_record_repeats_its_own_lines_only()
    {
        var outer = LineGrammar.AnyLine(Title, remember: true)
            .Then(LineGrammar.RecordIn("inner", isList: false, LineGrammar.AnyLine(Note, remember: true).Then(LineGrammar.RepeatAny(Title, Title))))
            .Then(LineGrammar.Repeat(Title, Title));
        Assert.Equal("title | inner.note | title", Owners("one\ntwo\none", outer));
    }

    [Fact]
    public void Looking_ahead_takes_nothing()
    {
        var ahead = LineGrammar.HeadAhead(Story).Then(LineGrammar.Unclaimed.Many());
        Assert.Equal("unclaimed | unclaimed", Owners("one\n*", ahead));
        Assert.False(Holds("one\ntwo", LineGrammar.HeadAhead(Story)));
        Assert.False(Holds("", LineGrammar.HeadAhead(Story)));
    }

    [Fact]
    public void Records_without_end_end()
    {
        Parser<Line, Unit>? nested = null;
        nested = LineGrammar.RecordIn("deeper", isList: false, LineGrammar.AnyLine(Title).Then(Rec(() => Try(nested!)).Or(Return(Unit.Value))));
        ParseResult<Unit> result = TestGrammar.Run(
            string.Concat(Enumerable.Repeat("line\n", 5000)), nested.Before(LineGrammar.Unclaimed.SkipMany()), Title);
        Assert.Equal(200, result.Lines.Count(static line => line.Owner.Kind == LineOwnerKind.Field));
        Assert.Equal(4800, result.Unclaimed.Count());
    }

    private static LineMatch<Text> Fits(string literal) => (Text text, out Text value) =>
    {
        value = text;
        return Template.Is(text, Encoding.UTF8.GetBytes(literal));
    };

    private static Parser<Line, Unit> Return(Unit value) => Parser<Line>.Return(value);

    private static string Owners<T>(string page, Parser<Line, T> grammar) => Pages.Owners(TestGrammar.Run(page, grammar, Title, Mark, Note));

    private static bool Holds(string page, Parser<Line, Unit> ahead) =>
        TestGrammar.Run(page, ahead.ThenReturn(true).Or(Parser<Line>.Return(false)), Title, Mark, Note).Value;
}
