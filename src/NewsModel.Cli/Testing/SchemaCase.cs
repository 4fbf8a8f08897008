namespace NewsModel.Cli;

/// <summary>A page and the record that it has to give, in the file beside it.</summary>
/// <param name="Page">The page.</param>
/// <param name="IsNamed">Whether it was named itself, not found in a folder.</param>
internal sealed record SchemaCase(PageInput Page, bool IsNamed)
{
    private const string Extension = ".expected.json";

    /// <summary>The path of the expected record.</summary>
    public string Expected => Path.ChangeExtension(Page.Name, null) + Extension;

    /// <summary>Whether a path is one of an expected record, by its name.</summary>
    public static bool IsExpected(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The cases of some paths, each once: a page is one, a folder has every page under it.</summary>
    public static IEnumerable<SchemaCase> Find(IEnumerable<string> paths, Terminal terminal) => paths
        .SelectMany(path => PageInputs.Find([path], terminal).Select(page => new SchemaCase(page, IsNamed: page.Name == path)))
        .GroupBy(static it => Path.GetFullPath(it.Page.Name, Directory.GetCurrentDirectory()))
        .Select(static same => same.FirstOrDefault(static it => it.IsNamed) ?? same.First());
}
