using NewsModel.Benchmarks.Contenders;

namespace NewsModel.Benchmarks.Tests;

public class AgreementTests
{
    [Fact]
    public void All_contenders_give_equal_records() =>
        Assert.Null(Agreement.FirstDifference(Corpus.Create(1_000_000), AllContenders.Create()));

    [Fact]
    public void The_strings_that_are_timed_are_those_that_are_compared()
    {
        var strings = new Strings();
        foreach (byte[] page in Corpus.Create(1_000_000))
        {
            strings.Run(page);
            Assert.Equal(Fields(strings.Read(page)), strings.Fields);
        }
    }

    private static IEnumerable<string> Fields(StringPage page) => page.Articles.SelectMany(static article => (IEnumerable<string?>)
    [
        article.Headline,
        .. article.Captions.SelectMany(static c => (IEnumerable<string?>)[c.Text, c.Credit?.Line, c.Credit?.Source, c.Credit?.Creator]),
        article.Dateline?.Line, article.Dateline?.Place, article.Dateline?.Region,
        .. article.Body.Select(static block => block.Text),
    ]).OfType<string>();

    [Fact]
    public void A_difference_is_found_and_named()
    {
        string? difference = Agreement.FirstDifference(Corpus.Create(1), [new Split(), new Forgetful()]);

        Assert.Contains("forgetful: (nothing)", difference);
    }

    [Fact]
    public void No_line_is_left_unclaimed() => Assert.All(
        Corpus.Create(1_000_000),
        static page => Assert.Empty(Schemas.AsharqAlAwsat.Parse(page).Diagnostics));

    private sealed class Forgetful : IContender
    {
        public string Name => "forgetful";

        public int Run(byte[] page) => 0;

        public StringPage Read(byte[] page) => new([]);
    }
}
