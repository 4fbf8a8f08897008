namespace NewsModel.Accuracy.Tests;

public sealed class YardstickTests : IDisposable
{
    private readonly TestData _data = new TestData().WithFundus().WithAeb();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void One_table_has_every_measure_of_both_data_sets() => Assert.Equal(
        """
                  Fundus evaluation, 2 pages                                              article-extraction-benchmark, 1 page
                  ROUGE-LSum                          paragraphs                          4-gram shingles
                  precision     recall         F1     precision     recall         F1     precision     recall         F1
        plain         90.00     100.00      94.44         75.00     100.00      83.33         0.750      1.000      0.857

        """,
        Run("--extractor", "plain").Output);

    [Fact]
    public void Everybody_has_a_row_peers_first()
    {
        string[] lines = Run().Output.Split('\n');

        Assert.Equal(["lists", "objects", "plain"], lines[3..6].Select(static line => line.Split(' ')[0]));
        Assert.EndsWith("1.000      0.667      0.800", lines[3], StringComparison.Ordinal);
        Assert.EndsWith("100.00     100.00     100.00             –          –          –", lines[4], StringComparison.Ordinal);
    }

    [Fact]
    public void The_worst_pages_are_shown_line_by_line() => Assert.EndsWith(
        """

        lists, Fundus evaluation, 2 pages: the worst

        EveningTide_0 https://evening-tide.example/2
          ROUGE-LSum 62.50 62.50 62.50, paragraphs 0.00 0.00 0.00
          words  missing (2)                                                       surplus (2)
              7  The lighthouse is for sale.                                       The lighthouse is for sale at last.
              3  Nobody wants it.
              1                                                                    Share

        lists, article-extraction-benchmark, 1 page: the worst

        c0ffee https://www.harbour-gazette.example/1
          4-gram shingles 1.000 0.667 0.800
          words  missing (1)                                                       surplus (0)
              1  Five six.

        """,
        Run("--extractor", "lists", "--worst", "1").Output);

    [Fact]
    public void Pages_without_a_fault_are_not_shown() => Assert.EndsWith(
        "objects, Fundus evaluation, 2 pages: no fault\n", Run("--extractor", "objects", "--worst", "9").Output, StringComparison.Ordinal);

    [Fact]
    public void One_publisher_s_pages_are_measured_alone()
    {
        string tide = Run("--publisher", "eveningtide").Output;
        Assert.Contains("Fundus evaluation, 1 page", tide, StringComparison.Ordinal);
        Assert.DoesNotContain("shingles", tide, StringComparison.Ordinal);
        Assert.Contains("shingles", Run("--publisher", "harbour-gazette.example").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_says_what_the_options_are() => Assert.Contains("--worst N", Run("--help").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("There is no option '--nearly'; --help lists them", "--nearly")]
    [InlineData("There is no option 'pages'; --help lists them", "pages")]
    [InlineData("Nothing follows --worst; --help says what it takes", "--worst")]
    [InlineData("--worst shows the pages of one extractor; add --extractor NAME", "--worst", "3")]
    [InlineData("'0' is no number from 1 up", "--worst", "0")]
    [InlineData("'21' is no number from 0 to 20", "--optional", "21")]
    [InlineData("There is no extractor 'none'; write lists, or objects, or plain, or any-text, or any-html", "--extractor", "none")]
    [InlineData("No page is of 'none'; write a name such as EveningTide, or harbour-gazette.example", "--publisher", "none")]
    public void Wrong_usage_is_said(string message, params string[] words)
    {
        var (status, output, error) = Run(words);

        Assert.Equal(message + "\n", error);
        Assert.Equal((2, ""), (status, output));
    }

    [Fact]
    public void A_folder_without_the_data_is_said()
    {
        var (status, output, error) = Run("--aeb", Path.Combine(_data.Aeb, "html"));

        Assert.Equal((1, ""), (status, output));
        Assert.Contains("ground-truth.json", error, StringComparison.Ordinal);
    }

    private (int Status, string Output, string Error) Run(params string[] words)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int status = Yardstick.Run(["--fundus", _data.Fundus, "--aeb", _data.Aeb, .. words], output, error);
        return (status, output.ToString(), error.ToString());
    }
}
