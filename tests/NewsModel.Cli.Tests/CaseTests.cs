using System.Text;

namespace NewsModel.Cli.Tests;

/// <summary>What <c>test</c> makes of the cases beside schemas.</summary>
public class CaseTests
{
    private const string Schema = "schema Tides\npage { tides: Tide+ }\nrecord Tide { \"High at {time}\" }\n";
    private const string Page = "High at noon\n";
    private const string Record = """{ "schema": "Tides", "tides": [ { "time": "noon" } ] }""";

    // ---- one case -----------------------------------------------------------------------------------------------

    [Fact]
    public void Page_that_gives_its_record_passes()
    {
        using TestFolder folder = Case(Record);
        Assert.Equal(new Run(ExitStatus.Success, "passed    page.txt\n1 passed, 0 failed\n", ""), folder.Run("test", folder.Path));
        Assert.Equal(new Run(ExitStatus.Success, "passed    page.txt\n1 passed, 0 failed\n", ""), folder.Run("test", folder.PathOf("page.txt")));
        Assert.Equal(new Run(ExitStatus.Success, "passed    page.txt\n1 passed, 0 failed\n", ""), folder.Run("test", folder.Path, "--update"));
        Assert.Equal(Record, File.ReadAllText(folder.PathOf("page.expected.json")));
    }

    [Fact]
    public void Every_difference_is_said()
    {
        using TestFolder folder = Case("""{ "schema": "Tidings", "tides": [ { "time": "one", "isLow": true }, { "time": "two" } ], "unclaimed": [ "Menu" ] }""");
        Assert.Equal(
            new Run(
                ExitStatus.Failure,
                """
                failed    page.txt: 5 differences
                          schema: expected "Tidings", found "Tides"
                          tides[0].time: expected "one", found "noon"
                          tides[0].isLow: expected true, found nothing
                          tides[1]: expected {"time":"two"}, found nothing
                          unclaimed[0]: expected "Menu", found nothing
                0 passed, 1 failed

                """,
                ""),
            folder.Run("test", folder.Path));
    }

    [Fact]
    public void Ten_differences_of_many_are_said()
    {
        using TestFolder folder = Case(Record, string.Concat(Enumerable.Repeat(Page, 30)));
        string[] lines = folder.Run("test", folder.Path).Output.TrimEnd().Split('\n');
        Assert.Equal("failed    page.txt: 29 differences", lines[0]);
        Assert.Equal(13, lines.Length);
        Assert.Equal("          … and 19 more", lines[11]);
    }

    [Theory]
    [InlineData("""{ "schema": "Tides", "source": "elsewhere.txt", "tides": [ { "time": "noon" } ] }""")]
    [InlineData("""{ "schema": "Tides", "tides": [ { "time": "noon", "isLow": false, "height": null, "notes": [] } ], "unclaimed": [] }""")]
    [InlineData("""{ "schema": "Tides", "tides": [ { "time": "no\u006fn" } ], "diagnostics": [] }""")]
    [InlineData("\uFEFF{ \"schema\": \"Tides\", \"tides\": [ { \"time\": \"noon\" } ] }")]
    public void What_says_nothing_makes_no_difference(string record)
    {
        using TestFolder folder = Case(record);
        Assert.Equal("passed    page.txt\n1 passed, 0 failed\n", folder.Run("test", folder.Path).Output);
    }

    [Fact]
    public void Unclaimed_lines_are_compared_always_by_their_texts()
    {
        using TestFolder folder = Case(Record, "Menu\n" + Page);
        Assert.Contains("unclaimed[0]: expected nothing, found \"Menu\"", folder.Run("test", folder.Path).Output);
        folder.Write("page.expected.json", Record.Replace("] }", """], "unclaimed": [ "Menu" ] }"""));
        Assert.StartsWith("passed", folder.Run("test", folder.Path).Output);
        folder.Write("page.expected.json", Record.Replace("] }", """], "unclaimed": [ { "line": 1, "text": "Menu" } ] }"""));
        Assert.StartsWith("passed", folder.Run("test", folder.Path).Output);
    }

    [Fact]
    public void Unclaimed_lines_that_are_no_list_differ()
    {
        using TestFolder folder = Case(Record.Replace("] }", """], "unclaimed": "Menu" }"""));
        Assert.Contains("unclaimed: expected \"Menu\", found ", folder.Run("test", folder.Path).Output);
    }

