using NewsModel.Grammar;
using NewsModel.Tests.Support;

namespace NewsModel.Tests.Grammars;

/// <summary>Cuts, each in text that is its own folding and in the same text with odd white space.</summary>
public class TemplateTests
{
    public static TheoryData<string> Ways => ["{0}", "{0}\u200B", "\u00A0{0}"];

    [Theory, MemberData(nameof(Ways))]
    public void A_literal_is_a_whole_text(string way)
    {
        Assert.True(Template.Is(Odd(way, "Related Posts"), "Related Posts"u8));
        Assert.False(Template.Is(Odd(way, "Related Posts!"), "Related Posts"u8));
        Assert.False(Template.Is(Odd(way, "Related"), "Related Posts"u8));
        Assert.False(Template.Is(Odd(way, "related posts"), "Related Posts"u8));
    }

    [Theory, MemberData(nameof(Ways))]
    public void Cuts_at_the_first_or_the_last(string way)
    {
        Text text = Odd(way, "a - b - c");
        Assert.True(Template.CutFirst(text, " - "u8, out Text before, out Text rest));
        Assert.Equal(("a", "b - c"), (before.ToString(), rest.ToString()));
        Assert.True(Template.CutLast(text, " - "u8, out before, out rest));
        Assert.Equal(("a - b", "c"), (before.ToString(), rest.ToString()));
        Assert.False(Template.CutFirst(text, " + "u8, out _, out _));
        Assert.False(Template.CutLast(text, " + "u8, out _, out _));
    }

    [Theory, MemberData(nameof(Ways))]
    public void Nothing_before_a_cut_is_no_cut(string way)
    {
        Assert.False(Template.CutFirst(Odd(way, "(AFP)"), "("u8, out _, out _));
        Assert.False(Template.CutLast(Odd(way, "(AFP)"), "("u8, out _, out _));
    }

    [Theory, MemberData(nameof(Ways))]
    public void Cuts_both_ends_off(string way)
    {
        Text text = Odd(way, "(AFP file photo)");
        Assert.True(Template.CutStart(text, "("u8, out Text rest));
        Assert.True(Template.CutEnd(rest, " file photo)"u8, out rest));
        Assert.True(Template.IsHole(rest, out Text hole));
        Assert.Equal("AFP", hole.ToString());
        Assert.False(Template.CutStart(text, ")"u8, out _));
        Assert.False(Template.CutEnd(text, "("u8, out _));
    }

    [Theory, MemberData(nameof(Ways))]
    public void A_space_is_a_run_of_white_space(string way)
    {
        Text text = Odd(way, "ERBIL, Region\u00A0 -\t here");
        Assert.True(Template.CutFirst(text, " - "u8, out Text before, out Text rest));
        Assert.Equal(("ERBIL, Region", "here"), (before.ToString(), rest.ToString()));
        Assert.True(Template.CutEnd(text, " - here"u8, out before));
        Assert.Equal("ERBIL, Region", before.ToString());
        Assert.True(Template.CutStart(text, "ERBIL, Region - "u8, out rest));
        Assert.Equal("here", rest.ToString());
    }

    [Fact]
    public void White_space_is_not_cut_in_two()
    {
        Text text = Pages.LineOf("a  - b");
        Assert.True(Template.CutLast(text, " - "u8, out Text before, out Text rest));
        Assert.Equal(("a", "b"), (before.Raw, rest.Raw));
    }

    [Fact]
    public void A_hole_is_trimmed_and_never_empty()
    {
        Text text = Pages.LineOf("x \u00A0 y");
        Assert.True(Template.CutStart(text, "x"u8, out Text rest));
        Assert.True(Template.IsHole(rest, out Text hole));
        Assert.Equal("y", hole.Raw);
        Assert.True(Template.CutStart(Pages.LineOf("x"), "x"u8, out rest));
        Assert.False(Template.IsHole(rest, out _));
    }

    [Fact]
    public void A_hole_knows_its_place()
    {
        Text text = Pages.TextsOf("first\nÉire (AFP)")[1];
        Assert.True(Template.CutFirst(text, "("u8, out _, out Text rest));
        Assert.Equal(new TextPosition(2, 7), rest.Position);
    }

    [Fact]
    public void Cuts_agree_with_searching_the_folded_string()
    {
        for (int seed = 0; seed < 2000; seed++)
        {
            var dice = new Dice(seed);
            string page = $"x{dice.OddText(10, lineEnds: false)}x";
            Text text = Pages.LineOf(page);
            string folded = Folded.Of(page);
            string literal = dice.Pick((string[])["a", " a", "(", " (", ") ", "Bc", "é", "xx"]);
            byte[] utf8 = Encoding.UTF8.GetBytes(literal);
            Agrees(Template.CutFirst(text, utf8, out Text before, out Text rest), before, rest, folded, folded.IndexOf(literal, StringComparison.Ordinal), literal);
            Agrees(Template.CutLast(text, utf8, out before, out rest), before, rest, folded, folded.LastIndexOf(literal, StringComparison.Ordinal), literal);
        }
    }

    private static void Agrees(bool cut, Text before, Text rest, string folded, int at, string literal)
    {
        Assert.Equal(at > 0, cut);
        if (cut)
        {
            Assert.Equal(folded[..at].Trim(), before.ToString());
            Assert.Equal(folded[(at + literal.Length)..].Trim(), rest.ToString());
        }
    }

    private static Text Odd(string way, string text) => Pages.LineOf(way.Replace("{0}", text, StringComparison.Ordinal));
}
