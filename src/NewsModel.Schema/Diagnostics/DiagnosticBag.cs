using NewsModel.Schema.Binding;
using NewsModel.Schema.Syntax;

namespace NewsModel.Schema;

/// <summary>Collects diagnostics.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<SchemaDiagnostic> _items = [];

    public int Count => _items.Count;

    public bool HasErrors => _items.Any(d => d.Severity == SchemaSeverity.Error);

    public void Report(SchemaRule rule, SourceFile file, TextSpan span, params string[] arguments) =>
        _items.Add(new SchemaDiagnostic(rule, file.PlaceOf(span), new EquatableArray<string>(arguments)));

    /// <summary>Reports a name that stands for nothing, with a hint at the one that was probably meant.</summary>
    public void ReportName(SchemaRule rule, SourceFile file, NameSyntax name, IEnumerable<string> candidates)
    {
        var near = Spelling.Nearest(name.Text, candidates);
        ReportName(rule, file, name, near, Spelling.Hint(near));
    }

    /// <summary>The same, with the name that was probably meant, and what the message says of it.</summary>
    public void ReportName(SchemaRule rule, SourceFile file, NameSyntax name, string? near, string hint) =>
        _items.Add(new SchemaDiagnostic(rule, file.PlaceOf(name.Span), EquatableArray.Create(name.Text, hint)) { Near = near });

    /// <summary>All of them: file by file, in order of position.</summary>
    public IReadOnlyList<SchemaDiagnostic> InOrder(IReadOnlyList<SourceFile> files)
    {
        var rank = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var file in files)
            if (!rank.ContainsKey(file.Name ?? "")) rank.Add(file.Name ?? "", rank.Count);
        return [.. _items
            .OrderBy(d => rank[d.File ?? ""])
            .ThenBy(d => d.Span.Start)
            .ThenBy(d => d.Id, StringComparer.Ordinal)];
    }
}
