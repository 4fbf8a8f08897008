namespace NewsModel.Schema;

/// <summary>Collects diagnostics.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<SchemaDiagnostic> _items = [];

    public int Count => _items.Count;

    public bool HasErrors => _items.Any(d => d.Severity == SchemaSeverity.Error);

    public void Report(SchemaRule rule, SourceFile file, TextSpan span, params string[] arguments) =>
        _items.Add(new SchemaDiagnostic(rule, file.PlaceOf(span), new EquatableArray<string>(arguments)));

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
