using NewsModel.Grammar;
using NewsModel.Tests.Support;

namespace NewsModel.Tests.Grammars;

public class ConditionsTests
{
    [Theory]
    [InlineData("one", 1)]
    [InlineData("one two", 2)]
    [InlineData("one\u00A0 two\tthree", 3)]
    [InlineData("one\u200Btwo", 1)]
    [InlineData("— one…", 2)]
    public void Words_are_runs_of_what_is_not_white_space(string line, int words) =>
        Assert.Equal(words, Conditions.Words(Pages.LineOf(line), int.MaxValue));

    [Fact]
    public void Words_are_counted_no_further_than_asked() => Assert.Equal(3, Conditions.Words(Pages.LineOf("a b c d e"), 3));

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("a  \u00A0b", 3)]
    [InlineData("é🙂", 3)]
    public void Length_is_in_utf16_characters_of_folded_text(string line, int length) => Assert.Equal(length, Conditions.Length(Pages.LineOf(line)));

    [Theory]
    [InlineData("ERBIL", true)]
    [InlineData("PORT-ASEL 2", true)]
    [InlineData("ÉIRE", true)]
    [InlineData("Erbil", false)]
    [InlineData("ERBIl", false)]
    [InlineData("2025", false)]
    [InlineData("漢字", false)]
    [InlineData("straße", false)]
    public void Upper_is_a_cased_letter_and_none_that_is_lower(string line, bool upper) => Assert.Equal(upper, Conditions.Upper(Pages.LineOf(line)));

    [Theory]
    [InlineData("said so.", true)]
    [InlineData("“said so”", true)]
    [InlineData("what…", true)]
    [InlineData("said\u00A0so.\u200B", true)]
    [InlineData("said so", false)]
    [InlineData(". said so ’", false)]
    public void Ends_in_is_about_the_last_character(string line, bool ends) => Assert.Equal(ends, Conditions.EndsIn(Pages.LineOf(line), 1UL << (int)'.', 0, "”…"u8));

    [Theory]
    [InlineData("Fog in Orrin")]
    [InlineData("Fog\u00A0in\u200B  Orrin")]
    public void Parts_are_looked_for_in_folded_text(string line)
    {
        Text text = Pages.LineOf(line);
        Assert.True(Conditions.StartsWith(text, "Fog in"u8));
        Assert.True(Conditions.EndsWith(text, "in Orrin"u8));
        Assert.True(Conditions.Contains(text, "g in O"u8));
        Assert.False(Conditions.StartsWith(text, "fog"u8));
        Assert.False(Conditions.EndsWith(text, "Fog"u8));
        Assert.False(Conditions.Contains(text, "in  O"u8));
    }

    [Theory]
    [InlineData("a\nx", 0)]
    [InlineData("a\n\nx", 1)]
    [InlineData("a\n\n\nx", 2)]
    [InlineData("a\r\n\r\n \u00A0\r\nx", 2)]
    [InlineData("a\r\r\rx", 2)]
    [InlineData("a\n\n  x", 1)]
    public void Blanks_are_the_blank_lines_right_before(string page, int blanks) => Assert.Equal(blanks, Conditions.Blanks(Pages.TextsOf(page)[^1]));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.009, 0)]
    [InlineData(0.29, 29)]
    [InlineData(1 / 3.0, 33)]
    [InlineData(0.999, 99)]
    [InlineData(1, 100)]
    public void Links_are_whole_per_cent_and_a_hundred_only_where_all_is(double share, int perCent)
    {
        var page = new MarkedPageText("a"u8.ToArray(), new PageMarkup([new LineMarkup(1, default, "", 0, LineMarks.None, share)]));

        Assert.Equal(perCent, Conditions.Links(new Text(page, 0, 1, isFolded: true)));
    }

    [Fact]
    public void Nothing_holds_of_nothing()
    {
        Text nothing = default;
        Assert.Equal(0, Conditions.Words(nothing, int.MaxValue));
        Assert.Equal(0, Conditions.Length(nothing));
        Assert.Equal(0, Conditions.Blanks(nothing));
        Assert.Null(Conditions.Heading(nothing));
        Assert.Null(Conditions.Links(nothing));
        Assert.False(Conditions.IsMarked(nothing));
        Assert.False(Conditions.Upper(nothing));
        Assert.False(Conditions.EndsIn(nothing, 1UL << (int)'.', 0, ""u8));
        Assert.False(Conditions.Contains(nothing, "."u8));
    }
}
