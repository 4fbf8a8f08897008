namespace NewsModel.Schema.Syntax;

internal enum TokenKind
{
    EndOfFile,
    Identifier,
    String,
    Number,
    OpenBrace,
    CloseBrace,
    OpenParen,
    CloseParen,
    Colon,
    Comma,
    Dot,
    DotDot,
    Bar,
    Question,
    Star,
    Plus,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
