namespace NewsModel.Schema.Syntax;

/// <summary>A string read as a template.</summary>
internal sealed record TemplateSyntax(
    string Text, IReadOnlyList<TemplatePartSyntax> Parts, bool HasErrors, TextSpan Span) : SyntaxNode(Span);

/// <summary>A part of a template.</summary>
internal abstract record TemplatePartSyntax(TextSpan Span) : SyntaxNode(Span);

/// <summary>Text that stands for itself, braces resolved.</summary>
internal sealed record LiteralSyntax(string Text, TextSpan Span) : TemplatePartSyntax(Span);

/// <summary><c>{name}</c> and its like; <c>{name... '.'}</c> says how its text ends.</summary>
internal sealed record HoleSyntax(NameSyntax? Name, bool ToLast, string Ending, NameSyntax? Type, TextSpan Span) : TemplatePartSyntax(Span);
