using NewsModel.Analyzers.Tests.Harness;

namespace NewsModel.Analyzers.Tests;

/// <summary>What is wrong with the use of a schema in C# is reported at its attribute.</summary>
public class UsageDiagnosticTests
{
    private const string Source = """
        namespace Site;

        [System.Obsolete, NewsModel.NewsSchema("site.news")]
        public static partial class Parser;
        """;

    [Fact]
    public async Task NM4001_ThereIsNoSuchFile() => Assert.Equal(
        ["Source.cs(3,19): error NM4001: There is no schema 'site.news' among the project's AdditionalFiles (there are: other.news); add <AdditionalFiles Include=\"site.news\" />"],
        await new AnalyzedProject(Source, ("other.news", "schema Other\npage { title: line }\n")).Diagnostics());

    [Fact]
    public async Task NM4002_AClassHasOneSchema() => Assert.Equal(
        ["Source.cs(1,34): error NM4002: 'Parser' has a schema file and a schema of its own; keep one of the attributes"],
        await new AnalyzedProject(
            "[NewsModel.NewsSchema(\"a.news\"), NewsModel.NewsSchemaText(\"schema B page { b: line }\")] public static partial class Parser;",
            ("a.news", "schema A page { a: line }")).Diagnostics());

    [Fact]
    public async Task NM4001_ThereAreNoFilesAtAll() => Assert.Contains("(there are: none)", Assert.Single(await new AnalyzedProject(Source).Diagnostics()));

    [Fact]
    public async Task AFileIsFoundByItsNameInAnyFolder() =>
        Assert.Empty(await new AnalyzedProject(Source, ("a\\b\\Site.news", "schema Site\npage { title: line }\n")).Diagnostics());
}
