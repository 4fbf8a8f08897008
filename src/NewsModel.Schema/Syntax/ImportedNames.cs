namespace NewsModel.Schema.Syntax;

/// <summary>Which files a schema's text imports, read without binding it.</summary>
internal static class ImportedNames
{
    public static IReadOnlyList<string> In(string text) =>
        [.. Parser.Parse(new SourceFile(text, null), isImported: true, new DiagnosticBag())
            .Declarations.OfType<ImportSyntax>().Select(i => i.File.Text)];
}