    [Fact]
    public void Diagnostics_are_compared_where_the_record_has_them()
    {
        using TestFolder folder = Case(Record.Replace("] }", """], "unclaimed": [ "Menu" ], "diagnostics": [] }"""), "Menu\n" + Page);
        Assert.Contains("diagnostics[0]: expected nothing, found {\"id\":\"NP1002\"", folder.Run("test", folder.Path).Output);
    }

    [Fact]
    public void Missing_record_fails_and_says_what_to_do()
    {
        using TestFolder folder = Case(null);
        Assert.Equal(
            new Run(ExitStatus.Failure, "failed    page.txt: there is no expected record; ‘--update’ makes page.expected.json of what the page gives\n0 passed, 1 failed\n", ""),
            folder.Run("test", folder.Path));
        Assert.Equal(["page.txt", "tides.news"], folder.Names);
    }

    [Theory]
    [InlineData("", "this is no JSON: ")]
    [InlineData("{ \"schema\": ", "this is no JSON: ")]
    [InlineData("{ \"schema\": \"Tides\", \"schema\": \"Tides\" }", "this is no JSON: ")]
    [InlineData("{ \"schema\": \"\\ud800\" }", "this is no JSON: ")]
    [InlineData("{ \"\\ud800\": 1 }", "this is no JSON: ")]
    [InlineData("[]", "this is no JSON object. ")]
    [InlineData("null", "this is no JSON object. ")]
    public void Record_that_is_no_record_is_said_and_stays(string record, string message)
    {
        using TestFolder folder = Case(record);
        Assert.All<string[]>([["test", folder.Path], ["test", folder.Path, "--update"]], arguments =>
        {
            Run run = folder.Run(arguments);
            Assert.StartsWith("page.expected.json: error: " + message, run.Error);
            Assert.Equal(new Run(ExitStatus.Failure, "0 passed, 1 failed\n", run.Error), run);
            Assert.Equal(record, File.ReadAllText(folder.PathOf("page.expected.json")));
        });
    }

    [Fact]
    public void Record_as_deep_as_a_page_makes_it_is_compared_and_accepted()
    {
        using var folder = new TestFolder();
        folder.Write("deep.news", "schema Deep\npage { first: Inner }\nrecord Inner { \"{text})\" commit inner: Inner? }\n");
        folder.Write("page.txt", string.Concat(Enumerable.Repeat("a)\n", 150)));
        Assert.Equal("accepted  page.txt\n0 passed, 0 failed, 1 accepted\n", folder.Run("test", folder.Path, "--update").Output);
        Assert.Equal("passed    page.txt\n1 passed, 0 failed\n", folder.Run("test", folder.Path).Output);
    }

    // ---- update -------------------------------------------------------------------------------------------------

    [Fact]
    public void Update_accepts_what_a_page_gives()
    {
        using TestFolder folder = Case(null);
        Assert.Equal(new Run(ExitStatus.Success, "accepted  page.txt\n0 passed, 0 failed, 1 accepted\n", ""), folder.Run("test", folder.Path, "--update"));
        Assert.Equal(
            """
            {
              "schema": "Tides",
              "tides": [
                {
                  "time": "noon"
                }
              ],
              "boilerplate": [],
              "unclaimed": [],
              "diagnostics": []
            }

            """,
            File.ReadAllText(folder.PathOf("page.expected.json")).Replace("\r\n", "\n", StringComparison.Ordinal));
        Assert.Equal(["page.expected.json", "page.txt", "tides.news"], folder.Names);
        Assert.Equal("passed    page.txt\n1 passed, 0 failed\n", folder.Run("test", folder.Path).Output);
    }

    [Fact]
    public void Update_replaces_what_differs()
    {
        using TestFolder folder = Case(Record.Replace("noon", "dusk"));
        Assert.Equal("accepted  page.txt\n0 passed, 0 failed, 1 accepted\n", folder.Run("test", folder.Path, "--update").Output);
        Assert.Contains("\"time\": \"noon\"", File.ReadAllText(folder.PathOf("page.expected.json")));
    }

    [Theory]
    [InlineData("Menu\nAbout\nHigh at noon\n", "it has 2 unclaimed lines", "page.txt(1,1): warning NP1002")]
    [InlineData("Menu\n", "it has errors", "page.txt(1,1): error NP1")]
    public void Update_accepts_a_page_with_problems_only_by_name(string page, string why, string diagnostic)
    {
        using TestFolder folder = Case(null, page);
        Run run = folder.Run("test", folder.Path, "--update");
        Assert.Equal($"failed    page.txt: not accepted, since {why}; to accept it all the same, name the page itself\n0 passed, 1 failed\n", run.Output);
        Assert.Contains(diagnostic, run.Error);
        Assert.Equal(ExitStatus.Failure, run.Status);
        Assert.Equal(["page.txt", "tides.news"], folder.Names);

        Run named = folder.Run("test", folder.PathOf("page.txt"), "--update");
        Assert.Equal(new Run(ExitStatus.Success, "accepted  page.txt\n0 passed, 0 failed, 1 accepted\n", ""), named);
        Assert.StartsWith("passed", folder.Run("test", folder.Path).Output);
    }

