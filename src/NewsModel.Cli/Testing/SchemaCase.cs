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

    /// <summary>The cases of some paths, each once: a page is one, a folder has every page under it, but for what a build wrote.</summary>
    public static IEnumerable<SchemaCase> Find(IEnumerable<string> paths, Terminal terminal) => paths
        .SelectMany(path => PageInputs.Find([path], terminal).Where(page => !IsBuildOutput(page.Name, under: path)).Select(page => new SchemaCase(page, IsNamed: page.Name == path)))
        .GroupBy(static it => Path.GetFullPath(it.Page.Name, Directory.GetCurrentDirectory()))
        .Select(static same => same.FirstOrDefault(static it => it.IsNamed) ?? same.First());

    /// <summary>Whether a path stands in a folder that a build writes, where pages and schemas are copies at most.</summary>
    public static bool IsBuildOutput(string path, string under)
    {
        for (string? folder = path; folder is not null && folder.Length > under.Length; folder = Path.GetDirectoryName(folder))
        {
            if (Path.GetFileName(folder) is "bin" or "obj")
            {
                return true;
            }
        }

        return false;
    }
}
