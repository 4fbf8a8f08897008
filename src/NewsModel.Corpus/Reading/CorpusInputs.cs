namespace NewsModel.Corpus;

/// <summary>Finds the files of a corpus.</summary>
public static class CorpusInputs
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.Hidden, IgnoreInaccessible = false };

    // A link to a folder may lead back to where it stands.
    private static readonly EnumerationOptions EverythingButLinks = new()
    {
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint,
        IgnoreInaccessible = false,
    };

    /// <summary>The files under a folder, hidden ones aside, by their paths.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="IOException">It, or a folder in it, cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">It, or a folder in it, may not be listed.</exception>
    public static IReadOnlyList<CorpusInput> Under(string folder)
    {
        var paths = new List<string>();
        Search(folder);
        paths.Sort(string.CompareOrdinal);
        return [.. paths.Select(CorpusInput.File)];

        void Search(string inner)
        {
            paths.AddRange(Directory.EnumerateFiles(inner, "*", Everything));
            foreach (string deeper in Directory.EnumerateDirectories(inner, "*", EverythingButLinks))
            {
                Search(deeper);
            }
        }
    }
}
