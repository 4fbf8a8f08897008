using NewsModel.Accuracy.Scores;

namespace NewsModel.Accuracy.Tests;

public class ShinglesTests
{
    private static readonly Shingles Measure = new();

    [Fact]
    public void Runs_of_four_words_are_compared() =>
        Assert.Equal(Score.Of(1, 3, 2), Measure.Of(["a b c d e"], ["a b c d x y"])); // abcd of abcd bcdx cdxy, and of abcd bcde

    [Fact]
    public void Where_lines_end_does_not_matter() => Assert.Equal(new Score(1, 1, 1), Measure.Of(["a b", "c d e"], ["a b c", "d", "e"]));

    [Fact]
    public void A_run_counts_as_often_as_it_stands_there() =>
        Assert.Equal(Score.Of(2, 5, 2), Measure.Of(["a a a a a"], ["a a a a a a a a"]));

    [Fact]
    public void A_shorter_text_is_one_run()
    {
        Assert.Equal(new Score(1, 1, 1), Measure.Of(["a b"], ["a b"]));
        Assert.Equal(default, Measure.Of(["a b"], ["a b c"]));
        Assert.Equal(default, Measure.Of(["a b c d"], ["a b c"]));
    }

    [Theory]
    [InlineData("Gull, rock: old-ferry!", "Gull rock old ferry", true)]
    [InlineData("gull rock old ferry", "Gull rock old ferry", false)]
    [InlineData("año dos три 4", "año—dos—три—4", true)]
    [InlineData("a_b c ½ d", "a_b, c, ½, d", true)]
    [InlineData("a_b c d e", "a b c d e", false)]
    public void Words_are_letters_digits_and_underscores_of_any_script_as_they_are_written(string expected, string extracted, bool isEqual) =>
        Assert.Equal(isEqual, Measure.Of([expected], [extracted]).F1 == 1);

    [Fact]
    public void A_page_without_extracted_text_has_no_precision_and_one_without_an_article_no_recall()
    {
        Assert.Equal(new Score(double.NaN, 0, 0), Measure.Of(["a b c d"], []));
        Assert.Equal(new Score(0, double.NaN, 0), Measure.Of([], ["a b c d"]));
        Assert.Equal(new Score(1, 0.5, 2 * 0.5 / 1.5), Measure.Mean([new Score(1, 1, 1), Measure.Of(["a"], [])]));
    }

    [Fact]
    public void F1_of_all_pages_is_that_of_the_means() =>
        Assert.Equal(new Score(0.75, 0.5, 0.6), Measure.Mean([new Score(1, 0.25, 0.4), new Score(0.5, 0.75, 0.6)]));

    [Fact]
    public void It_says_which_lines_have_words_that_fit_in_no_run()
    {
        var (missing, surplus) = Measure.Compare(["a b c d", "e f", "g"], ["share", "a b", "c d e"]);

        Assert.Equal([new CostlyLine("e f", 1), new CostlyLine("g", 1)], missing);
        Assert.Equal([new CostlyLine("share", 1)], surplus);
    }

    [Fact]
    public void Lines_of_a_short_text_fit_as_a_whole_or_not_at_all()
    {
        Assert.Empty(Measure.Compare(["a", "b"], ["a b"]).Missing);
        Assert.Equal([new CostlyLine("a", 1), new CostlyLine("b", 1)], Measure.Compare(["a", "b"], ["a"]).Missing);
    }
}
