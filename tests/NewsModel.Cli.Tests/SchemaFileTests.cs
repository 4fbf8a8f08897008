using NewsModel.Schemas;

namespace NewsModel.Cli.Tests;

/// <summary>What <c>parse</c> and <c>explain</c> make of pages by a schema file.</summary>
public class SchemaFileTests
{
    public static TheoryData<string> BuiltIn => [.. BuiltInSchemas.All.Select(static schema => schema.Name)];

    [Fact]
    public Task Json() => Verify(Run.Of("parse", TideTable.Page, "--schema", TideTable.Schema, "--to", "json").ToString());

    [Fact]
    public Task Pretty() => Verify(Run.Of("parse", TideTable.Page, "--schema", TideTable.Schema).Output);

    [Fact]
    public Task Explain() => Verify(Run.Of("explain", TideTable.Page, "--schema", TideTable.Schema).ToString());

    [Theory, MemberData(nameof(BuiltIn))]
    public void Built_in_schema_gives_the_same_read_from_its_file(string schema) => AssertSame(schema, PathTo("Layouts", schema));

    [Theory, MemberData(nameof(BuiltIn))]
    public void Built_in_schema_gives_the_same_read_from_its_file_of_pages_of_other_sites(string schema) => AssertSame(schema, Pages.Folder);

    [RealPagesFact]
    public void Built_in_schemas_give_the_same_read_from_their_files_of_real_pages() =>
        Assert.All(BuiltInSchemas.All, static schema => AssertSame(schema.Name, RealPages.Folder!));

    [Fact]
    public void Schema_file_with_an_error_reads_no_page()
    {
        using var folder = new TestFolder();
        string schema = folder.Write("broken.news", "schema Broken\npage { a: lyne }\n");
        Run run = folder.Run("parse", Pages.Rudaw, "--schema", schema);
        Assert.Equal(ExitStatus.Failure, run.Status);
        Assert.Equal("", run.Output);
        Assert.StartsWith("broken.news(2,11): error NM3008: 'lyne' is no record", run.Error);
        Assert.EndsWith("\n  page { a: lyne }\n            ^^^^\n", run.Error);
    }

    [Fact]
    public void Schema_file_with_a_warning_reads_pages()
    {
        using var folder = new TestFolder();
        string schema = folder.Write("spare.news", "schema Spare\npage { a: line }\nrecord Unused { b: line }\n");
        Run run = folder.Run("parse", folder.Write("page.txt", "one\n"), "--schema", schema, "--to", "jsonl");
        Assert.StartsWith("""{"source":"page.txt","schema":"Spare","a":"one",""", run.Output);
        Assert.StartsWith("spare.news(3,8): warning NM2007: Nothing uses 'Unused'", run.Error);
        Assert.Equal(ExitStatus.Success, run.Status);
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("explain")]
    public void Schema_file_that_is_missing_or_a_folder_is_said(string command)
    {
        using var folder = new TestFolder();
        Directory.CreateDirectory(folder.PathOf("folder.news"));
        Assert.Equal(
            new Run(ExitStatus.Failure, "", "missing.news: error: there is no such file or folder. Check the path.\n"),
            folder.Run(command, Pages.Rudaw, "--schema", folder.PathOf("missing.news")));
        Assert.Equal(
            new Run(ExitStatus.Failure, "", "folder.news: error: this is a folder. Name one of the files in it.\n"),
            folder.Run(command, Pages.Rudaw, "--schema", folder.PathOf("folder.news")));
    }

    [Fact]
    public void Schema_file_may_have_any_name()
    {
        using var folder = new TestFolder();
        Run run = folder.Run("parse", folder.Write("page.txt", "one\n"), "--schema", folder.Write("schema", "schema Any page { a: line }"), "--to", "jsonl");
        Assert.StartsWith("""{"source":"page.txt","schema":"Any","a":"one",""", run.Output);
    }

    [Fact]
    public void Results_are_not_written_over_the_schema()
    {
        using var folder = new TestFolder();
        const string Text = "schema Any page { a: line }";
        string schema = folder.Write("any.news", Text);
        Run run = folder.Run("parse", folder.Write("page.txt", "one\n"), "--schema", schema, "--out", schema);
        Assert.Equal(ExitStatus.Usage, run.Status);
        Assert.Contains("this is the schema, and would be overwritten", run.Error);
        Assert.Equal(Text, File.ReadAllText(schema));
    }

    [Fact]
    public void Lists_of_values_and_what_is_so_are_printed_for_people()
    {
        using var folder = new TestFolder();
        string schema = folder.Write("list.news", "schema List\npage { isShort = true  note: line  \"at {time: TimeOnly}\"  \"{n: int}\"+ }\n");
        Assert.Equal(
            "page.txt  List, n: 2\nisShort      true\nnote         first\ntime         12:30:00\nn            1\nn            2\n\nboilerplate  0 lines\nunclaimed    0 lines\n",
            folder.Run("parse", folder.Write("page.txt", "first\nat 12:30\n1\n2\n"), "--schema", schema).Output);
    }

    [Fact]
    public void Records_as_deep_as_a_page_makes_them_are_printed()
    {
        using var folder = new TestFolder();
        string schema = folder.Write("deep.news", "schema Deep\npage { first: Inner }\nrecord Inner { \"{text})\" commit inner: Inner? }\n");
        string page = folder.Write("page.txt", string.Concat(Enumerable.Repeat("a)\n", 100_000)));
        Assert.All(["pretty", "json", "jsonl"], format =>
        {
            Run run = folder.Run("parse", page, "--schema", schema, "--to", format);
            Assert.Equal(ExitStatus.Success, run.Status);
            Assert.DoesNotContain("defect", run.Error);
        });
    }

    private static void AssertSame(string schema, string pages)
    {
        Run generated = Run.Of("parse", pages, "--schema", schema, "--to", "jsonl");
        Assert.NotEqual("", generated.Output);
        Assert.Equal(generated, Run.Of("parse", pages, "--schema", FileOf(schema), "--to", "jsonl"));
    }

    private static string FileOf(string schema) => Directory
        .EnumerateFiles(PathTo("BuiltIn", ""), "*.news")
        .Single(file => File.ReadLines(file).Any(line => line.StartsWith($"schema {schema} ", StringComparison.Ordinal)));

    private static string PathTo(string folder, string name) => Path.Combine(AppContext.BaseDirectory, folder, name);
}
