namespace NewsModel.Generators.Tests.Caching;

/// <summary>Which steps each kind of edit makes run again, and with what result.</summary>
public class EditTests
{
    private const string Harbour = """
        schema Harbour
        import "notes.news"
        page { trips: Trip+ }
        record Trip { "{from} to {to}"  commit  notes: Note* until Trip }   // a trip
        """;

    private const string HarbourClass = """
        namespace Site;

        [NewsModel.NewsSchema("harbour.news")]
        public static partial class Harbour
        {
            public static int Count(int trips) { return trips + 1; }
        }
        """;

    private const string Types = """
        namespace Site;

        public sealed record Note(NewsModel.Text Text);
        """;

    private const string Unrelated = """
        namespace Site;

        public static class Unrelated { public static int Answer() { return 42; } }
        """;

    private const string Nothing = """
        Files: 3 Cached
        AllFiles: 1 Cached
        Classes: 3 Unchanged
        HintNames: 1 Cached
        Sources: 3 Cached
        Schemas: 3 Cached
        Parsers: 3 Unchanged
        Output: 3 Cached
        """;

    private readonly EditedProject _project = new(
        ("Harbour.cs", HarbourClass),
        ("Market.cs", "namespace Site; [NewsModel.NewsSchema(\"market.news\")] public static partial class Market;"),
        ("Tiny.cs", "namespace Site; [NewsModel.NewsSchemaText(\"schema Tiny page { headline: line }\")] public static partial class Tiny;"),
        ("Types.cs", Types),
        ("Unrelated.cs", Unrelated),
        ("harbour.news", Harbour),
        ("market.news", "schema Market\npage { headline: line }"),
        ("notes.news", "record Note { text: line }"));

    [Theory]
    [InlineData("Unrelated.cs", "42", "43")]
    [InlineData("Unrelated.cs", "public static class", "public enum Mood { Calm } public static class")]
    [InlineData("Unrelated.cs", "return 42;", "// nothing yet\nreturn 42;")]
    [InlineData("Harbour.cs", "trips + 1", "trips + 2")]
    [InlineData("Harbour.cs", "public static int Count", "public static int Recount")]
    [InlineData("Types.cs", "public sealed", "public enum Mood { Calm }\npublic sealed")]
    public void CSharpThatHasNothingToDoWithSchemasWritesNothing(string file, string before, string after) =>
        AssertTrace(Nothing, project => project.Write(file, Text(file).Replace(before, after)));

    [Fact]
    public void ANewCSharpFileWritesNothing() =>
        AssertTrace(Nothing, static project => project.Write("New.cs", "namespace Site.More; public sealed class New;"));

    [Fact]
    public void ACommentInASchemaCompilesItAndWritesNothing() => AssertTrace(
        """
        Files: 1 Modified, 2 Cached
        AllFiles: 1 Modified
        Classes: 3 Cached
        HintNames: 1 Cached
        Sources: 1 Modified, 2 Unchanged
        Schemas: 1 Unchanged, 2 Cached
        Parsers: 3 Cached
        Output: 3 Cached
        """,
        static project => project.Write("harbour.news", Harbour.Replace("// a trip", "\n\n  // there and back\n")));

    [Fact]
    public void AnotherSpellingOfASchemaCompilesItAndWritesNothing() => AssertTrace(
        """
        Files: 1 Modified, 2 Cached
        AllFiles: 1 Modified
        Classes: 3 Cached
        HintNames: 1 Cached
        Sources: 1 Modified, 2 Unchanged
        Schemas: 1 Unchanged, 2 Cached
        Parsers: 3 Cached
        Output: 3 Cached
        """,
        static project => project.Write("harbour.news", Harbour.Replace("Trip+ }", "Trip{1..} }")));

    [Fact]
    public void AnEditOfASchemaCompilesAndWritesThatOneAlone() => AssertTrace(
        """
        Files: 1 Modified, 2 Cached
        AllFiles: 1 Modified
        Classes: 3 Cached
        HintNames: 1 Cached
        Sources: 1 Modified, 2 Unchanged
        Schemas: 1 Modified, 2 Cached
        Parsers: 1 Modified, 2 Cached
        Output: 1 Modified, 2 Cached
        """,
        static project => project.Write("market.news", "schema Market\npage { title: line }"));

    [Fact]
    public void AnEditOfAnImportedFileCompilesWhatImportsIt() => AssertTrace(
        """
        Files: 1 Modified, 2 Cached
        AllFiles: 1 Modified
        Classes: 3 Cached
        HintNames: 1 Cached
        Sources: 1 Modified, 2 Unchanged
        Schemas: 1 Modified, 2 Cached
        Parsers: 1 Modified, 2 Cached
        Output: 1 Modified, 2 Cached
        """,
        static project => project.Write("notes.news", "record Note { \"NB {text}\" }"));

