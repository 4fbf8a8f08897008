using NewsModel.Analyzers.Tests.Harness;

namespace NewsModel.Analyzers.Tests;

/// <summary>What is wrong with a schema is reported at its place in the schema.</summary>
public class SchemaDiagnosticTests
{
    [Theory]
    [InlineData("schema Site\npage { trips: line # }\n", "site.news(2,20): NM1001")]
    [InlineData("schema Site\npage {\n  trips line: line\n}\n", "site.news(3,3): NM1005")]
    [InlineData("schema Site\npage { \"{trip\" }\n", "site.news(2,9): NM1008")]
    [InlineData("page { trips: line }\n", "site.news(1,1): NM1011")]
    [InlineData("schema Site\n", "site.news(1,8): NM2001")]
    [InlineData("schema Site\npage { trips: Trip* }\nchoice Trip = Ferry\n", "site.news(3,15): NM2003")]
    [InlineData("schema Site\npage { title: line  repeat titel }\n", "site.news(2,28): NM2008")]
    [InlineData("schema Site\npage { a: line* until Trip }\nrecord Trip { stops: line*  \"END\" }\n", "site.news(3,15): NM2110")]
    [InlineData("schema Site\npage { \"{a}{b}\" }\n", "site.news(2,12): NM2202")]
    public async Task AnErrorIsReportedAtItsPlace(string schema, string expected) =>
        Assert.Equal([expected], await AnalyzedProject.Of(schema).Places());

    [Fact]
    public async Task AWarningIsReportedAtItsPlace() => Assert.Equal(
        ["site.news(3,8): warning NM2007: Nothing uses 'Trip'; remove it, or mention it"],
        await AnalyzedProject.Of("schema Site\npage { title: line }\nrecord Trip { text: line }\n").Diagnostics());

    [Fact]
    public async Task BracesInAMessageAreSingle() => Assert.Equal(
        ["site.news(2,11): error NM1008: This hole isn't closed; end it with '}', or write '{{' for a brace"],
        await AnalyzedProject.Of("schema Site\npage { \"a {name b\" }\n").Diagnostics());

    [Fact]
    public async Task ColumnsCountCharacters() => Assert.Equal(
        ["site.news(2,15): NM2202"],
        await AnalyzedProject.Of("schema Site\npage { \"— é{a}{b}\" }\n").Places());

    [Fact]
    public async Task ACleanSchemaReportsNothing() => Assert.Empty(await AnalyzedProject.Of(
        """
        /// A timetable.
        schema Site for "site.example"
        page { trips: Trip+ }
        record Trip { "{from} to {to}"  commit  notes: line* until Trip }
        """).Diagnostics());

    [Theory]
    [MemberData(nameof(BuiltIn))]
    public async Task ABuiltInSchemaReportsNothing(string file) => Assert.Empty(await new AnalyzedProject(
        $"[NewsModel.NewsSchema(\"{file}\")] public static partial class Parser;",
        [.. Files.Select(static path => (Path.GetFileName(path), File.ReadAllText(path)))]).Diagnostics());

    public static TheoryData<string> BuiltIn =>
        [.. Files.Where(static path => File.ReadLines(path).Any(static line => line.StartsWith("schema ", StringComparison.Ordinal))).Select(static path => Path.GetFileName(path))];

    private static IEnumerable<string> Files => Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Schemas")).Order();

    [Fact]
    public async Task AFileThatNoClassNamesIsCheckedAllTheSame() => Assert.Equal(
        ["other.news(2,12): NM2202"],
        await new AnalyzedProject("", ("other.news", "schema Other\npage { \"{a}{b}\" }\n")).Places());

    [Fact]
    public async Task AFileThatTwoSchemasImportIsReportedOnce() => Assert.Equal(
        ["shared.news(1,19): NM2202"],
        await new AnalyzedProject(
            "",
            ("one.news", "schema One\nimport \"shared.news\"\npage { trips: Trip* }\n"),
            ("two.news", "schema Two\nimport \"shared.news\"\npage { trips: Trip* }\n"),
            ("shared.news", "record Trip { \"{a}{b}\" }\n")).Places());

