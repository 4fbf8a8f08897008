using System.Text.Json;

namespace NewsModel.Corpus.Tests.Statistics;

public class CorpusSurveyTests
{
    private const string Story = "KMA UPDATES\n\nFerry {0} back\n\nThe ferry to Gull Rock sails again.\n\n<odd>\n\nLeave a Comment\n";

    [Fact]
    public void It_counts_the_pages_of_all_files()
    {
        var problems = new List<CorpusProblem>();
        var survey = new CorpusSurvey([Lines("one.jsonl", 2000, "{ no JSON"), Lines("two.jsonl", 3, "{\"text\":\"Something else.\",\"url\":\"https://a.example/\"}")]) { Problem = problems.Add };

        survey.Run();

        Assert.Equal((2004, 2003, 1), (survey.Statistics.Pages, survey.Statistics.Articles, survey.Statistics.Problems));
        Assert.Equal("one.jsonl", Assert.Single(problems).File);
        Assert.Equal([("KmaUpdates", 2003), (null, 1)], survey.Statistics.Schemas.Select(static it => (it.Schema, it.Pages)));
        Assert.Equal("a.example", Assert.Single(survey.Statistics.HostsWithoutSchema(5)).Text);
    }

    [Fact]
    public void What_it_finds_does_not_depend_on_the_order_of_the_work()
    {
        string[] pages = [.. Enumerable.Range(0, 3).Select(static _ =>
        {
            var survey = new CorpusSurvey([Lines("one.jsonl", 3000, "{ no JSON")]);
            survey.Run();
            return survey.Statistics.ToHtml("the same");
        })];

        Assert.Equal(pages[0], pages[1]);
        Assert.Equal(pages[0], pages[2]);
    }

    private static CorpusInput Lines(string name, int stories, string last)
    {
        IEnumerable<string> lines = Enumerable.Range(0, stories).Select(static i => $"{{\"text\":{JsonSerializer.Serialize(Story.Replace("{0}", i.ToString(), StringComparison.Ordinal))}}}");
        byte[] bytes = Encoding.UTF8.GetBytes(string.Join('\n', lines.Append(last)));
        return new CorpusInput(name, () => new MemoryStream(bytes));
    }
}
