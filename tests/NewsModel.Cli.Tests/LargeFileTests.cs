using System.Text;

namespace NewsModel.Cli.Tests;

/// <summary>Files that are mapped, since they are large, and those that can't be.</summary>
public class LargeFileTests
{
    private const int LeastToMap = 1024 * 1024;

    [Theory]
    [InlineData(LeastToMap - 1)]
    [InlineData(LeastToMap)]
    [InlineData(LeastToMap + 1)]
    [InlineData(3 * LeastToMap)]
    public void Page_is_the_file_byte_for_byte_and_gone_afterwards(int length)
    {
        using var folder = new TestFolder();
        string path = Large(folder, length);
        using (PageBytes page = PageFile.Read(path))
        {
            Assert.Equal(File.ReadAllBytes(path), page.Utf8.ToArray());
            Assert.Equal(length >= LeastToMap, IsMapped(path) ?? length >= LeastToMap);
        }

        Assert.False(IsMapped(path) ?? false);
        using var writing = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None); // nobody else has it open
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("parse", "--to", "json")]
    [InlineData("parse", "--to", "jsonl", "--schema", "AsharqAlAwsat")]
    [InlineData("explain")]
    [InlineData("detect")]
    public void Large_page_gives_what_it_gives_as_standard_input(params string[] arguments)
    {
        using var folder = new TestFolder();
        string path = Large(folder, LeastToMap);
        Run mapped = folder.Run([arguments[0], path, .. arguments[1..]]);
        Run read = Run.In(new Surroundings(File.ReadAllBytes(path)), [arguments[0], "-", .. arguments[1..]]);

        Assert.Equal(ExitStatus.Success, mapped.Status);
        Assert.Equal(read.Output.Replace("\"source\":\"-\"", "\"source\":\"large.txt\"").Replace("\"source\": \"-\"", "\"source\": \"large.txt\""), mapped.Output.Replace("large.txt  ", "-  "));
        Assert.Equal(read.Error.Replace("-(", "large.txt("), mapped.Error);
        Assert.NotEqual("", mapped.Output);
        Assert.False(IsMapped(path) ?? false);
    }

    [Fact]
    public void Page_of_2_GB_is_said_and_the_others_done()
    {
        using var folder = new TestFolder();
        string path = folder.PathOf("huge.txt");
        using (FileStream file = File.Create(path))
        {
            file.SetLength(1L << 31);
        }

        Run run = folder.Run("parse", path, Pages.Rudaw);
        Assert.Equal("huge.txt: error: this page has 2 GB or more. Split it, and name the parts.\n", run.Error);
        Assert.StartsWith("rudaw.txt  Rudaw", run.Output);
        Assert.Equal(ExitStatus.Failure, run.Status);
    }

    [Fact]
    public void Map_of_a_file_that_became_shorter_has_what_is_left()
    {
        using var folder = new TestFolder();
        string path = Large(folder, 5000);
        using var mapped = new MappedFile(File.OpenRead(path), 10_000);
        Assert.Equal(File.ReadAllBytes(path), mapped.Memory.ToArray());
    }

    [Fact]
    public void Map_that_was_let_go_is_looked_at_no_more()
    {
        using var folder = new TestFolder();
        PageBytes page = PageFile.Read(Large(folder, LeastToMap));
        page.Dispose();
        page.Dispose();
        Assert.Throws<ObjectDisposedException>(() => page.Utf8.Span.Length);
    }

    [Fact]
    public void Empty_file_is_an_empty_page()
    {
        using var folder = new TestFolder();
        using PageBytes page = PageFile.Read(folder.Add("empty.txt"));
        Assert.Equal(0, page.Utf8.Length);
    }

    // The system says that it is empty.
    [LinuxFact]
    public void File_that_the_system_makes_up_is_read_to_its_end()
    {
        using PageBytes page = PageFile.Read("/proc/cpuinfo");
        Assert.Contains("processor", Encoding.UTF8.GetString(page.Utf8.Span));
        Assert.EndsWith("\n\n", Encoding.UTF8.GetString(page.Utf8.Span));
    }

    private static string Large(TestFolder folder, int length)
    {
        byte[] story = File.ReadAllBytes(Pages.AsharqAlAwsat);
        string path = folder.PathOf("large.txt");
        using FileStream file = File.Create(path);
        while (file.Length < length)
        {
            file.Write(story);
        }

        file.SetLength(length);
        return path;
    }

    private static bool? IsMapped(string path) => OperatingSystem.IsLinux() ? File.ReadLines("/proc/self/maps").Any(line => line.EndsWith(path, StringComparison.Ordinal)) : null;
}
