namespace NewsModel.Cli;

/// <summary>A page and the record that it has to give, in the file beside it.</summary>
/// <param name="Page">The page's path.</param>
/// <param name="IsNamed">Whether it was named itself, not found in a folder.</param>
internal sealed record SchemaCase(string Page, bool IsNamed)
{
    private const string PageExtension = ".txt";

    /// <summary>The path of the expected record.</summary>
    public string Expected => Path.ChangeExtension(Page, null) + ".expected.json";

    /// <summary>The cases of some paths: a page is one, a folder has every page under it.</summary>
    /// <exception cref="IOException">A folder can't be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be listed.</exception>
    public static List<SchemaCase> Find(IEnumerable<string> paths) =>
    [
        .. paths.SelectMany(static path => Directory.Exists(path)
            ? FilesUnder(path, PageExtension).Select(static page => new SchemaCase(page, IsNamed: false))
            : [new SchemaCase(path, IsNamed: true)]),
    ];

    /// <summary>The files of a kind in a folder and under it, in order of path.</summary>
    public static IEnumerable<string> FilesUnder(string folder, string extension) => Directory
        .EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.ReparsePoint })
        .Where(file => file.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
        .Order(StringComparer.Ordinal);
}
