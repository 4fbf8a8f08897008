namespace NewsModel.Cli.Tests;

/// <summary>Limits of what is parsed of a page.</summary>
public class LimitTests
{
    private const string Schema = "schema S\npage { stories: Story* }\nrecord Story { \"# {title}\" commit body: line* until Story }\n";
    private const string Page = "# One\nfog\n# Two\nrain\n# Three\n";

    [Theory]
    [InlineData("--max-lines", "3", "page.txt(4,1): warning NP1009")]
    [InlineData("--max-bytes", "17", "page.txt(4,1): warning NP1008")]
    [InlineData("--max-articles", "2", "page.txt(5,1): warning NP1010")]
    public void What_lies_beyond_a_limit_is_unclaimed(string option, string limit, string expected)
    {
        using var folder = new TestFolder();
        string[] files = [folder.Write("page.txt", Page), "--schema", folder.Write("s.news", Schema)];

        Run run = folder.Run(["parse", .. files, "--to", "jsonl", option, limit]);
        Assert.Equal(ExitStatus.Success, run.Status);
        Assert.Contains("\"title\":\"Two\"", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"title\":\"Three\"", run.Output, StringComparison.Ordinal);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);

        Assert.Equal(ExitStatus.Failure, folder.Run(["parse", .. files, option, limit, "--strict"]).Status);
        Assert.DoesNotContain("NP10", folder.Run(["parse", .. files, option, "1000"]).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--max-lines", "0")]
    [InlineData("--max-bytes", "-1")]
    [InlineData("--max-articles", "many")]
    [InlineData("--max-articles", "99999999999")]
    public void A_limit_is_a_number_from_one(string option, string limit)
    {
        using var folder = new TestFolder();
        Run run = folder.Run("parse", folder.Write("page.txt", Page), option, limit);

        Assert.Equal(ExitStatus.Usage, run.Status);
        Assert.Contains($"{option} ‘{limit}’: this is no number from 1 to 2147483647.", run.Error, StringComparison.Ordinal);
    }
}
