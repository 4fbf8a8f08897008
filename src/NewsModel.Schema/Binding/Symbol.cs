using NewsModel.Schema.Syntax;

namespace NewsModel.Schema.Binding;

/// <summary>Something a schema declares by name, while it is being bound.</summary>
internal abstract class Symbol(NamedDeclarationSyntax syntax, SourceFile file)
{
    public string Name { get; } = syntax.Name.Text;

    public TextSpan NameSpan { get; } = syntax.Name.Span;

    public string TypeName { get; } = (syntax.As ?? syntax.Name).Text;

    public string? Documentation { get; } = syntax.Documentation;

    public SourceFile File { get; } = file;

    /// <summary>Whether a part of it is left out for an error, so that what follows from the lack is not reported as well.</summary>
    public bool IsDamaged { get; set; } = syntax.HasErrors;

    public bool IsUsed { get; set; }

    /// <summary>How many lines it takes in all.</summary>
    public LineRange Lines { get; set; }

    /// <summary>How many lines its head takes.</summary>
    public LineRange Head { get; set; }

    public bool IsOneLine { get; set; }
}

/// <summary>A record, or the page.</summary>
internal sealed class RecordSymbol(RecordSyntax syntax, SourceFile file) : Symbol(syntax, file)
{
    public RecordSyntax Syntax { get; } = syntax;

    public bool IsChoiceItem { get; set; }

    public IReadOnlyList<BoundSequence> Alternatives { get; set; } = [];

    public Condition? Where { get; set; }

    public FieldTable Fields { get; } = new();
}

/// <summary>A choice.</summary>
internal sealed class ChoiceSymbol(ChoiceSyntax syntax, SourceFile file) : Symbol(syntax, file)
{
    public ChoiceSyntax Syntax { get; } = syntax;

    public IReadOnlyList<ChoiceItem> Items { get; set; } = [];
}

/// <summary>An item of a choice.</summary>
internal sealed record ChoiceItem(Symbol Symbol, TextSpan Span);

/// <summary>A named run of boilerplate.</summary>
internal sealed class RunSymbol(RunSyntax syntax, SourceFile file) : Symbol(syntax, file)
{
    public RunSyntax Syntax { get; } = syntax;

    public BoundSequence Body { get; set; } = new(EquatableArray<BoundItem>.Empty);
}
