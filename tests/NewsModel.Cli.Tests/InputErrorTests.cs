using System.Runtime.Versioning;

namespace NewsModel.Cli.Tests;

/// <summary>Paths that give no page: a message each, exit 1, the others done.</summary>
public class InputErrorTests
{
    [Theory]
    [InlineData("parse")]
    [InlineData("detect")]
    public void Missing_file_is_said_and_the_others_done(string command)
    {
        Run run = Run.Of(command, "missing.txt", Pages.Rudaw);
        Assert.Equal("missing.txt: error: there is no such file or folder. Check the path.\n", run.Error);
        Assert.StartsWith("rudaw.txt  Rudaw", run.Output);
        Assert.Equal(ExitStatus.Failure, run.Status);
    }

    [Fact]
    public void Empty_path_is_a_missing_file() => Assert.StartsWith(": error: there is no such file", Run.Of("parse", "").Error);

    [Fact]
    public void File_may_start_with_an_at_sign() => Assert.StartsWith("@pages: error: there is no such file", Run.Of("parse", "@pages").Error);

    [Fact]
    public void Folder_without_pages_is_said()
    {
        using var folder = new TestFolder();
        folder.Add("notes.md");
        Run run = Run.Of("parse", folder.Path);
        Assert.Equal($"{folder.Path}: error: this folder has no page: no .txt or .html file in it or under it. Name the files that are pages.\n", run.Error);
        Assert.Equal("", run.Output);
        Assert.Equal(ExitStatus.Failure, run.Status);
    }

    [Fact]
    public void Folder_is_no_page_to_explain()
    {
        Run run = Run.Of("explain", Pages.Folder);
        Assert.Equal("Pages: error: this is a folder. Name one of the files in it.\n", run.Error);
        Assert.Equal(ExitStatus.Failure, run.Status);
    }

    [Fact]
    public void Link_that_leads_back_is_not_followed()
    {
        using var folder = new TestFolder();
        folder.Add("inner/page.txt", Pages.Rudaw);
        Directory.CreateSymbolicLink(folder.PathOf("inner/again"), folder.Path);
        Assert.Single(Run.Of("parse", folder.Path, "--to", "jsonl").Output.TrimEnd().Split('\n'));
    }

    [Fact]
    public void Links_that_lead_nowhere_are_said_and_the_others_done()
    {
        using var folder = new TestFolder();
        folder.Add("page.txt", Pages.Rudaw);
        File.CreateSymbolicLink(folder.PathOf("loop.txt"), "loop.txt");
        File.CreateSymbolicLink(folder.PathOf("gone.txt"), "nothing");
        Run run = folder.Run("parse", folder.Path, "--to", "jsonl");
        Assert.StartsWith("gone.txt: error: there is no such file or folder. Check the path.\nloop.txt: error: the system says: ", run.Error);
        Assert.Single(run.Output.TrimEnd().Split('\n'));
        Assert.Equal(ExitStatus.Failure, run.Status);
    }

    [UnprivilegedFact]
    [UnsupportedOSPlatform("windows")]
    public void Unreadable_file_is_said_and_the_others_done()
    {
        using var folder = new TestFolder();
        string path = folder.Add("secret.txt", Pages.Rudaw);
        File.SetUnixFileMode(path, UnixFileMode.None);
        Run run = Run.Of("parse", path, Pages.Rudaw);
        Assert.Contains("secret.txt: error: access is denied. Check the permissions", run.Error);
        Assert.StartsWith("rudaw.txt", run.Output);
        Assert.Equal(ExitStatus.Failure, run.Status);
    }

    [UnprivilegedFact]
    [UnsupportedOSPlatform("windows")]
    public void Unreadable_folder_is_said_and_the_others_done()
    {
        using var folder = new TestFolder();
        folder.Add("page.txt", Pages.Rudaw);
        folder.Add("secret/page.txt", Pages.Rudaw);
        File.SetUnixFileMode(folder.PathOf("secret"), UnixFileMode.None);
        Run run = Run.Of("parse", folder.Path, "--to", "jsonl");
        File.SetUnixFileMode(folder.PathOf("secret"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Contains("secret: error: access is denied.", run.Error);
        Assert.Single(run.Output.TrimEnd().Split('\n'));
        Assert.Equal(ExitStatus.Failure, run.Status);
    }

    [Fact]
    public void Name_of_a_file_cannot_steer_the_terminal() => Assert.StartsWith("a␛[31m␊b: error:", Run.Of("parse", "a\e[31m\nb").Error);
}
