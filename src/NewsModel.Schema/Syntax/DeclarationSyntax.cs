namespace NewsModel.Schema.Syntax;

/// <summary>Something that stands at the top level of a schema.</summary>
internal abstract record DeclarationSyntax(TextSpan Span) : SyntaxNode(Span);

/// <summary><c>using A.B</c>.</summary>
internal sealed record UsingSyntax(NameSyntax Namespace, TextSpan Span) : DeclarationSyntax(Span);

/// <summary><c>import "x.news"</c>.</summary>
internal sealed record ImportSyntax(StringSyntax File, TextSpan Span) : DeclarationSyntax(Span);

/// <summary>A declaration of a name.</summary>
internal abstract record NamedDeclarationSyntax(NameSyntax Name, TextSpan Span) : DeclarationSyntax(Span)
{
    /// <summary>The C# type's name, where it says <c>as</c>.</summary>
    public NameSyntax? As { get; init; }

    public string? Documentation { get; init; }

    /// <summary>Whether a part of it could not be read.</summary>
    public bool HasErrors { get; init; }
}

/// <summary>A record, or the page.</summary>
internal sealed record RecordSyntax(NameSyntax Name, bool IsPage, BodySyntax Body, ConditionSyntax? Where, TextSpan Span)
    : NamedDeclarationSyntax(Name, Span);

/// <summary>A choice.</summary>
internal sealed record ChoiceSyntax(NameSyntax Name, IReadOnlyList<NameSyntax> Items, TextSpan Span)
    : NamedDeclarationSyntax(Name, Span);

/// <summary>A named run of boilerplate.</summary>
internal sealed record RunSyntax(NameSyntax Name, BodySyntax Body, TextSpan Span) : NamedDeclarationSyntax(Name, Span);

/// <summary>Alternatives.</summary>
internal sealed record BodySyntax(IReadOnlyList<SequenceSyntax> Alternatives, TextSpan Span) : SyntaxNode(Span);

/// <summary>Items one after the other.</summary>
internal sealed record SequenceSyntax(IReadOnlyList<ItemSyntax> Items, TextSpan Span) : SyntaxNode(Span);