    [Fact]
    public async Task WhatAnImportedFileLendsIsNotUnused() => Assert.Empty(await new AnalyzedProject(
        "",
        ("one.news", "schema One\nimport \"two.news\"\npage { trips: Trip* }\n"),
        ("two.news", "schema Two\npage { title: line }\nrecord Trip { \"from {place}\" }\n")).Diagnostics());

    [Fact]
    public async Task AFileThatIsOnlyMentionedIsNotImported() => Assert.Equal(
        ["two.news(3,8): NM2007"],
        await new AnalyzedProject(
            "",
            ("one.news", "schema One\n// import \"two.news\"\npage { \"two.news\" }\n"),
            ("two.news", "schema Two\npage { title: line }\nrecord Trip { \"from {place}\" }\n")).Places());

    [Fact]
    public async Task AnImportIsNearlyThere() => Assert.Equal(
        ["a/one.news(2,8): error NM2016: There is no 'share.news' to import; did you mean 'shared.news'?"],
        await new AnalyzedProject(
            "",
            ("a/one.news", "schema One\nimport \"share.news\"\npage { title: line }\n"),
            ("b/shared.news", "schema Shared\npage { title: line }\n")).Diagnostics());

    [Fact]
    public async Task AFileThatImportsItselfIsReportedOnce() => Assert.Equal(
        ["a/one.news(2,8): NM2017"],
        await new AnalyzedProject("", ("a/one.news", "schema One\nimport \"one.news\"\npage { trips: Trip* }\nrecord Trip { \"from {place}\" }\n")).Places());

    [Fact]
    public void ADiagnosticLinksToItsPage() => Assert.All(
        new SchemaAnalyzer().SupportedDiagnostics,
        d => Assert.EndsWith($"/blob/main/src/NewsModel.Schema/Diagnostics/Pages/{d.Id}.md", d.HelpLinkUri, StringComparison.Ordinal));

    /// <summary>As you type: whatever else the project has, an editor asks for the file that is open.</summary>
    [Theory]
    [InlineData("one.news", "one.news(4,16): NM2202")]
    [InlineData("shared.news", "shared.news(1,17): NM3001", "shared.news(2,21): NM2202")]
    public async Task AFileOnItsOwnHasAllThatIsWrongWithIt(string file, params string[] expected) => Assert.Equal(
        expected,
        await new AnalyzedProject(
            """
            [NewsModel.NewsSchema("one.news")] public static partial class One;
            [NewsModel.NewsSchema("two.news")] public static partial class Two;
            public sealed record Stop(int Seats = 0);
            """,
            ("one.news", "schema One\nimport \"shared.news\"\npage { trips: Trip*  stops: Stop* }\nrecord A { \"{a}{b}\" }\n"),
            ("two.news", "schema Two\nimport \"shared.news\"\npage { trips: Trip*  stops: Stop* }\n"),
            ("shared.news", "record Stop { \"{place}\" }\nrecord Trip { \"x {a}{b}\" }\n")).PlacesIn(file));

    [Fact]
    public async Task AnImportedFileIsFoundInAnotherFolder() => Assert.Equal(
        ["b/shared.news(1,19): NM2202"],
        await new AnalyzedProject(
            "",
            ("a/one.news", "schema One\nimport \"shared.news\"\npage { trips: Trip* }\n"),
            ("b/shared.news", "record Trip { \"{a}{b}\" }\n")).Places());

    [Fact]
    public async Task AFileThatNothingImportsNeedsItsFirstLine() => Assert.Contains(
        "shared.news(1,1): NM1011",
        await new AnalyzedProject("", ("shared.news", "record Trip { name: line }\n")).Places());

    [Fact]
    public async Task AnInlineSchemaIsReportedInItsText() => Assert.Equal(
        ["Source.cs(5,12): error NM2202: Two holes need text between them, to tell where the first one ends; write it, or make them one"],
        await new AnalyzedProject(
            """"
            namespace Site;

            [NewsModel.NewsSchemaText("""
            schema Tiny
            page { "{a}{b}" }
            """)]
            public static partial class Tiny;
            """").Diagnostics());

    [Fact]
    public async Task AFileOfAnotherKindIsNotLookedAt() =>
        Assert.Empty(await new AnalyzedProject("", ("readme.txt", "{a}{b}")).Places());
}
