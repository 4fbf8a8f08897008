using NewsModel.Accuracy.Scores;

namespace NewsModel.Accuracy.Tests;

public class OptionalParagraphsTests
{
    [Fact]
    public void Every_choice_is_there_and_the_first_keeps_all() =>
        Assert.Equal(["abc", "bc", "ab", "b"], Choices(["[a]", "b", "[c]"], 4));

    [Fact]
    public void Without_optional_paragraphs_there_is_one_choice() => Assert.Equal(["ab"], Choices(["a", "b"], 4));

    [Fact]
    public void Too_many_are_kept_all_or_not_at_all() => Assert.Equal(["abcd", "d"], Choices(["[a]", "[b]", "[c]", "d"], 2));

    [Theory]
    [InlineData("[Read more]", "Read more")]
    [InlineData("[sic] he said", "[sic] he said")]
    [InlineData("he said [sic]", "he said [sic]")]
    [InlineData("[]", "")]
    [InlineData("", "")]
    public void The_brackets_around_all_of_a_paragraph_are_not_its_text(string paragraph, string text) =>
        Assert.Equal(text, OptionalParagraphs.Text(paragraph));

    private static IEnumerable<string> Choices(string[] body, int most) =>
        OptionalParagraphs.Choices(body, most).Select(kept => string.Concat(kept.Select(i => OptionalParagraphs.Text(body[i]))));
}
