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

    private static IReadOnlyList<Token> Lex(string text)
    {
        var diagnostics = new DiagnosticBag();
        var tokens = Lexer.Lex(new SourceFile(text, null), diagnostics);
        Assert.Equal(0, diagnostics.Count);
        return tokens;
    }
}