    [Fact]
    public void Update_keeps_the_record_of_a_page_that_got_problems()
    {
        using TestFolder folder = Case(Record, "Menu\n" + Page);
        Assert.Equal(ExitStatus.Failure, folder.Run("test", folder.Path, "--update").Status);
        Assert.Equal(Record, File.ReadAllText(folder.PathOf("page.expected.json")));
    }

    [Fact]
    public void Page_named_beside_its_folder_is_one_case_and_named()
    {
        using TestFolder folder = Case(null, "Menu\n" + Page);
        string page = folder.PathOf("page.txt");
        Assert.Equal("accepted  page.txt\n0 passed, 0 failed, 1 accepted\n", folder.Run("test", folder.Path, page, page, "--update").Output);
    }

    [Fact]
    public void Record_that_cannot_be_written_is_said_and_leaves_nothing()
    {
        using TestFolder folder = Case(null);
        Directory.CreateDirectory(folder.PathOf("page.expected.json"));
        Run run = folder.Run("test", folder.Path, "--update");
        Assert.StartsWith("failed    page.txt: page.expected.json cannot be written: ", run.Output);
        Assert.Equal(ExitStatus.Failure, run.Status);
        Assert.Equal(["page.expected.json", "page.txt", "tides.news"], folder.Names);
    }

    // ---- the schema of a page -----------------------------------------------------------------------------------

    [Fact]
    public void Schema_is_that_of_the_nearest_folder_above_that_has_any()
    {
        using TestFolder folder = Case(Record);
        folder.Write("a/b/page.txt", Page);
        folder.Write("a/b/page.expected.json", Record);
        folder.Write("a/c/page.txt", Page);
        folder.Write("a/c/page.expected.json", Record.Replace("Tides", "Inner"));
        folder.Write("a/c/inner.news", Schema.Replace("Tides", "Inner"));
        Assert.Equal("passed    a/b/page.txt\npassed    a/c/page.txt\npassed    page.txt\n3 passed, 0 failed\n", folder.Run("test", folder.Path).Output.Replace('\\', '/'));
    }

    [Fact]
    public void Schema_of_several_is_the_one_that_the_page_or_its_folder_is_named_after()
    {
        using var folder = new TestFolder();
        foreach (string name in new[] { "Low", "High", "High_sea" })
        {
            folder.Write($"{name}.news", Schema.Replace("Tides", name));
        }

        foreach ((string page, string schema) in new[] { ("High.txt", "High"), ("High-2.txt", "High"), ("High_sea.3.txt", "High_sea"), ("Low/a.txt", "Low"), ("Low_1.txt", "Low") })
        {
            folder.Write(page, Page);
            folder.Write(Path.ChangeExtension(page, null) + ".expected.json", Record.Replace("Tides", schema));
        }

        Assert.EndsWith("\n5 passed, 0 failed\n", folder.Run("test", folder.Path).Output);
    }

    [Fact]
    public void Schema_of_several_is_the_one_that_the_record_names()
    {
        using TestFolder folder = Case(Record.Replace("Tides", "Other"));
        folder.Write("other.news", Schema.Replace("Tides", "Other"));
        Assert.StartsWith("passed", folder.Run("test", folder.Path).Output);
        folder.Write("page.expected.json", Record.Replace("Tides", "Neither"));
        Assert.StartsWith("failed    page.txt: there is no schema ‘Neither’ beside it, which its expected record names\n", folder.Run("test", folder.Path).Output);
    }

    [Fact]
    public void Schema_of_several_is_the_one_that_fits()
    {
        using TestFolder folder = Case(null);
        folder.Write("other.news", "schema Other\npage { a: One+ }\nrecord One { \"One {t}\" }\n");
        Assert.StartsWith("accepted", folder.Run("test", folder.Path, "--update").Output);
        Assert.Contains("\"schema\": \"Tides\"", File.ReadAllText(folder.PathOf("page.expected.json")));
        folder.Write("none.txt", "Menu\n");
        Assert.StartsWith("failed    none.txt: none of the schemas beside it fits; name it after", folder.Run("test", folder.Path, "--update").Output);
    }