    [Theory]
    [InlineData("NewsModel.Text Text", "NewsModel.Text Text, NewsModel.Text? Author = null", false)]
    [InlineData("NewsModel.Text Text", "string Text", true)]
    public void AnEditOfABoundTypeCompilesNothing(string before, string after, bool writes) => AssertTrace(
        $"""
        Files: 3 Cached
        AllFiles: 1 Cached
        Classes: 3 Unchanged
        HintNames: 1 Cached
        Sources: 3 Cached
        Schemas: 3 Cached
        {(writes ? "Parsers: 1 Modified, 2 Unchanged" : "Parsers: 3 Unchanged")}
        {(writes ? "Output: 1 Modified, 2 Cached" : "Output: 3 Cached")}
        """,
        project => project.Write("Types.cs", Types.Replace(before, after)));

    [Fact]
    public void AFileThatNoClassNamesCompilesNothing() => AssertTrace(
        """
        Files: 1 New, 3 Cached
        AllFiles: 1 Modified
        Classes: 3 Cached
        HintNames: 1 Cached
        Sources: 3 Unchanged
        Schemas: 3 Cached
        Parsers: 3 Cached
        Output: 3 Cached
        """,
        static project => project.Write("other.news", "schema Other\npage { headline: line }"));

    [Fact]
    public void ARemovedFileTakesItsParserAlong() => AssertTrace(
        """
        Files: 2 Cached, 1 Removed
        AllFiles: 1 Modified
        Classes: 3 Cached
        HintNames: 1 Cached
        Sources: 1 Modified, 2 Unchanged
        Schemas: 2 Cached, 1 Removed
        Parsers: 2 Cached, 1 Removed
        Output: 2 Cached, 1 Removed
        """,
        static project => project.Write("market.news", null));

    [Fact]
    public void ARenamedFileIsNoLongerTheOneThatAClassNames()
    {
        _project.Write("market.news", null).Write("bazaar.news", "schema Market\npage { headline: line }").Run();
        Assert.DoesNotContain("Site.Market.g.cs", _project.Written.Keys);

        _project.Write("Market.cs", "namespace Site; [NewsModel.NewsSchema(\"bazaar.news\")] public static partial class Market;").Run();
        Assert.Contains("Site.Market.g.cs", _project.Written.Keys);
        Assert.Equal(_project.WrittenAnew, _project.Written);
    }

    [Fact]
    public void AnAttributeThatNamesAnotherFileCompilesThatOneAlone() => AssertTrace(
        """
        Files: 3 Cached
        AllFiles: 1 Cached
        Classes: 1 Modified, 2 Unchanged
        HintNames: 1 Unchanged
        Sources: 1 Modified, 2 Cached
        Schemas: 1 Modified, 2 Cached
        Parsers: 1 Modified, 2 Unchanged
        Output: 1 Modified, 2 Cached
        """,
        static project => project.Write("Harbour.cs", HarbourClass.Replace("harbour.news", "market.news")));

    [Fact]
    public void ASecondClassWithTheSameSchemaLeavesTheFirstAlone() => AssertTrace(
        """
        Files: 3 Cached
        AllFiles: 1 Cached
        Classes: 1 New, 3 Unchanged
        HintNames: 1 Unchanged
        Sources: 1 New, 3 Cached
        Schemas: 1 New, 3 Cached
        Parsers: 1 New, 3 Unchanged
        Output: 1 New, 3 Cached
        """,
        static project => project.Write("Quay.cs", "namespace Site; [NewsModel.NewsSchema(\"harbour.news\")] public static partial class Quay;"));

    [Fact]
    public void ClassesWhoseNamesDifferInCaseHaveFilesOfTheirOwn()
    {
        _project.Write("More.cs", """
            namespace Site
            {
                [NewsModel.NewsSchema("market.news")] public static partial class market;
                [NewsModel.NewsSchemaText("schema Tiny page { headline: line }")] public static partial class MarKet;
                public static partial class Outer { [NewsModel.NewsSchema("market.news")] public static partial class Market; }
            }
            namespace site { [NewsModel.NewsSchema("market.news")] public static partial class Market; }
            """).Run();

        Assert.Equal(
            ["Site.Harbour.g.cs", "Site.MarKet.g.cs", "Site.Market.2.g.cs", "Site.Outer.Market.g.cs", "Site.Tiny.g.cs", "Site.market.3.g.cs", "site.Market.4.g.cs"],
            _project.Written.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AnAttributeOnTwoPartsOfAClassCountsOnce()
    {
        _project.Write("More.cs", "namespace Site; [NewsModel.NewsSchema(\"harbour.news\")] public static partial class Market;").Run();

        Assert.Equal(["Site.Harbour.g.cs", "Site.Market.g.cs", "Site.Tiny.g.cs"], _project.Written.Keys.Order(StringComparer.Ordinal));
    }

    private static string Text(string file) => file switch
    {
        "Harbour.cs" => HarbourClass,
        "Types.cs" => Types,
        _ => Unrelated,
    };

    private void AssertTrace(string expected, Action<EditedProject> edit)
    {
        edit(_project);

        Assert.Equal(expected, _project.Trace());
        Assert.Equal(_project.WrittenAnew, _project.Written);
    }
}
