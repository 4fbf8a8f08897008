namespace NewsModel.Schema.Syntax;

/// <summary>A word, string, number or mark of a schema.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands, quotes included.</param>
/// <param name="Text">Its characters; a string's without quotes and with its escapes resolved.</param>
internal sealed record Token(TokenKind Kind, TextSpan Span, string Text)
{
    /// <summary>Whether it is the first of its line.</summary>
    public bool StartsLine { get; init; }

    /// <summary>The text of the <c>///</c> comment before it.</summary>
    public string? Documentation { get; init; }

    /// <summary>Where each character of a string stands, and where the last one ends.</summary>
    public IReadOnlyList<int> Offsets { get; init; } = [];

    public bool Is(string word) => Kind == TokenKind.Identifier && string.Equals(Text, word, StringComparison.Ordinal);

    /// <summary>How a message names it.</summary>
    public string Described => Kind switch
    {
        TokenKind.EndOfFile => "the end of the schema",
        TokenKind.String => "\"" + Text + "\"",
        _ => "'" + Text + "'",
    };
}
