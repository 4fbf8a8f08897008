namespace NewsModel.Cli;

/// <summary>Finds the pages that paths stand for.</summary>
internal static class PageInputs
{
    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
    };

    // A link to a folder may lead back to where it stands.
    private static readonly EnumerationOptions EverythingButLinks = new()
    {
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = false,
    };

    /// <summary>The pages of some paths, in order: a file is one, a folder has every file of text or HTML under it, by its name, <c>-</c> is standard input.</summary>
    public static List<PageInput> Find(IEnumerable<string> paths, Terminal terminal) => [.. paths.SelectMany(path => Find(path, terminal))];

    /// <summary>The page of a path that stands for one.</summary>
    public static PageInput Single(string path, Terminal terminal) =>
        path == PageInput.StandardInput ? Standard(terminal)
        : Directory.Exists(path) ? Problem(path, FileProblem.IsFolder)
        : File(path);

    private static IEnumerable<PageInput> Find(string path, Terminal terminal) => Directory.Exists(path) ? Folder(path) : [Single(path, terminal)];

    private static PageInput Standard(Terminal terminal) => new(PageInput.StandardInput, () => new PageBytes(PageBuffer.ReadToEnd(terminal.Input)));

    // An empty path is an argument that the system takes for a mistake of ours.
    private static PageInput File(string path) => path.Length == 0 ? Problem(path, FileProblem.Missing) : new(path, () => PageFile.Read(path));

    private static PageInput Problem(string path, string message) => new(path, () => throw new PageProblemException(message));

    private static List<PageInput> Folder(string path)
    {
        var found = new List<PageInput>();
        Search(path, found);
        if (found.Count == 0)
        {
            return [Problem(path, "this folder has no page: no .txt or .html file in it or under it. Name the files that are pages.")];
        }

        found.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        return found;
    }

    // A folder that may not be listed is one problem among the pages found, not the end of the search.
    private static void Search(string folder, List<PageInput> found)
    {
        try
        {
            foreach (string file in Directory.EnumerateFiles(folder, "*", Everything).Where(IsPage))
            {
                found.Add(File(file));
            }

            foreach (string inner in Directory.EnumerateDirectories(folder, "*", EverythingButLinks))
            {
                Search(inner, found);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            found.Add(Problem(folder, FileProblem.Of(exception)));
        }
    }

    private static bool IsPage(string file) => file.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || HtmlFile.IsName(file);
}
