using NewsModel.Schema.Syntax;

namespace NewsModel.Schema.Tests.Syntax;

public class LexerTests
{
    [Fact]
    public void Counts_do_not_eat_the_dots_between_their_bounds()
    {
        Assert.Equal(
            [TokenKind.OpenBrace, TokenKind.Number, TokenKind.DotDot, TokenKind.Number, TokenKind.CloseBrace, TokenKind.EndOfFile],
            Lex("{0..12}").Select(t => t.Kind));
    }

    [Fact]
    public void Numbers_may_have_a_sign_and_decimals()
    {
        Assert.Equal(["-1", "2.5"], Lex("-1 2.5").Take(2).Select(t => t.Text));
    }

    [Fact]
    public void A_string_resolves_its_escapes_and_knows_where_each_character_stands()
    {
        var token = Lex(""" "a\"\u2019\\b" """)[0];

        Assert.Equal("a\"\u2019\\b", token.Text);
        Assert.Equal(new TextSpan(1, 14), token.Span);
        Assert.Equal([2, 3, 5, 11, 13, 14], token.Offsets);
    }

    [Fact]
    public void Typographic_quotes_inside_a_string_are_ordinary_characters()
    {
        Assert.Equal(".”’“", Lex("\".”’“\"")[0].Text);
    }

    [Fact]
    public void Only_three_slashes_document()
    {
        Assert.Null(Lex("// a\n//// b\npage")[0].Documentation);
        Assert.Equal("a\nb", Lex("/// a\n///b\npage")[0].Documentation);
    }

    [Fact]
    public void A_byte_order_mark_is_white_space() => Assert.True(Lex("\uFEFFschema")[0].Is("schema"));

    [Fact]
    public void Tokens_know_whether_they_start_a_line()
    {
        Assert.Equal([true, false, true, true], Lex("a b\n c\r").Select(t => t.StartsLine));
    }

    [Fact]
    public void The_last_token_is_the_end_and_has_no_text()
    {
        var end = Lex("a ")[^1];

        Assert.Equal((TokenKind.EndOfFile, "", new TextSpan(2, 0)), (end.Kind, end.Text, end.Span));
        Assert.Empty(end.Offsets);
    }

    [Fact]
    public void A_comment_may_be_the_last_line() => Assert.Equal(["a", ""], Lex("a // b").Select(t => t.Text));

    [Theory]
    [InlineData(";", "';' means nothing here; remove it")]
    [InlineData("&", "'&' means nothing here; write 'and'")]
    [InlineData("!", "'!' means nothing here; write 'not'")]
    [InlineData("'", "''' means nothing here; a string stands in straight double quotes")]
    [InlineData("`", "'`' means nothing here; a string stands in straight double quotes")]
    [InlineData("[", "'[' means nothing here; a list is written with '*', '+' or a count")]
    [InlineData("]", "']' means nothing here; a list is written with '*', '+' or a count")]
    [InlineData("\U0001F600", "'\U0001F600' means nothing here; remove it")]
    [InlineData("\u0001", "'U+0001' means nothing here; remove it")]
    public void A_character_without_meaning_is_reported_once_however_often_it_stands_there(string character, string message)
    {
        var text = "a " + character + character + character + " b";

        Assert.Equal(["a", "b", ""], Lex(text, (new TextSpan(2, character.Length), message)).Select(t => t.Text));
    }

    // No theory: a test's name can't hold half a character.
    [Fact]
    public void Half_a_character_is_named_by_its_number() =>
        Lex("a \uD83D b", (new TextSpan(2, 1), "'U+D83D' means nothing here; remove it"));

    [Fact]
    public void A_slash_on_its_own_starts_no_comment() =>
        Assert.Equal(["a", "b", ""], Lex("a/b", (new TextSpan(1, 1), "'/' means nothing here; remove it")).Select(t => t.Text));

    [Theory]
    [InlineData("\"a\\qb\"", "aqb", 2, "\\q")]
    [InlineData("\"a\\q0041\"", "aq0041", 2, "\\q")]
    [InlineData("\"\\u00\"", "u00", 1, "\\u")]
    public void An_escape_that_is_none_stands_for_its_letter(string text, string value, int start, string escape) =>
        Assert.Equal(value, Lex(text, (new TextSpan(start, 2), NoEscape(escape)))[0].Text);

    [Theory]
    [InlineData("\"ab")]
    [InlineData("\"ab\n")]
    [InlineData("\"a\\u0062")]
    public void A_string_ends_with_its_line_or_the_file(string text) =>
        Assert.Equal("ab", Lex(text, (new TextSpan(0, text.TrimEnd('\n').Length), Unclosed))[0].Text);

    [Theory]
    [InlineData("\"ab\\")]
    [InlineData("\"ab\\\n")]
    public void A_backslash_at_the_end_of_its_line_is_no_escape(string text) =>
        Assert.Equal("ab\\", Lex(text, (new TextSpan(3, 1), NoEscape("\\")), (new TextSpan(0, 4), Unclosed))[0].Text);

    [Fact]
    public void An_escape_may_be_cut_off_by_the_end() =>
        Assert.Equal("u006", Lex("\"\\u006", (new TextSpan(1, 2), NoEscape("\\u")), (new TextSpan(0, 6), Unclosed))[0].Text);

    [Fact]
    public void Half_a_character_in_a_string_is_replaced()
    {
        const string half = "'U+D83D' is half a character, which no page has; write both halves, or remove it";

        Assert.Equal("a\uFFFD", Lex("\"a\uD83D\"", (new TextSpan(2, 1), half))[0].Text);
        Assert.Equal("\uFFFDa", Lex("\"\uD83Da\"", (new TextSpan(1, 1), half))[0].Text);
    }

    private const string Unclosed = "This string isn't closed; end it with '\"' on the same line";

    private static string NoEscape(string escape) =>
        $"'{escape}' is no escape; a string knows \\\", \\\\ and \\u with four hexadecimal digits";

    /// <summary>The tokens of a text that has just these errors.</summary>
    private static IReadOnlyList<Token> Lex(string text, params (TextSpan Span, string Message)[] errors)
    {
        var file = new SourceFile(text, null);
        var diagnostics = new DiagnosticBag();
        var tokens = Lexer.Lex(file, diagnostics);
        Assert.Equal(errors.OrderBy(e => e.Span.Start), diagnostics.InOrder([file]).Select(d => (d.Span, d.Message)));
        return tokens;
    }
}
