using NewsModel.Accuracy.Data;
using NewsModel.Accuracy.Extractors;
using NewsModel.Accuracy.Scores;

namespace NewsModel.Accuracy.Tests;

/// <summary>On the pages of the two data sets that are for development.</summary>
public class PublishedDataTests
{
    private static readonly Lazy<DataSet> Fundus = new(static () => FundusEvaluation.Read(DataFolder.Find(FundusEvaluation.Folder)!));

    [FundusTheory]
    [InlineData("fundus", 97.69, 95.85)]
    [InlineData("trafilatura", 94.60, 88.76)]
    [InlineData("newsplease", 93.57, 91.30)]
    public void Peers_have_the_figures_that_are_known_of_them(string peer, double rouge, double paragraphs)
    {
        Score[] scores = Means(Fundus.Value, Fundus.Value.Peers.Single(extractor => extractor.Name == peer));

        Assert.Equal(48, Fundus.Value.References.Count);
        Assert.InRange(scores[0].F1 * 100, rouge - 0.1, rouge + 0.1);
        Assert.InRange(scores[1].F1 * 100, paragraphs - 0.1, paragraphs + 0.1);
    }

    [FundusTheory]
    [InlineData(98.5, 97)]
    public void Publishers_schemas_find_more_than_the_peers(double rouge, double paragraphs)
    {
        Score[] scores = Means(Fundus.Value, new PublisherSchemas());

        Assert.InRange(scores[0].F1 * 100, rouge, 100);
        Assert.InRange(scores[1].F1 * 100, paragraphs, 100);
    }

    /// <summary>All text of the page: the benchmark's authors have .665 on all 181 pages, their program .637 on these.</summary>
    [AebFact]
    public void Plain_text_has_nearly_all_of_the_articles_and_as_much_again()
    {
        DataSet data = ArticleExtractionBenchmark.Read(DataFolder.Find(ArticleExtractionBenchmark.Folder)!);
        Score score = Assert.Single(Means(data, new Plain()));

        Assert.Equal(102, data.References.Count);
        Assert.InRange(score.F1, 0.63, 0.67);
        Assert.InRange(score.Recall, 0.99, 1);
    }

    /// <summary>The floors of the guess from the text alone; on other pages it has to be better than trafilatura is from HTML.</summary>
    [FundusTheory]
    [InlineData(94, 85)]
    public void The_guess_from_text_does_not_fall_under_its_floor(double rouge, double paragraphs)
    {
        Score[] scores = Means(Fundus.Value, new AnyPage(withMarkup: false));

        Assert.InRange(scores[0].F1 * 100, rouge, 100);
        Assert.InRange(scores[1].F1 * 100, paragraphs, 100);
    }

    /// <summary>The floor of the guess from a page with its markup.</summary>
    [AebFact]
    public void The_guess_from_markup_does_not_fall_under_its_floor()
    {
        DataSet data = ArticleExtractionBenchmark.Read(DataFolder.Find(ArticleExtractionBenchmark.Folder)!);

        Assert.InRange(Assert.Single(Means(data, new AnyPage(withMarkup: true))).F1, 0.955, 1);
    }

    private static Score[] Means(DataSet data, IExtractor extractor)
    {
        IReadOnlyList<PageResult> pages = data.Run(extractor);
        return [.. data.Measures.Select((measure, i) => measure.Mean([.. pages.Select(page => page.Scores[i])]))];
    }
}
