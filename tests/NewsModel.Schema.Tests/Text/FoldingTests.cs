namespace NewsModel.Schema.Tests.Text;

public class FoldingTests
{
    [Theory]
    [InlineData("  a \t b\u00A0\u00A0c ", "a b c")]
    [InlineData("a\u200B\uFEFFb", "ab")]
    [InlineData("a \u200B b", "a b")]
    [InlineData(" \u00A0\u200B ", "")]
    public void White_space_becomes_one_space_and_zero_width_characters_nothing(string text, string folded)
    {
        Assert.Equal(folded, Folding.Fold(text));
    }
}
