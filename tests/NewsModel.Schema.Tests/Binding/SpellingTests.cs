using NewsModel.Schema.Binding;

namespace NewsModel.Schema.Tests.Binding;

/// <summary>What a misspelt name was meant to be.</summary>
public class SpellingTests
{
    [Theory]
    [InlineData("headlin", "headline")]
    [InlineData("headlnie", "headline")]
    [InlineData("heaadline", "headline")]
    [InlineData("haedlnie", "headline")]
    [InlineData("HEADLINE", "headline")]
    [InlineData("hdln", null)]
    [InlineData("ab", null)]
    [InlineData("abd", "abc")]
    [InlineData("bac", "abc")]
    [InlineData("acd", null)]
    [InlineData("ABC", "abc")]
    [InlineData("A", "a")]
    [InlineData("b", null)]
    public void A_third_of_its_letters_may_be_wrong_and_at_most_two(string name, string? meant) =>
        Assert.Equal(meant, Spelling.Nearest(name, ["a", "abc", "headline"]));

    [Fact]
    public void The_nearest_is_meant_and_of_equals_the_first() =>
        Assert.Equal(("author", "byline"), (Spelling.Nearest("autor", ["motor", "author"]), Spelling.Nearest("bylime", ["byline", "bylike"])));

    [Fact]
    public void Only_so_many_are_looked_at()
    {
        var others = Enumerable.Repeat("something else", 499);

        Assert.Equal("author", Spelling.Nearest("autor", [.. others, "author"]));
        Assert.Null(Spelling.Nearest("autor", [.. others, "else", "author"]));
    }

    [Fact]
    public void A_hint_is_found_again_among_the_arguments_of_a_message()
    {
        var hint = Spelling.Hint("autor", ["author"]);

        Assert.Equal("; did you mean 'author'?", hint);
        Assert.Equal("author", Spelling.HintedIn(["autor", hint]));
        Assert.Equal("author", Spelling.HintedIn([Spelling.HintOr("autor", ["author"], "no")]));
        Assert.Null(Spelling.HintedIn(["autor", Spelling.HintOr("autor", ["place"], "remove it"), "did you mean 'x'", "what?", "'?"]));
    }
}
