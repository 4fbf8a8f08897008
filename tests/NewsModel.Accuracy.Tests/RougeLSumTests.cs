using NewsModel.Accuracy.Scores;

namespace NewsModel.Accuracy.Tests;

public class RougeLSumTests
{
    private static readonly RougeLSum Measure = new();

    [Fact]
    public void The_article_itself_is_all_right() =>
        Assert.Equal(new Score(1, 1, 1), Measure.Of(["The ferry sails.", "It is late."], ["The ferry sails.", "It is late."]));

    [Fact]
    public void What_a_paragraph_has_in_common_with_any_line_counts()
    {
        // "one two" with the first line, "one three five" with the second: four words of five, of ten that were extracted.
        Score score = Measure.Of(["one two three four five"], ["one two six seven eight", "one three eight nine five"]);

        Assert.Equal(Score.Of(4, 10, 5), score);
        Assert.Equal(0.4, score.Precision);
        Assert.Equal(0.8, score.Recall);
        Assert.Equal(2 * 0.4 * 0.8 / 1.2, score.F1, 12);
    }

    [Fact]
    public void A_word_counts_no_more_often_than_it_was_extracted() =>
        Assert.Equal(Score.Of(2, 2, 4), Measure.Of(["gull rock", "gull tern"], ["gull rock"]));

    [Fact]
    public void Order_counts_within_a_paragraph_and_not_among_them()
    {
        Assert.Equal(Score.Of(4, 4, 4), Measure.Of(["gull rock", "old ferry"], ["old ferry", "gull rock"]));
        Assert.Equal(Score.Of(1, 2, 2), Measure.Of(["gull rock"], ["rock gull"]));
    }

    [Fact]
    public void Paragraphs_may_be_cut_in_another_way() =>
        Assert.Equal(new Score(1, 1, 1), Measure.Of(["the old ferry", "to gull rock"], ["the old", "ferry to gull rock"]));

    [Theory]
    [InlineData("Ferry’s", "ferry s")]
    [InlineData("3,000", "3 000")]
    [InlineData("CAFÉ au lait", "caf au lait")]
    [InlineData("“Quoted” — really…", "quoted really")]
    public void Words_are_latin_letters_and_digits_in_lower_case(string expected, string extracted) =>
        Assert.Equal(new Score(1, 1, 1), Measure.Of([expected], [extracted]));

    [Theory]
    [InlineData("gull", "tern")]
    [InlineData("gull", "")]
    [InlineData("gull", null)]
    [InlineData("—", "—")]
    public void Nothing_in_common_is_0(string expected, string? extracted) =>
        Assert.Equal(default, Measure.Of([expected], extracted is null ? [] : [extracted]));

    [Fact]
    public void The_best_choice_of_optional_paragraphs_counts()
    {
        Assert.Equal(new Score(1, 1, 1), Measure.Of(["gull", "[tern]", "[rock]"], ["gull", "rock"]));
        Assert.Equal(Score.Of(1, 2, 1), Measure.Of(["gull", "[tern]"], ["gull", "rock"]));
    }

    [Fact]
    public void Of_many_optional_paragraphs_all_count_or_none()
    {
        string[] body = ["a", "[b]", "[c]", "[d]", "[e]", "[f]"];

        Assert.Equal(Score.Of(1, 2, 1), Measure.Of(body, ["a", "b"]));
        Assert.Equal(new Score(1, 1, 1), new RougeLSum(5).Of(body, ["a", "b"]));
    }

    [Fact]
    public void All_pages_have_the_mean_of_each_figure() =>
        Assert.Equal(new Score(0.5, 0.4, 0.3), Measure.Mean([new Score(1, 0.8, 0.6), default]));
}
