using Pidgin;
using static Pidgin.Parser;

namespace NewsModel.Pidgin.Tests;

public sealed class Texts
{
    [Fact]
    public void String_returns_itself()
    {
        const string text = "text";

        Assert.Same(text, String(text).ParseOrThrow("text!"));
    }

    [Fact]
    public void OneOf_characters_expects_each()
    {
        var parser = OneOf('x', 'y');

        Assert.Equal('y', parser.ParseOrThrow("y"));
        Assert.Equal(["Tokens: \"x\"", "Tokens: \"y\""], parser.Parse("z").Error!.Expected.Select(e => e.ToString()));
        Assert.Equal('x', OneOf("xy".AsEnumerable()).ParseOrThrow("x"));
    }

    [Fact]
    public void AnyCharExcept_refuses_those()
    {
        Assert.Equal("ab", AnyCharExcept(',', ';').ManyString().ParseOrThrow("ab;c"));
        Assert.False(AnyCharExcept(",".AsEnumerable()).Parse(",").Success);
    }

    [Theory]
    [InlineData("٣", "digit")]
    [InlineData("ب", "letter")]
    public void Classes_of_characters_know_all_scripts(string text, string label)
    {
        var parser = label == "digit" ? Digit : Letter;

        Assert.Equal(text[0], parser.ParseOrThrow(text));
        Assert.Equal(text[0], LetterOrDigit.ParseOrThrow(text));
        Assert.Equal(label, Assert.Single(parser.Parse("-").Error!.Expected).Label);
    }

    [Fact]
    public void White_space_can_be_skipped()
    {
        var word = Letter.AtLeastOnceString();

        Assert.Equal("b", word.Then(SkipWhitespaces).Then(word).ParseOrThrow("a \t\n b"));
        Assert.Equal(Unit.Value, SkipWhitespaces.ParseOrThrow(""));
        Assert.Equal(' ', Whitespace.ParseOrThrow(" "));
        Assert.Equal("whitespace", Assert.Single(Whitespace.Parse("x").Error!.Expected).Label);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public void A_line_ends_either_way(string end) => Assert.Equal(end, EndOfLine.ParseOrThrow(end + "x"));

    [Fact]
    public void Many_characters_make_a_string()
    {
        Assert.Equal("", Digit.ManyString().ParseOrThrow("x"));
        Assert.Equal("12", Digit.ManyString().ParseOrThrow("12x"));
        Assert.Equal("12", Digit.AtLeastOnceString().ParseOrThrow("12x"));
        Assert.False(Digit.AtLeastOnceString().Parse("x").Success);
    }
}
