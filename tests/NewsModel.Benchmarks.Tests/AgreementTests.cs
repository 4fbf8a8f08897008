using NewsModel.Benchmarks.Contenders;

namespace NewsModel.Benchmarks.Tests;

public class AgreementTests
{
    [Fact]
    public void All_contenders_give_equal_records() =>
        Assert.Null(Agreement.FirstDifference(Corpus.Create(1_000_000), AllContenders.Create()));

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
