using System.Security.Cryptography;

namespace NewsModel.Corpus.Tests;

public class IdentityTests
{
    [Fact]
    public void It_is_the_hash_of_the_words()
    {
        byte[] hash = SHA256.HashData("ferry back the café s 3 boats sail 再 开 it s so"u8);

        Assert.Equal(Convert.ToHexStringLower(hash[..16]), Id("Ferry BACK", "The Caf\u00c9’s 3 “boats” sa\u00adil 再开", "It's so!").ToString());
    }

    [Fact]
    public void Typography_makes_no_difference_and_words_do()
    {
        Assert.Equal(Id("Ferry back", "It sails — again."), Id("Ferry  back", "“It sails” again", " "));
        Assert.NotEqual(Id("Ferry back", "It sails again."), Id("Ferry back", "It sails."));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(10, true)]
    [InlineData(60, false)]
    [InlineData(300, false)]
    public void Nearly_equal_articles_are_found(int changed, bool isFound)
    {
        var seen = new SeenArticles(DedupMode.Near);
        string[] words = Given.Prose(1, 300).Split(' ');
        Assert.Null(Find(seen, words));
        for (int i = 0; i < 200; i++)
        {
            Assert.Null(Find(seen, Given.Prose(100 + i, 300).Split(' ')));
        }

        // In one place: shingles of five words differ where a word of them does.
        string[] again = [.. words.Select((word, i) => i >= 20 && i < 20 + changed ? $"x{i}" : word)];

        Assert.Equal(isFound, Find(seen, again) is not null);
    }

    [Fact]
    public void Only_equal_articles_are_found_where_that_is_asked_for()
    {
        var seen = new SeenArticles(DedupMode.Exact);
        string[] words = Given.Prose(1, 300).Split(' ');

        Assert.Null(Find(seen, words));
        Assert.NotNull(Find(seen, words));
        Assert.Null(Find(seen, [.. words, "more"]));
    }

    [Fact]
    public void An_index_of_many_articles_finds_each_and_says_what_it_takes()
    {
        const int Many = 20_000;
        var seen = new SeenArticles(DedupMode.Near);
        for (int i = 0; i < Many; i++)
        {
            Assert.Null(Find(seen, Given.Prose(i, 40).Split(' ')));
        }

        for (int i = 0; i < Many; i += 97)
        {
            Assert.NotNull(Find(seen, Given.Prose(i, 40).Split(' ')));
        }

        Assert.Equal(Many, seen.Count);
        Assert.InRange(seen.Bytes / Many, 200, 260);
    }

    private static ArticleId? Find(SeenArticles seen, string[] words)
    {
        var article = new ArticleWords();
        ArticleId id = article.IdOf(new Article { Headline = string.Join(' ', words) }, null);
        return seen.FindOrAdd(id, Signature.Of(article.Utf8));
    }

    private static ArticleId Id(string headline, params string[] paragraphs) => new ArticleWords().IdOf(
        new Article { Headline = headline, Body = ValueList.From(paragraphs.Select(static text => (Block)new Paragraph { Text = text })) }, null);
}
