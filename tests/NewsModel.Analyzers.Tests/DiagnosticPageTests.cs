using NewsModel.Analyzers.Tests.Harness;
using NewsModel.Schema.Tests.Diagnostics;

namespace NewsModel.Analyzers.Tests;

/// <summary>The examples with C# of the pages about diagnostics do what they say.</summary>
public class DiagnosticPageTests
{
    private const string Summary = "NM4020";

    public static TheoryData<string> Pages => [.. DiagnosticPage.Ids.Where(id => DiagnosticPage.Read(id).Wrong.Source is not null)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task WhatIsWrongGivesTheDiagnosticAndWhatIsRightGivesNone(string id)
    {
        DiagnosticPage page = DiagnosticPage.Read(id);
        IReadOnlyList<string> wrong = await Diagnostics(page.Wrong, withSummary: id == Summary);
        if (id == Summary)
        {
            // Which stands for errors in the schema.
            wrong = [.. wrong.Where(d => d.Contains(".cs(", StringComparison.Ordinal))];
        }

        Assert.EndsWith($": {page.Severity.ToLowerInvariant()} {id}: {page.Message}", Assert.Single(wrong), StringComparison.Ordinal);
        Assert.Empty(await Diagnostics(page.Right, withSummary: true));
    }

    private static Task<IReadOnlyList<string>> Diagnostics(DiagnosticExample example, bool withSummary) =>
        new AnalyzedProject(example.Source!, [.. example.Files]).Diagnostics(withSummary);
}
