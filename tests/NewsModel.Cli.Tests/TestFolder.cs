namespace NewsModel.Cli.Tests;

/// <summary>A folder for one test.</summary>
internal sealed class TestFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("newsmodel-").FullName;

    /// <summary>The names of what it holds.</summary>
    public IEnumerable<string> Names => Directory.EnumerateFileSystemEntries(Path).Select(static entry => System.IO.Path.GetFileName(entry)).Order(StringComparer.Ordinal);

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Copies a page, or makes an empty file.</summary>
    public string Add(string name, string? page = null)
    {
        string path = PathOf(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, page is null ? [] : File.ReadAllBytes(page));
        return path;
    }

    /// <summary>Writes a file.</summary>
    public string Write(string name, string text)
    {
        string path = PathOf(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Runs the command; its paths are shown from here.</summary>
    public Run Run(params string[] arguments)
    {
        Run run = Tests.Run.Of(arguments);
        return run with { Output = Without(run.Output), Error = Without(run.Error) };
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private string Without(string text) => text
        .Replace(Path + System.IO.Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
        .Replace(Path, "FOLDER", StringComparison.Ordinal);
}
