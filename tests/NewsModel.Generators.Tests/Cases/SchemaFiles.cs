namespace NewsModel.Generators.Tests.Cases;

/// <summary>The files of the built-in schemas, by the schemas' names; files that these only import are not among them.</summary>
internal static class SchemaFiles
{
    private const string Header = "schema ";

    public static IReadOnlyDictionary<string, string> ByName { get; } = Directory
        .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Schemas"), "*.news")
        .Select(static file => (File: file, Line: File.ReadLines(file).FirstOrDefault(static line => line.StartsWith(Header, StringComparison.Ordinal))))
        .Where(static it => it.Line is not null)
        .ToDictionary(static it => it.Line![Header.Length..].Split(' ')[0], static it => it.File);
}
