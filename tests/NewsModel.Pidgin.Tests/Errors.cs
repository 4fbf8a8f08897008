using System.Collections.Immutable;
using Pidgin;
using Pidgin.Configuration;
using static Pidgin.Parser;

namespace NewsModel.Pidgin.Tests;

public sealed class Errors
{
    [Fact]
    public void An_error_knows_line_and_column()
    {
        var error = String("a\nb\tc").Parse("a\nb\tx").Error!;

        Assert.Equal(4, error.ErrorOffset);
        Assert.Equal(4, error.ErrorOffsetLong);
        Assert.Equal(new SourcePos(2, 6), error.ErrorPos);
        Assert.Equal(new SourcePosDelta(1, 5), error.ErrorPosDelta);
    }

    [Fact]
    public void A_token_is_one_column_by_default()
    {
        var line = Lines.TokenOf('a');
        var error = Parser<Line>.Token(line).Repeat(3).Parse([line, line, Lines.TokenOf('b')]).Error!;

        Assert.Equal(new SourcePos(1, 3), error.ErrorPos);
    }

    [Fact]
    public void A_configuration_can_measure_tokens()
    {
        var configuration = DefaultConfiguration<Line>.Instance.WithPosCalculator(line => new SourcePosDelta(line.Length, 0));
        var line = Lines.TokenOf('a');
        var error = Parser<Line>.Token(line).Repeat(3).Parse([line, line, Lines.TokenOf('b')], configuration).Error!;

        Assert.Equal(new SourcePos(5, 1), error.ErrorPos);
    }

    [Fact]
    public void An_error_can_be_said_in_words()
    {
        var parser = OneOf(Char('a'), Char('b').Labelled("bee"), Parser<char>.End.ThenReturn('$'));

        Assert.Equal(
            ["Parse error.", "    unexpected x", "    expected \"a\", bee, or end of input", "    at line 1, col 1"],
            LinesOf(parser.Parse("x").Error!.ToString()));
    }

    [Fact]
    public void An_error_names_the_end_and_two_expected()
    {
        var parser = Char('a').Then(String("bc").Or(Char('d').ThenReturn("")));

        Assert.Equal(
            ["Parse error.", "    unexpected EOF", "    expected \"bc\", or \"d\"", "    at line 1, col 2"],
            LinesOf(parser.Parse("a").Error!.RenderErrorMessage()));
    }

    [Fact]
    public void An_error_says_its_message_and_leaves_out_what_it_does_not_know()
    {
        var error = Parser<char>.Fail<int>("no").Parse("a").Error!;

        Assert.Equal(["Parse error.", "    no", "    at line 1, col 1"], LinesOf(error.ToString()));
    }

    [Fact]
    public void An_error_can_be_placed_in_a_larger_text()
    {
        var error = String("a\nb").Parse("a\nx").Error!;

        Assert.EndsWith("at line 7, col 1", error.ToString(new SourcePos(6, 3)));
        Assert.EndsWith("at line 7, col 1", error.RenderErrorMessage(new SourcePos(6, 3)));
    }

    [Fact]
    public void Tokens_are_said_as_they_say_themselves()
    {
        var parser = Parser<Line>.Sequence(Lines.TokenOf('a'), Lines.TokenOf('b'));

        Assert.Equal(
            ["Parse error.", "    unexpected line c", "    expected \"line a, line b\"", "    at line 1, col 1"],
            LinesOf(parser.Parse([Lines.TokenOf('c')]).Error!.ToString()));
    }

    [Fact]
    public void Errors_compare_by_value()
    {
        var parser = Char('a').Or(Char('b'));
        var error = parser.Parse("x").Error!;

        Assert.True(error == parser.Parse("x").Error!);
        Assert.True(error != parser.Parse("y").Error!);
        Assert.True(error.Equals((object?)parser.Parse("x").Error));
    }

    [Fact]
    public void An_exception_carries_the_error()
    {
        var exception = Assert.Throws<ParseException<char>>(() => Char('a').ParseOrThrow("b"));

        Assert.IsAssignableFrom<ParseException>(exception);
        Assert.Equal(0, exception.Error.ErrorOffset);
        Assert.Equal(exception.Error.ToString(), exception.Message);
    }

    [Fact]
    public void Expected_is_a_label_tokens_or_the_end()
    {
        var label = new Expected<char>("label");
        var tokens = new Expected<char>(ImmutableArray.Create('a', 'b'));
        var end = default(Expected<char>);

        Assert.Equal("label", label.Label);
        Assert.Equal("ab", string.Concat(tokens.Tokens));
        Assert.True(end.IsEof);
        Assert.False(label.IsEof);
        Assert.False(tokens.IsEof);
        Assert.Equal(["Label: label", "Tokens: \"ab\"", "EOF"], [label.ToString(), tokens.ToString(), end.ToString()]);
    }

    [Fact]
    public void Expected_compares_by_value()
    {
        Assert.True(new Expected<char>("label") == new Expected<char>("label"));
        Assert.True(new Expected<char>("label") != new Expected<char>("other"));
        Assert.True(new Expected<char>(['a']) == new Expected<char>(['a']));
        Assert.True(new Expected<char>(['a']) != new Expected<char>(['b']));
        Assert.Equal(new Expected<char>(['a']).GetHashCode(), new Expected<char>(['a']).GetHashCode());
    }

    [Fact]
    public void Expected_sorts_labels_before_tokens_before_the_end()
    {
        Expected<char>[] sorted = [new("a"), new("b"), new(['a']), new(['a', 'a']), new(['b']), default];

        Assert.Equal(sorted, sorted.Reverse().Order());
    }

    private static string[] LinesOf(string text) => text.Split(Environment.NewLine);
}
