using System.Text.RegularExpressions;
using NewsModel.Analyzers.Tests.Harness;

namespace NewsModel.Analyzers.Tests;

/// <summary>What the page of a rule of use shows is so.</summary>
public partial class PageTests
{
    [Theory]
    [InlineData("NM4003")]
    [InlineData("NM4004")]
    [InlineData("NM4005")]
    public async Task TheWrongWayIsReportedAsThePageSaysAndTheRightWayIsNot(string id)
    {
        string page = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Pages", id + ".md"));
        string message = Message().Match(page).Groups[1].Value;
        string[] samples = [.. Sample().Matches(page).Select(m => m.Groups[1].Value)];

        Assert.Contains(await new AnalyzedProject(samples[0]).Diagnostics(), d => d.EndsWith($"{id}: {message}", StringComparison.Ordinal));
        Assert.Empty(await new AnalyzedProject(samples[1]).Diagnostics());
    }

    [GeneratedRegex("^> (.*)$", RegexOptions.Multiline)]
    private static partial Regex Message();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Sample();
}
