namespace NewsModel.Schema.Checks;

/// <summary>
/// What a schema declares is used. Not said of what it imports, which others may use, nor while there are errors, which
/// may hide the use.
/// </summary>
internal static class UseCheck
{
    public static void Run(Analysis analysis)
    {
        if (analysis.HasErrors) return;
        var main = analysis.Symbols.Page.File;
        foreach (var symbol in analysis.Symbols.Declared.Where(s => !s.IsUsed && s.File == main))
            analysis.Report(SchemaRules.Unused, symbol, symbol.Name);
    }
}
