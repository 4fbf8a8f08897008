using System.Diagnostics;

namespace NewsModel.Cli.Tests;

/// <summary><c>--out</c>: whole or not at all, and never over a page.</summary>
public class OutTests
{
    [Theory]
    [InlineData("pretty")]
    [InlineData("json")]
    [InlineData("jsonl")]
    public void File_gets_what_the_output_would(string format)
    {
        using var folder = new TestFolder();
        string path = folder.PathOf("results");
        Run run = Run.In(new Surroundings(Width: 40, Colour: true), "parse", Pages.Rudaw, "--to", format, "--out", path);
        Assert.Equal(new Run(ExitStatus.Success, "", ""), run);
        Assert.Equal(
            Run.Of("parse", Pages.Rudaw, "--to", format).Output,
            File.ReadAllText(path).Replace(Pages.Folder + Path.DirectorySeparatorChar, ""));
        Assert.Equal(["results"], folder.Names);
    }

    [Fact]
    public void File_that_is_there_is_replaced()
    {
        using var folder = new TestFolder();
        string path = folder.Add("results", Pages.KmaUpdates);
        Assert.Equal(ExitStatus.Success, Run.Of("parse", Pages.Rudaw, "--to", "jsonl", "--out", path).Status);
        Assert.StartsWith("{\"source\"", File.ReadAllText(path));
    }

    [Fact]
    public void Link_is_followed()
    {
        using var folder = new TestFolder();
        File.CreateSymbolicLink(folder.PathOf("link"), "results");
        Assert.Equal(ExitStatus.Success, Run.Of("parse", Pages.Rudaw, "--out", folder.PathOf("link")).Status);
        Assert.Equal("results", new FileInfo(folder.PathOf("link")).LinkTarget);
        Assert.Equal(["link", "results"], folder.Names);
    }

    [Fact]
    public void File_stays_as_it_is_where_no_page_can_be_read()
    {
        using var folder = new TestFolder();
        string path = folder.Add("results", Pages.KmaUpdates);
        Assert.Equal(ExitStatus.Failure, Run.Of("parse", "missing.txt", "--out", path).Status);
        Assert.Equal(File.ReadAllBytes(Pages.KmaUpdates), File.ReadAllBytes(path));
        Assert.Equal(["results"], folder.Names);
    }

    [Theory]
    [InlineData("page.txt")]
    [InlineData("folder")]
    public void Page_is_not_overwritten(string input)
    {
        using var folder = new TestFolder();
        string page = folder.Add(input == "folder" ? "folder/page.txt" : input, Pages.Rudaw);
        Run run = Run.Of("parse", folder.PathOf(input), "--out", page);
        Assert.Contains("is one of the pages to be read", run.Error);
        Assert.Equal(ExitStatus.Usage, run.Status);
        Assert.Equal(File.ReadAllBytes(Pages.Rudaw), File.ReadAllBytes(page));
    }

    [Fact]
    public void Page_is_not_overwritten_by_another_of_its_names()
    {
        using var folder = new TestFolder();
        string page = folder.Add("folder/page.txt", Pages.Rudaw);
        Directory.CreateSymbolicLink(folder.PathOf("link"), folder.PathOf("folder"));
        Assert.Equal(ExitStatus.Usage, Run.Of("parse", page, "--out", folder.PathOf("link/page.txt")).Status);
    }

    [LinuxFact]
    public void Page_is_not_overwritten_by_a_hard_link()
    {
        using var folder = new TestFolder();
        string page = folder.Add("page.txt", Pages.Rudaw);
        Process.Start("ln", [page, folder.PathOf("link")]).WaitForExit();
        Assert.Equal(ExitStatus.Usage, Run.Of("parse", page, "--out", folder.PathOf("link")).Status);
    }

    [Fact]
    public void File_that_looks_like_the_page_is_replaced()
    {
        using var folder = new TestFolder();
        string page = folder.Add("page.txt", Pages.Rudaw);
        string results = folder.Add("results", Pages.Rudaw);
        File.SetLastWriteTimeUtc(results, File.GetLastWriteTimeUtc(page));
        Assert.Equal(ExitStatus.Success, Run.Of("parse", page, "--out", results).Status);
    }

    [Theory]
    [InlineData("schema", "schema")]
    [InlineData("link", "schema")]
    [InlineData("people.news", "schema.news")]
    [InlineData("link.news", "schema.news")]
    public void Schema_is_not_overwritten(string results, string schema)
    {
        using var folder = new TestFolder();
        folder.Add(schema, TideTable.Schema);
        folder.Add("people.news", TideTable.Import);
        File.CreateSymbolicLink(folder.PathOf("link"), schema);
        File.CreateSymbolicLink(folder.PathOf("link.news"), "people.news");
        Run run = folder.Run("parse", TideTable.Page, "--schema", folder.PathOf(schema), "--out", folder.PathOf(results));
        string which = schema == "schema" ? "the schema" : "a schema";
        Assert.Equal($"--out {results}: this is {which}, and would be overwritten. Name another file for the results.\n", run.Error);
        Assert.Equal(ExitStatus.Usage, run.Status);
        Assert.Equal(File.ReadAllBytes(TideTable.Import), File.ReadAllBytes(folder.PathOf("people.news")));
    }

    [Fact]
    public void File_without_a_place_is_said()
    {
        using var folder = new TestFolder();
        File.CreateSymbolicLink(folder.PathOf("loop"), "loop");
        Run run = folder.Run("parse", Pages.Rudaw, "--out", folder.PathOf("loop"));
        Assert.StartsWith("loop: error: the results cannot be written: the system says: ", run.Error);
        Assert.Equal(ExitStatus.Failure, run.Status);
        Assert.Equal(["loop"], folder.Names);
    }

    [Fact]
    public void Folder_is_no_file()
    {
        using var folder = new TestFolder();
        Run run = Run.Of("parse", Pages.Rudaw, "--out", folder.Path);
        Assert.Equal($"--out {folder.Path}: this is no file. Name one for the results.\n", run.Error);
        Assert.Equal(ExitStatus.Usage, run.Status);
    }

    [Fact]
    public void Folder_that_is_missing_is_said()
    {
        using var folder = new TestFolder();
        Run run = Run.Of("parse", Pages.Rudaw, "--out", folder.PathOf("missing/results"));
        Assert.EndsWith("results: error: the results cannot be written: there is no such file or folder. Check the path.\n", run.Error);
        Assert.Equal(ExitStatus.Failure, run.Status);
    }
}
