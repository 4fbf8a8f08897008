namespace NewsModel.Cli.Tests;

/// <summary>What <c>check</c> prints: what is wrong with a schema, then how well it covers pages.</summary>
public class CheckTests
{
    [Theory]
    [InlineData("(3,12): error NM1003: This string isn't closed", "schema S\npage { a: A }\nrecord A { \"x }\n")]
    [InlineData("(2,11): error NM1002: A string stands in straight quotes; write \"By\"", "schema S\npage { a: “By” }\n")]
    [InlineData("(4,1): error NM1005: Expected '}', found the end of the schema", "schema S\npage {\n  a: line\n")]
    [InlineData("(3,14): error NM1004: '\\q' is no escape", "schema S\npage { a: A }\nrecord A { \"a\\q {t}\" }\n")]
    [InlineData("(1,1): error NM1011: A schema starts with its name", "page { a: line }\n")]
    [InlineData("(1,8): error NM2001: A schema describes a page", "schema S\n")]
    [InlineData("(4,8): error NM2002: 'A' is declared already", "schema S\npage { a: A }\nrecord A { \"x {t}\" }\nrecord A { \"y {t}\" }\n")]
    [InlineData("(2,23): error NM2004: No record, choice or run is named 'Ende'", "schema S\npage { a: line* until Ende }\n")]
    [InlineData("(3,38): error NM2008: No field of this record is named 'titel'", "schema S\npage { a: A }\nrecord A { title: line } where words(titel) > 3\n")]
    [InlineData("(4,10): error NM2009: 'title' is not captured before this", "schema S\npage { a: A }\nrecord A {\n  repeat title\n  title: line\n}\n")]
    [InlineData("(2,8): error NM2010: 'source' is reserved in a page", "schema S\npage { source: line }\n")]
    [InlineData("(3,31): error NM2011: 'n' is 'int' above and text here", "schema S\npage { a: A }\nrecord A { \"x {n: int}\" | \"y {n}\" }\n")]
    [InlineData("(2,8): error NM2016: There is no 'poeple.news' to import", "schema S\nimport \"poeple.news\"\npage { a: line }\n")]
    [InlineData("(3,8): error NM2103: 'A' commits before anything had to match", "schema S\npage { a: A }\nrecord A { commit t: line }\n")]
    [InlineData("(3,12): error NM2108: 'A' holds itself here without a line taken in between", "schema S\npage { a: A }\nrecord A { inner: A? t: line }\n")]
    [InlineData("(3,16): error NM2109: 'A' always holds another 'A'", "schema S\npage { a: A }\nrecord A { \"x\" inner: A }\n")]
    [InlineData("(5,3): error NM2110: Before it is known whether 'A' matches, 'body' takes any number of lines", "schema S\npage { a: A+ }\nrecord A {\n  t: line\n  body: line*\n  \"End\"\n}\n")]
    [InlineData("(5,3): error NM2111: With 'body' it takes up to 201 lines", "schema S\npage { a: A+ }\nrecord A {\n  t: line\n  body: line{0..200}\n  \"End\"\n}\n")]
    [InlineData("(3,24): error NM2114: This is never tried", "schema S\npage { a: A }\nrecord A { ( t: line | \"By {author}\" ) }\n")]
    [InlineData("(3,23): error NM2202: Two holes need text between them", "schema S\npage { a: A }\nrecord A { \"By {first}{last}\" }\n")]
    [InlineData("(4,40): error NM3001: 'Article' has no settable property for the field 'title'", "schema S\nusing NewsModel\npage { articles: Article+ }\nrecord Article { headline: line commit title: line }\n")]
    [InlineData("(4,8): error NM3002: 'Article' requires 'Headline'", "schema S\nusing NewsModel\npage { articles: Article+ }\nrecord Article { \"By {byline}\" }\n")]
    [InlineData("(4,40): error NM3003: 'Article.Dateline' is a NewsModel.Dateline?, which can't take text", "schema S\nusing NewsModel\npage { articles: Article+ }\nrecord Article { headline: line commit dateline: line }\n")]
    [InlineData("(4,40): error NM3004: 'Article.Source' is a NewsModel.Text?, and the field is a list", "schema S\nusing NewsModel\npage { articles: Article+ }\nrecord Article { headline: line commit source: line{0..3} }\n")]
    [InlineData("(4,22): error NM3005: 'Article.Headline' can't be empty", "schema S\nusing NewsModel\npage { articles: Article+ }\nrecord Article { \"x\" headline: line? }\n")]
    [InlineData("(5,8): error NM3007: 'NewsModel.Caption' is not a 'NewsModel.Block'", "schema S\nusing NewsModel\npage { articles: Article+ }\nrecord Article { headline: line commit body: Block* }\nchoice Block = Paragraph | Caption\nrecord Paragraph { \"P {text}\" }\nrecord Caption { text: line }\n")]
    [InlineData("(3,23): error NM3008: 'DateOlny' is no record or choice of the schema and no C# type in scope that text converts to; did you mean 'DateOnly'?", "schema S\npage { a: A }\nrecord A { \"on {when: DateOlny}\" }\n")]
    [InlineData("(2,17): error NM3008: 'Story' is no record", "schema S\npage { stories: Story+ }\nrecord Stroy { \"x\" }\n")]
    public void Error_is_said_at_its_place(string expected, string schema)
    {
        using var folder = new TestFolder();
        Run run = folder.Run("check", folder.Write("broken.news", schema));
        Assert.Equal(ExitStatus.Failure, run.Status);
        Assert.Contains("\nbroken.news" + expected, "\n" + run.Output);
        Assert.Matches("broken[.]news: [1-9][0-9]* errors?, [0-9]+ warnings?\n$", run.Output);
        Assert.Equal("", run.Error);
    }

