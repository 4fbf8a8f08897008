using NewsModel.Accuracy.Scores;

namespace NewsModel.Accuracy.Tests;

public class ParagraphMatchTests
{
    private static readonly ParagraphMatch Measure = new();

    [Fact]
    public void Paragraphs_are_equal_or_not() =>
        Assert.Equal(Score.Of(1, 2, 3), Measure.Of(["The ferry sails.", "It is late.", "Good night."], ["It is late.", "The ferry sails"]));

    [Fact]
    public void A_paragraph_counts_as_often_as_it_stands_there()
    {
        Assert.Equal(Score.Of(1, 2, 1), Measure.Of(["a"], ["a", "a"]));
        Assert.Equal(Score.Of(2, 3, 2), Measure.Of(["a", "a"], ["a", "a", "a"]));
        Assert.Equal(Score.Of(1, 1, 2), Measure.Of(["a", "a"], ["a"]));
    }

    [Fact]
    public void The_best_choice_of_optional_paragraphs_counts()
    {
        Assert.Equal(new Score(1, 1, 1), Measure.Of(["a", "[b]", "[c]"], ["a", "c"]));
        Assert.Equal(Score.Of(1, 2, 1), Measure.Of(["a", "[b]", "[c]", "[d]", "[e]", "[f]"], ["a", "b"]));
        Assert.Equal(new Score(1, 1, 1), new ParagraphMatch(5).Of(["a", "[b]", "[c]", "[d]", "[e]", "[f]"], ["a", "b"]));
    }

    [Fact]
    public void A_page_of_which_nothing_fits_counts_as_0()
    {
        Assert.Equal(default, Measure.Of(["a"], ["b"]));
        Assert.Equal(default, Measure.Of(["a"], []));
        Assert.Equal(new Score(0.5, 0.5, 0.5), Measure.Mean([new Score(1, 1, 1), Measure.Of(["a"], [])]));
    }

    [Fact]
    public void It_says_what_is_missing_and_what_is_too_much()
    {
        var (missing, surplus) = Measure.Compare(["a", "two words", "[c]", "[d]"], ["a", "a", "d"]);

        Assert.Equal([new CostlyLine("two words", 2)], missing);
        Assert.Equal([new CostlyLine("a", 1)], surplus);
    }
}
