using NewsModel.Fuzzing.Guided;

namespace NewsModel.Fuzzing.Tests;

public class ShrinkerTests
{
    [Fact]
    public void What_does_not_matter_goes() =>
        Assert.Equal("fog", Shrink("a story about fog, and rain", static it => it.Contains("fog")));

    [Fact]
    public void What_matters_somehow_becomes_plain() => Assert.Equal("aaaa", Shrink("fog over Orrin", static it => it.Length >= 4));

    [Fact]
    public void What_all_matters_stays() => Assert.Equal("fog", Shrink("fog", static it => it == "fog"));

    private static string Shrink(string input, Func<string, bool> stays) =>
        Encoding.UTF8.GetString(Shrinker.Shrink(Encoding.UTF8.GetBytes(input), bytes => stays(Encoding.UTF8.GetString(bytes))));
}