    [Theory]
    [InlineData("(3,8): warning NM2007: Nothing uses 'Spare'", "schema S\npage { a: line }\nrecord Spare { t: line }\n")]
    public void Warning_is_no_failure(string expected, string schema)
    {
        using var folder = new TestFolder();
        Run run = folder.Run("check", folder.Write("odd.news", schema));
        Assert.StartsWith("odd.news" + expected, run.Output);
        Assert.EndsWith("odd.news: 0 errors, 1 warning\n", run.Output);
        Assert.Equal(new Run(ExitStatus.Success, run.Output, ""), run);
        Assert.Equal(run with { Status = ExitStatus.Failure }, folder.Run("check", "--strict", folder.PathOf("odd.news")));
    }

    [Fact]
    public void Every_error_is_said_in_the_order_of_the_text()
    {
        using var folder = new TestFolder();
        Run run = folder.Run("check", folder.Write("broken.news", "schema S\npage { a: One b: Two }\nrecord One { x: lyne }\nrecord One { y: line }\n"));
        Assert.Equal(
            ["broken.news(2,18): error NM3008", "broken.news(3,17): error NM3008", "broken.news(4,8): error NM2002"],
            run.Output.Split('\n').Where(static line => line.Contains("): ")).Select(static line => line[..line.IndexOf(": ", line.IndexOf(": ") + 1, StringComparison.Ordinal)]));
        Assert.EndsWith("\nbroken.news: 3 errors, 0 warnings\n", run.Output);
    }

    [Theory]
    [InlineData("")]
    [InlineData("// nothing\n/// but comments\n")]
    [InlineData("\0\u0001\u0002")]
    [InlineData("Seals on the slipway\n\nSeals came ashore on Friday.\n")]
    public void File_that_is_no_schema_has_errors(string text)
    {
        using var folder = new TestFolder();
        Run run = folder.Run("check", folder.Write("none.news", text));
        Assert.Contains(": error NM2001: A schema describes a page", run.Output);
        Assert.Equal(new Run(ExitStatus.Failure, run.Output, ""), run);
    }

    [Fact]
    public void Error_in_an_import_is_shown_with_its_own_line()
    {
        using var folder = new TestFolder();
        string schema = folder.Write("inner/site.news", "schema S\nimport \"shared/people.news\"\npage { a: Person }\n");
        folder.Write("inner/shared/people.news", "/// People.\nrecord Person { \"{first}{last}\" }\n");
        Assert.StartsWith(
            "inner/shared/people.news(2,25): error NM2202: Two holes need text between them, to tell where the first one ends; write it, or make them one\n"
            + "  record Person { \"{first}{last}\" }\n"
            + "                          ^^^^^^\n",
            folder.Run("check", schema).Output.Replace('\\', '/'));
    }

    [Fact]
    public void Imports_in_a_circle_are_the_one_error()
    {
        using var folder = new TestFolder();
        string schema = folder.Write("a.news", "schema S\nimport \"b.news\"\npage { a: One b: Two }\nrecord One { \"x {t}\" }\n");
        folder.Write("b.news", "import \"a.news\"\nrecord Two { \"y {t}\" }\n");
        Run run = folder.Run("check", schema);
        Assert.StartsWith("b.news(1,8): error NM2017: 'a.news' imports itself", run.Output);
        Assert.EndsWith("a.news: 1 error, 0 warnings\n", run.Output);
    }

    [Fact]
    public void Import_that_is_a_folder_is_not_there()
    {
        using var folder = new TestFolder();
        Assert.StartsWith(
            "site.news(2,8): error NM2016: There is no '.' to import",
            folder.Run("check", folder.Write("site.news", "schema S\nimport \".\"\npage { a: line }\n")).Output);
    }

