namespace NewsModel.Schema.Syntax;

/// <summary>A whole file.</summary>
internal sealed record SchemaSyntax(
    NameSyntax? Name,
    StringSyntax? Host,
    string? Documentation,
    IReadOnlyList<DeclarationSyntax> Declarations,
    TextSpan Span) : SyntaxNode(Span);