    [Fact]
    public void Schema_is_a_built_in_one_where_no_file_is_there()
    {
        using var folder = new TestFolder();
        folder.Add("rudaw.txt", Pages.Rudaw);
        folder.Add("foreign.txt", Pages.Foreign);
        Run run = folder.Run("test", folder.Path, "--update");
        Assert.Equal(
            "failed    foreign.txt: no built-in schema fits, and there is no schema file beside it or in a folder above; put one there\n"
            + "accepted  rudaw.txt\n0 passed, 1 failed, 1 accepted\n",
            run.Output);
        Assert.Contains("\"schema\": \"Rudaw\"", File.ReadAllText(folder.PathOf("rudaw.expected.json")));
    }

    [Fact]
    public void File_that_others_import_is_no_schema_of_its_own()
    {
        using var folder = new TestFolder();
        folder.Write("tides.news", "schema Tides\nimport \"tide.news\"\npage { tides: Tide+ }\n");
        folder.Write("tide.news", "record Tide { \"High at {time}\" }\n");
        folder.Write("page.txt", Page);
        folder.Write("page.expected.json", Record);
        Assert.Equal(new Run(ExitStatus.Success, "passed    page.txt\n1 passed, 0 failed\n", ""), folder.Run("test", folder.Path));
    }

    [Fact]
    public void File_that_is_imported_from_another_folder_is_no_schema_of_its_own()
    {
        using var folder = new TestFolder();
        folder.Write("tides.news", "schema Tides\nimport \"shared/tide.news\"\npage { tides: Tide+ }\n");
        folder.Write("shared/tide.news", "record Tide { \"High at {time}\" }\n");
        folder.Write("shared/page.txt", Page);
        folder.Write("shared/page.expected.json", Record);
        Assert.Equal(new Run(ExitStatus.Success, "passed    shared/page.txt\n1 passed, 0 failed\n", ""), folder.Run("test", folder.Path));
        folder.Write("shared/tide.news", "record Tide { \"High at {time}{day}\" }\n");
        Run run = folder.Run("test", folder.Path);
        Assert.Contains("shared/tide.news(1,30): error NM2202: ", run.Error);
        Assert.Equal(ExitStatus.Failure, run.Status);
    }

    [Theory]
    [InlineData("page { tides: Tide+ }\nrecord Tide { \"High at {time}\" }\n", "NM1011")]
    [InlineData("schema Tides\nrecord Tide { \"High at {time}\" }\n", "NM2001")]
    [InlineData("", "NM1011")]
    public void File_that_lacks_its_schema_or_page_is_said_to(string schema, string id)
    {
        using TestFolder folder = Case(Record);
        folder.Write("tides.news", schema);
        Run run = folder.Run("test", folder.Path);
        Assert.Contains($": error {id}: ", run.Error);
        Assert.Equal("failed    page.txt: its schema has errors\n0 passed, 1 failed\n", run.Output);
    }

    [Fact]
    public void Schema_with_errors_fails_its_pages_and_no_others()
    {
        using TestFolder folder = Case(Record);
        folder.Write("broken/broken.news", "schema Broken\npage { a: lyne }\n");
        folder.Write("broken/page.txt", Page);
        folder.Write("broken/page.expected.json", Record);
        Run run = folder.Run("test", folder.Path);
        Assert.Equal("failed    broken/page.txt: its schema has errors\npassed    page.txt\n1 passed, 1 failed\n", run.Output.Replace('\\', '/'));
        Assert.Contains("broken.news(2,11): error NM3008: 'lyne' is no record", run.Error);
        Assert.EndsWith("\n  page { a: lyne }\n            ^^^^\n", run.Error);
        Assert.Equal(ExitStatus.Failure, run.Status);
    }

    [Fact]
    public void Schema_with_errors_fails_even_where_no_page_is_read_by_it()
    {
        using TestFolder folder = Case(Record);
        folder.Write("idle/broken.news", "schema Broken\n");
        Run run = folder.Run("test", folder.Path);
        Assert.Equal("passed    page.txt\n1 passed, 0 failed\n", run.Output);
        Assert.Contains("broken.news(1,8): error NM2001", run.Error);
        Assert.Equal(ExitStatus.Failure, run.Status);
    }

