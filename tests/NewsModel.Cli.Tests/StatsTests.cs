namespace NewsModel.Cli.Tests;

/// <summary>What <c>stats</c> prints.</summary>
public sealed class StatsTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public Task It_prints_tables() => Verify(Run.Of("stats", Pages.KmaUpdates, Pages.Rudaw, Pages.Foreign, Pages.Unclaimed).Output);

    [Fact]
    public void There_is_no_colour_but_on_a_terminal()
    {
        Assert.DoesNotContain('\e', Run.Of("stats", Pages.Rudaw).Output);
        Assert.Contains("\e[1m", Run.In(new Surroundings(Width: 80, Colour: true), "stats", Pages.Rudaw).Output);
    }

    [Fact]
    public void It_fits_a_terminal() =>
        Assert.All(Run.In(new Surroundings(Width: 70), "stats", Pages.Unclaimed, Pages.Foreign).Output.Split('\n'), static line => Assert.InRange(line.Length, 0, 70));

    [Fact]
    public void It_writes_a_page_that_needs_nothing_else()
    {
        string path = _folder.PathOf("stats.html");

        Run run = _folder.Run("stats", Pages.Unclaimed, "--html", path);

        string html = File.ReadAllText(path);
        Assert.Equal((ExitStatus.Success, ""), (run.Status, run.Error));
        Assert.StartsWith("<!DOCTYPE html>", html);
        Assert.Contains("<svg role=\"img\"", html);
        Assert.DoesNotContain("http:", html);
        Assert.DoesNotContain("https:", html);
        Assert.DoesNotContain("<script", html);
        Assert.Equal(["stats.html"], _folder.Names);
    }

    [Fact]
    public void What_cannot_be_read_is_said_and_the_rest_is_counted()
    {
        Run run = _folder.Run("stats", _folder.PathOf("none.txt"), Pages.Rudaw);

        Assert.Equal(ExitStatus.Failure, run.Status);
        Assert.StartsWith("pages: 1, articles: 1, records that cannot be read: 1\n", run.Output);
        Assert.Contains("there is no such file", run.Error);
    }

    [Fact]
    public void A_page_is_not_written_over_what_is_read()
    {
        string page = _folder.Add("page.txt", Pages.Rudaw);

        Run run = _folder.Run("stats", page, "--html", page);

        Assert.Equal(ExitStatus.Usage, run.Status);
        Assert.Equal(File.ReadAllBytes(Pages.Rudaw), File.ReadAllBytes(page));
        Assert.Equal(ExitStatus.Usage, _folder.Run("stats", page, "--html", _folder.Path).Status);
    }

    [Fact]
    public void Hosts_that_no_schema_serves_are_named()
    {
        string corpus = _folder.Write("corpus.jsonl", """
            {"text":"Nothing that a schema knows.","url":"https://one.example/a"}
            {"text":"Nor this.","url":"https://one.example/b"}
            """);

        Assert.Matches(@"one\.example\s+2\s", _folder.Run("stats", corpus).Output);
    }
}
