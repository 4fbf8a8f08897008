namespace NewsModel.Schema.Syntax;

/// <summary>Which files a schema's text imports, read without binding it.</summary>
internal static class ImportedNames
{
    // Most import nothing, and then need not be parsed for it.
    public static IReadOnlyList<string> In(string text) => !text.Contains("import")
        ? []
        : [.. Parser.Parse(new SourceFile(text, null), isImported: true, new DiagnosticBag())
            .Declarations.OfType<ImportSyntax>().Select(i => i.File.Text)];
}