    [Fact]
    public void Warnings_of_a_schema_are_said_once()
    {
        using TestFolder folder = Case(Record);
        folder.Write("tides.news", Schema + "record Spare { a: line }\n");
        folder.Write("second.txt", Page);
        folder.Write("second.expected.json", Record);
        Run run = folder.Run("test", folder.Path);
        Assert.Equal(2, run.Error.Split("NM2007").Length);
        Assert.Equal("passed    page.txt\npassed    second.txt\n2 passed, 0 failed\n", run.Output);
        Assert.Equal(ExitStatus.Success, run.Status);
    }

    // ---- paths --------------------------------------------------------------------------------------------------

    [Fact]
    public void Folder_without_pages_is_said()
    {
        using var folder = new TestFolder();
        folder.Write("page.md", Page);
        Run run = folder.Run("test", folder.Path);
        Assert.StartsWith("FOLDER: error: this folder has no page: no .txt or .html file in it or under it.", run.Error);
        Assert.Equal(new Run(ExitStatus.Failure, "0 passed, 1 failed\n", run.Error), run);
    }

    [Fact]
    public void Missing_page_is_said_and_the_others_done()
    {
        using TestFolder folder = Case(Record);
        Run run = folder.Run("test", folder.PathOf("missing.txt"), "", folder.Path, "--update");
        Assert.Equal("missing.txt: error: there is no such file or folder. Check the path.\n: error: there is no such file or folder. Check the path.\n", run.Error);
        Assert.Equal("passed    page.txt\n1 passed, 2 failed\n", run.Output);
        Assert.Equal(ExitStatus.Failure, run.Status);
        Assert.Equal(["page.expected.json", "page.txt", "tides.news"], folder.Names);
    }

    [Fact]
    public void Link_to_a_page_is_a_case_and_a_link_that_leads_back_is_not_followed()
    {
        using TestFolder folder = Case(Record);
        Directory.CreateDirectory(folder.PathOf("inner"));
        File.CreateSymbolicLink(folder.PathOf("inner/link.txt"), folder.PathOf("page.txt"));
        Directory.CreateSymbolicLink(folder.PathOf("inner/again"), folder.Path);
        folder.Write("inner/link.expected.json", Record);
        Assert.Equal("passed    inner/link.txt\npassed    page.txt\n2 passed, 0 failed\n", folder.Run("test", folder.Path).Output.Replace('\\', '/'));
    }

    [Fact]
    public void Link_that_leads_nowhere_is_a_problem_of_its_own()
    {
        using TestFolder folder = Case(Record);
        File.CreateSymbolicLink(folder.PathOf("gone.txt"), folder.PathOf("nowhere.txt"));
        Run run = folder.Run("test", folder.Path);
        Assert.StartsWith("gone.txt: error: there is no such file", run.Error);
        Assert.Equal("passed    page.txt\n1 passed, 1 failed\n", run.Output);
        File.CreateSymbolicLink(folder.PathOf("gone.news"), folder.PathOf("nowhere.news"));
        Assert.Contains("gone.news: error: there is no such file", folder.Run("test", folder.Path).Error);
    }

    [UnprivilegedFact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void Folder_and_schema_that_may_not_be_read_are_said_and_the_others_done()
    {
        using TestFolder folder = Case(Record);
        folder.Write("inner/import.news", "record A { a: line }\n");
        File.SetUnixFileMode(folder.Write("inner/secret.news", Schema), UnixFileMode.None);
        folder.Write("closed/page.txt", Page);
        File.SetUnixFileMode(folder.PathOf("closed"), UnixFileMode.None);
        Run run = folder.Run("test", folder.Path);
        File.SetUnixFileMode(folder.PathOf("closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Contains("closed: error: access is denied.", run.Error);
        Assert.Contains("secret.news: error: access is denied.", run.Error);
        Assert.Contains("passed    page.txt\n", run.Output);
        Assert.Equal(ExitStatus.Failure, run.Status);
    }

    [Fact]
    public void Folder_that_is_named_like_a_schema_is_a_folder()
    {
        using var folder = new TestFolder();
        folder.Write("tides.news/tides.news", Schema);
        folder.Write("tides.news/page.txt", Page);
        folder.Write("tides.news/page.expected.json", Record);
        Assert.EndsWith("1 passed, 0 failed\n", folder.Run("test", folder.PathOf("tides.news")).Output);
    }

    private static TestFolder Case(string? record, string page = Page)
    {
        var folder = new TestFolder();
        folder.Write("tides.news", Schema);
        folder.Write("page.txt", page);
        if (record is not null)
        {
            File.WriteAllBytes(folder.PathOf("page.expected.json"), Encoding.UTF8.GetBytes(record));
        }

        return folder;
    }
}
