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

    private const string Attribute = "[NewsModel.NewsSchema(\"site.news\")]\n";

    private static AnalyzedProject Declaring(string source) =>
        new(source, ("site.news", "schema Site\npage { trips: Trip* }\nrecord Trip { \"from {from}\" }"));

    [Fact]
    public async Task NM4001_ThereIsNoSuchFile() => Assert.Equal(
        ["Source.cs(3,19): error NM4001: There is no schema 'site.news' among the project's AdditionalFiles (there are: other.news); name one of these, or add <AdditionalFiles Include=\"site.news\" /> for a file outside of the project"],
        await new AnalyzedProject(Source, ("other.news", "schema Other\npage { title: line }\n")).Diagnostics());

    [Theory]
    [InlineData("namespace Site; [NewsModel.NewsSchema(\"site.news\")] public static partial class Parser; public sealed record Text(string Value);", "'Site.Text' hides 'NewsModel.Text'")]
    [InlineData("namespace Site; [NewsModel.NewsSchema(\"site.news\")] public static partial class Line;", "'Site.Line' hides 'NewsModel.Line'")]
    [InlineData("namespace Site { [NewsModel.NewsSchema(\"site.news\")] public static partial class Parser; } namespace Site.Json { public class A; }", "'Site.Json' hides 'NewsModel.Grammar.Json'")]
    [InlineData("public class ValueList<T>; namespace Site { [NewsModel.NewsSchema(\"site.news\")] public static partial class Parser; }", "'ValueList<T>' hides 'NewsModel.ValueList'")]
    public async Task NM4015_ATypeThatTheCodeNeedsIsHidden(string source, string message) => Assert.Contains(
        $"error NM4015: {message}", Assert.Single(await Declaring(source).Diagnostics()));

    [Theory]
    [InlineData("namespace Site; [NewsModel.NewsSchema(\"site.news\")] public static partial class Site; public sealed record Text<T>(T Value); public class Parser;")]
    [InlineData("namespace Site { [NewsModel.NewsSchema(\"site.news\")] public static partial class Parser; } namespace Other { public class Text; }")]
    public async Task NM4015_OthersHideNothing(string source) => Assert.Empty(await Declaring(source).Diagnostics());

    [Fact]
    public async Task NM4006_ANameMayStandForTwoFiles() => Assert.Equal(
        ["Source.cs(3,40): warning NM4006: 'site.news' is 'a/site.news' or 'b/site.news', and the first is taken; write more of its path"],
        await new AnalyzedProject(Source, ("b/site.news", "schema B\npage { title: line }\n"), ("a/site.news", "schema A\npage { title: line }\n")).Diagnostics());

    [Fact]
    public async Task NM4002_AClassHasOneSchema() => Assert.Equal(
        ["Source.cs(1,34): error NM4002: 'Parser' has a schema file and a schema of its own; keep one of the attributes"],
        await new AnalyzedProject(
            "[NewsModel.NewsSchema(\"a.news\"), NewsModel.NewsSchemaText(\"schema B page { b: line }\")] public static partial class Parser;",
            ("a.news", "schema A page { a: line }")).Diagnostics());

    [Fact]
    public async Task NM4001_ThereAreNoFilesAtAll() => Assert.Contains("(there are: none)", Assert.Single(await new AnalyzedProject(Source).Diagnostics()));

    [Fact]
    public async Task NM4001_AFileIsNearlyThere() => Assert.EndsWith(
        "(there are: sites.news); did you mean 'sites.news'?",
        Assert.Single(await new AnalyzedProject(Source, ("a/sites.news", "schema Site\npage { title: line }\n")).Diagnostics()),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("public static class Parser;", "(2,21): error NM4010: 'Parser' has a schema, which can add to a partial class only; write 'partial class Parser'")]
    [InlineData("public partial class Parser<T>;", "(2,22): error NM4011: 'Parser' has type parameters, and a parser has none; remove them, or move the parser out")]
    [InlineData("public partial record Parser;", "(2,23): error NM4014: 'Parser' is a record, and nothing can be generated for it; make it a plain 'partial class'")]
    [InlineData("file static partial class Parser;", "(2,27): error NM4014: 'Parser' is local to its file, and nothing can be generated for it; make it a plain 'partial class'")]
    [InlineData("public static partial class Parser { public static int Schema => 1; }", "(2,56): error NM4013: 'Parser.Schema' has the name of something that the schema adds to the class; rename it")]
    [InlineData("public static partial class Parser { public static int Parse => 1; }", "(2,56): error NM4013: 'Parser.Parse' has the name of something that the schema adds to the class; rename it")]
    [InlineData("public static partial class Parser { static void Parse(string text) { } }", "(2,50): error NM4013: 'Parser.Parse' has the name of something that the schema adds to the class; rename it")]
    [InlineData("public static partial class Parser { class Page; }", "(2,44): error NM4013: 'Parser.Page' has the name of something that the schema adds to the class; rename it")]
    [InlineData("public static partial class Parser { public const int Trip = 1; }", "(2,55): error NM4013: 'Parser.Trip' has the name of something that the schema adds to the class; rename it")]
    public async Task TheClassHasToBeOneThatASchemaCanAddTo(string declaration, string expected) =>
        Assert.Equal(["Source.cs" + expected], await Declaring(Attribute + declaration).Diagnostics());

    [Theory]
    [InlineData("public static partial class Parser { static void Parse(int page) { } public sealed partial record Page; class Pages; }")]
    [InlineData("public partial class Parser { class Inner<T>; }")]
    public async Task TheClassMayHaveMembersOfItsOwn(string declaration) => Assert.Empty(await Declaring(Attribute + declaration).Diagnostics());

    [Fact]
    public async Task NM4012_ContainingTypesArePartial() => Assert.Equal(
        [
            "Source.cs(1,14): error NM4012: 'Outer' contains 'Parser', which has a schema; make 'Outer' partial, too, or move 'Parser' out",
            "Source.cs(1,44): error NM4011: 'Generic' has type parameters, and a parser has none; remove them, or move the parser out",
            "Source.cs(1,70): error NM4012: 'Inner' contains 'Parser', which has a schema; make 'Inner' partial, too, or move 'Parser' out",
        ],
        await Declaring("public class Outer { public partial struct Generic<T> { public class Inner {" + Attribute + "public partial class Parser; } } }").Diagnostics());

    [Fact]
    public async Task NM4020_TheAttributeSaysThatTheSchemaHasErrors() => Assert.Contains(
        "Source.cs(3,40): error NM4020: 'site.news' has 2 errors, and this class is incomplete; the first is (2,19) NM1001: ';' means nothing here; remove it",
        await new AnalyzedProject(
            Source,
            ("site.news", "schema Site\npage { title: line; \"{x}{y}\" }"),
            ("unused.news", "schema")).Diagnostics(withSummary: true));

    [Fact]
    public async Task NM4020_TheErrorMayBeInAnImport() => Assert.Contains(
        "Source.cs(3,40): error NM4020: 'site.news' has an error, and this class is incomplete; the first is shared.news(1,19) NM2202: Two holes need text between them, to tell where the first one ends; write it, or make them one",
        await new AnalyzedProject(
            Source,
            ("site.news", "schema Site\nimport \"shared.news\"\npage { trips: Trip* }\n"),
            ("b/shared.news", "record Trip { \"{a}{b}\" }\n")).Diagnostics(withSummary: true));

    [Fact]
    public async Task NM4020_WarningsAreNotSummedUp() => Assert.DoesNotContain(
        await AnalyzedProject.Of("schema Site\npage { title: line }\nrecord Trip { text: line }").Diagnostics(withSummary: true),
        d => d.Contains("NM4020", StringComparison.Ordinal));

    [Fact]
    public async Task AFileIsFoundByItsNameInAnyFolder() =>
        Assert.Empty(await new AnalyzedProject(Source, ("a\\b\\Site.news", "schema Site\npage { title: line }\n")).Diagnostics());
}
