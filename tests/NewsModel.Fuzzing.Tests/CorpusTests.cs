using System.Runtime.CompilerServices;

namespace NewsModel.Fuzzing.Tests;

public class CorpusTests
{
    private const int MostBytes = 200_000;

    [Fact]
    public void It_stays_small() =>
        Assert.InRange(Directory.EnumerateFiles(Folder(), "*", SearchOption.AllDirectories).Sum(static file => new FileInfo(file).Length), 0, MostBytes);

    private static string Folder([CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(file)!, "..", "NewsModel.Fuzzing", "Corpus");
}
