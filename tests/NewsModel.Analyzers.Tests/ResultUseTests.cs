using NewsModel.Analyzers.Tests.Harness;

namespace NewsModel.Analyzers.Tests;

/// <summary>Of a result the diagnostics are looked at, too.</summary>
public class ResultUseTests
{
    [Fact]
    public async Task NM4004_AResultIsThrownAway() => Assert.Equal(
        ["Source.cs(8,7): warning NM4004: Nothing uses what 'Rudaw.Parse' makes of the page, and it does nothing else; use the result, or remove the call"],
        await In("Rudaw.Parse(text);").Diagnostics());

    [Theory]
    [InlineData("var result = Rudaw.Parse(text);")]
    [InlineData("ParseResult result; result = Rudaw.Parse(text);")]
    [InlineData("Rudaw.Schema.Parse(text);")]
    [InlineData("SchemaDetector.Parse(Rudaw.Parse(text).Lines.Trailing);")]
    public async Task NM4004_HoweverItIs(string statements) => Assert.EndsWith("NM4004", Assert.Single(await In(statements).Places()));

    [Fact]
    public async Task NM4005_OnlyTheValueIsRead() => Assert.Equal(
        ["Source.cs(8,11): info NM4005: Only the value of this result is read, so what 'Rudaw.Parse' could not make of the page goes unnoticed; look at 'HasErrors', 'Diagnostics' or 'Unclaimed', too"],
        await In("_ = Rudaw.Parse(text).Value.Articles;").Diagnostics());

    [Theory]
    [InlineData("var result = Rudaw.Parse(text); Use(result.Value); Use(result.Value.Articles);")]
    [InlineData("ParseResult<NewsPage> result = Rudaw.Parse(text); System.Action show = () => Use(result.Value); show();")]
    [InlineData("ParseResult<NewsPage>? result = null; result = Rudaw.Parse(text); Use(result.Value);")]
    [InlineData("var result = Rudaw.Parse(text); Use(result.Schema); Use(result.Value);")]
    public async Task NM4005_OrALocalOfWhichOnlyTheValueIsRead(string statements) => Assert.EndsWith("NM4005", Assert.Single(await In(statements).Places()));

    [Theory]
    [InlineData("_ = Rudaw.Parse(text);")]
    [InlineData("_ = Rudaw.Parse(text).Diagnostics;")]
    [InlineData("_ = Rudaw.Parse(text).ToJson();")]
    [InlineData("Use(Rudaw.Parse(text));")]
    [InlineData("var result = Rudaw.Parse(text); if (result.HasErrors) return; Use(result.Value);")]
    [InlineData("var result = Rudaw.Parse(text); Use(result.Value); foreach (var line in result.Lines) Use(line);")]
    [InlineData("var result = Rudaw.Parse(text); Use(result.Value); Use(result.Unclaimed);")]
    [InlineData("var result = Rudaw.Parse(text); Use(result.Value); System.Action show = () => Use(result.Diagnostics); show();")]
    [InlineData("var result = Rudaw.Parse(text); Use(result.Value); Use(result);")]
    [InlineData("var result = Rudaw.Parse(text); var other = result; Use(result.Value); Use(other);")]
    [InlineData("var result = Rudaw.Parse(text); Use(result.Value); if (result is { HasErrors: true }) return;")]
    [InlineData("var result = Rudaw.Parse(text); Use(result.Schema);")]
    [InlineData("Kept = Rudaw.Parse(text); Use(Kept.Value);")]
    [InlineData("System.Func<ParseResult> parse = () => Rudaw.Parse(text); Use(parse);")]
    [InlineData("int.Parse(nameof(Rudaw));")]
    public async Task AResultThatIsLookedAtOrHandedOnIsLeftAlone(string statements) => Assert.Empty(await In(statements).Diagnostics());

    [Fact]
    public async Task NM4005_AlsoInTheStatementsOfAProgram() => Assert.Equal(
        ["Source.cs(1,44): NM4005"],
        await new AnalyzedProject("var result = NewsModel.Schemas.DefensePost.Parse(\"\"); System.Console.WriteLine(result.Value);") { IsProgram = true }.Places());

    private static AnalyzedProject In(string statements) => new(
        $$"""
        using NewsModel;
        using NewsModel.Schemas;
        public static class Program
        {
            public static ParseResult<NewsPage>? Kept { get; set; }
            public static void Use(string text)
            {
        {{statements}}
            }

            private static void Use(object? o) { }
        }
        """);
}
