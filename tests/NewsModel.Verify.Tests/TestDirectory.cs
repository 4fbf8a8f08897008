using System.Text;

namespace NewsModel.Snapshots.Tests;

/// <summary>A directory of one test, outside the project.</summary>
public sealed class TestDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("snapshots-").FullName;

    public IEnumerable<string> Files =>
        Directory.EnumerateFiles(Path).Select(file => System.IO.Path.GetFileName(file)).Order(StringComparer.Ordinal);

    public void Write(string file, string text) => File.WriteAllText(In(file), text, new UTF8Encoding(false));

    public void WriteBytes(string file, params byte[] bytes) => File.WriteAllBytes(In(file), bytes);

    public string Read(string file) => Encoding.UTF8.GetString(File.ReadAllBytes(In(file)));

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private string In(string file) => System.IO.Path.Combine(Path, file);
}