    [UnprivilegedFact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void Import_that_may_not_be_read_is_named()
    {
        using var folder = new TestFolder();
        string schema = folder.Write("site.news", "schema S\nimport \"people.news\"\npage { a: line }\n");
        File.SetUnixFileMode(folder.Write("people.news", "record Person { a: line }"), UnixFileMode.None);
        Assert.StartsWith("site.news: error: the system says: 'people.news', which it imports, cannot be read:", folder.Run("check", schema).Error);
    }

    [Fact]
    public void Schema_without_fault_is_said_to_be_so() =>
        Assert.Equal(new Run(ExitStatus.Success, "tide-table.news: no errors, no warnings\n", ""), Run.Of("check", TideTable.Schema));

    [Fact]
    public void Missing_schema_and_folder_are_said()
    {
        Assert.Equal(new Run(ExitStatus.Failure, "", "missing.news: error: there is no such file or folder. Check the path.\n"), Run.Of("check", "missing.news", Pages.Rudaw));
        Assert.Equal(new Run(ExitStatus.Failure, "", "Pages: error: this is a folder. Name one of the files in it.\n"), Run.Of("check", Pages.Folder));
        Assert.StartsWith(": error: there is no such file", Run.Of("check", "").Error);
    }

    [Fact]
    public Task Lines_of_pages_are_accounted_for() => Verify(Run.Of("check", TideTable.Schema, TideTable.Page, Pages.Rudaw).ToString());

    [Fact]
    public void Page_named_twice_counts_twice() =>
        Assert.Contains("\nin all, 2 pages: 24 of 26 lines claimed, 2 not\n", Run.Of("check", TideTable.Schema, TideTable.Page, TideTable.Page).Output);

    [Fact]
    public void Page_of_all_claimed_lines()
    {
        using var folder = new TestFolder();
        string schema = folder.Write("s.news", "schema S\npage { stories: Story* }\nrecord Story { \"# {title}\" commit body: line* until Story }\n");
        Assert.Equal(
            "s.news: no errors, no warnings\n\npage.txt: 23 of 23 lines claimed\n    12  stories[].title\n    11  stories[].body\n",
            folder.Run("check", schema, folder.Write("page.txt", string.Concat(Enumerable.Repeat("# a\nb\n", 11)) + "# c\n")).Output);
    }

    [Fact]
    public void Empty_page_has_no_lines()
    {
        using var folder = new TestFolder();
        string schema = folder.Write("s.news", "schema S\npage { a: line* }\n");
        Assert.EndsWith("\npage.txt: 0 of 0 lines claimed\n", folder.Run("check", schema, folder.Write("page.txt", "")).Output);
    }

    [Fact]
    public void Pages_come_from_folders_and_standard_input_as_well()
    {
        Run run = Run.In(new Surroundings("Menu\n"u8.ToArray()), "check", TideTable.Schema, "-", TideTable.Folder);
        Assert.Contains("\n-: 0 of 1 line claimed, 1 not\n        unclaimed line 1  Menu\n", run.Output);
        Assert.Contains("\ntide-table.txt: 12 of 13 lines claimed, 1 not\n", run.Output);
        Assert.Contains("\nin all, 2 pages: 12 of 14 lines claimed, 2 not\n", run.Output);
        Assert.Equal(ExitStatus.Failure, run.Status);
    }

    [Fact]
    public void Missing_page_is_said_and_the_others_done()
    {
        Run run = Run.Of("check", TideTable.Schema, "missing.txt", TideTable.Page);
        Assert.StartsWith("missing.txt: error: there is no such file or folder.", run.Error);
        Assert.Contains("\ntide-table.txt: 12 of 13 lines claimed", run.Output);
        Assert.Equal(ExitStatus.Failure, run.Status);
    }

    [Fact]
    public void No_page_is_read_by_a_schema_with_errors()
    {
        using var folder = new TestFolder();
        Run run = folder.Run("check", folder.Write("s.news", "schema S\npage { a: lyne }\n"), Pages.Rudaw);
        Assert.Equal("s.news: error: no page was read, since the schema has errors. Mend them first.\n", run.Error);
        Assert.EndsWith("s.news: 1 error, 0 warnings\n", run.Output);
        Assert.Equal(ExitStatus.Failure, run.Status);
    }

    [Fact]
    public void Huge_schema_is_checked()
    {
        using var folder = new TestFolder();
        string page = string.Concat(Enumerable.Range(0, 1000).Select(static i => $" r{i}: R{i}?"));
        string records = string.Concat(Enumerable.Range(0, 1000).Select(static i => $"record R{i} {{ \"k{i} {{x}}\" y: line }}\n"));
        Run run = folder.Run("check", folder.Write("s.news", $"schema S\npage {{{page} }}\n{records}"), folder.Write("page.txt", "k999 a\nb\n"));
        Assert.Equal(new Run(ExitStatus.Success, "s.news: no errors, no warnings\n\npage.txt: 2 of 2 lines claimed\n     1  r999.x\n     1  r999.y\n", ""), run);
    }
}
