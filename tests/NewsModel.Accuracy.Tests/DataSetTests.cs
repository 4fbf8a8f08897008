using NewsModel.Accuracy.Data;
using NewsModel.Accuracy.Extractors;

namespace NewsModel.Accuracy.Tests;

public sealed class DataSetTests : IDisposable
{
    private readonly TestData _data = new TestData().WithFundus().WithAeb();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void The_Fundus_evaluation_is_read_in_the_order_of_its_pages()
    {
        DataSet data = FundusEvaluation.Read(_data.Fundus);

        Assert.Equal(["EveningTide_0", "HarbourGazette_0"], data.References.Select(static reference => reference.Page.Name));
        Assert.Equal(["EveningTide", "HarbourGazette"], data.References.Select(static reference => reference.Page.Publisher));
        Assert.Equal("https://harbour-gazette.example/1", data.References[1].Page.Url);
        Assert.Equal("<p>The ferry sails again.<p>Share", data.References[1].Page.ReadHtml());
        Assert.Equal(["The ferry sails again.", "[Four trips a day]"], data.References[1].Body);
    }

    [Fact]
    public void Extractions_are_lists_or_objects_with_a_body()
    {
        DataSet data = FundusEvaluation.Read(_data.Fundus);

        Assert.Equal(["lists", "objects"], data.Peers.Select(static peer => peer.Name));
        Assert.Equal(["The ferry sails again."], data.Run(data.Peers[0])[1].Extracted);
        Assert.Equal(["The ferry sails again.", "Four trips a day"], data.Run(data.Peers[1])[1].Extracted);
    }

    [Fact]
    public void The_article_extraction_benchmark_is_read_by_lines()
    {
        DataSet data = ArticleExtractionBenchmark.Read(_data.Aeb);
        Reference reference = Assert.Single(data.References);

        Assert.Equal("c0ffee", reference.Page.Name);
        Assert.Equal("harbour-gazette.example", reference.Page.Publisher);
        Assert.Equal(["One two three four.", "Five six."], reference.Body);
        Assert.Equal(["One two three four. Five"], data.Run(Assert.Single(data.Peers))[0].Extracted);
    }

    [Fact]
    public void Pages_are_UTF_8_whatever_they_say() => Assert.Equal(
        ["One two three four.", "Five six.", "© Gazette"], ArticleExtractionBenchmark.Read(_data.Aeb).Run(new Plain())[0].Extracted);

    [Fact]
    public void A_data_set_needs_no_peers()
    {
        Directory.Delete(Path.Combine(_data.Aeb, "output"), recursive: true);

        Assert.Empty(ArticleExtractionBenchmark.Read(_data.Aeb).Peers);
    }

    [Fact]
    public void An_extraction_has_every_page()
    {
        TestData.Write(Path.Combine(_data.Fundus, "extractions"), "half.json", new { HarbourGazette_0 = (string[])[] });

        InvalidDataException exception = Assert.Throws<InvalidDataException>(() => FundusEvaluation.Read(_data.Fundus));
        Assert.Contains("half.json has nothing for the page EveningTide_0", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{ "HarbourGazette_0.html.gz": 3 }""")]
    [InlineData("""{ "HarbourGazette_0.html.gz": { "text": [] } }""")]
    [InlineData("""{ "HarbourGazette_0.html.gz": [3] }""")]
    public void A_file_in_another_format_is_refused_by_its_name(string json)
    {
        File.WriteAllText(Path.Combine(_data.Fundus, "ground_truth.json"), json);

        InvalidDataException exception = Assert.Throws<InvalidDataException>(() => FundusEvaluation.Read(_data.Fundus));
        Assert.Contains("ground_truth.json", exception.Message, StringComparison.Ordinal);
    }
}
