namespace NewsModel.Schema.Syntax;

/// <summary>A part of a schema's text.</summary>
/// <param name="Span">Where it stands.</param>
internal abstract record SyntaxNode(TextSpan Span);

/// <summary>A name; dotted where it is a namespace.</summary>
internal sealed record NameSyntax(string Text, TextSpan Span) : SyntaxNode(Span);

/// <summary>A string; <see cref="SyntaxNode.Span"/> includes the quotes.</summary>
internal sealed record StringSyntax(string Text, TextSpan Span) : SyntaxNode(Span);

/// <summary>A whole number.</summary>
internal sealed record NumberSyntax(int Value, TextSpan Span) : SyntaxNode(Span);
