using System.Text;
using System.Text.Json;

namespace NewsModel.Cli.Tests;

/// <summary>HTML pages are taken wherever pages of text are.</summary>
public class HtmlTests
{
    private const string Schema = """
        schema Ferries
        page { stories: Story* }
        record Story { headline: Headline commit "Filed in {place}" body: Block* until Headline }
        record Headline { text: line } where heading(text) = 1 or not marked(text) and text starts with "# "
        choice Block = Link | Paragraph
        record Link { text: line } where links(text) = 100
        record Paragraph { text: line }
        """;

    private const string Page = """
        <!doctype html>
        <title>Ferries</title>
        <p><a href="/">Home</a> and away
        <h1>Ferry back</h1>
        <p>Filed in Wendon</p>
        <p>It sails &amp; sails.</p> <ul><li><a href="/t">Times</a></ul>
        <h1>Lighthouse for sale</h1>
          <p>It stands
          empty.</p>

        """;

    [Theory]
    [InlineData("page.html", Page)]
    [InlineData("page.txt", Page)]
    [InlineData("page.HTM", Page)]
    [InlineData("page", "\uFEFF \n<!-- kept --><!-- by hand -->" + Page)]
    [InlineData("page.xhtml", "Home" + "<h1>Ferry back</h1><p>Filed in Wendon<p>It sails &amp; sails.<p><a href='/t'>Times</a><h1>Lighthouse for sale</h1><p>It stands empty.")]
    public void Html_is_told_by_its_name_or_its_start(string name, string page)
    {
        using var folder = new TestFolder();
        Run run = folder.Run("parse", folder.Write(name, page), "--schema", folder.Write("f.news", Schema), "--to", "jsonl");

        Assert.StartsWith(
            $$"""{"source":"{{name}}","schema":"Ferries","stories":[{"headline":{"text":"Ferry back"},"place":"Wendon","body":[{"kind":"paragraph","text":"It sails & sails."},{"kind":"link","text":"Times"}]},{"headline":{"text":"Lighthouse for sale"},"body":[{"kind":"paragraph","text":"It stands empty."}]}],""",
            run.Output);
        Assert.Equal(ExitStatus.Success, run.Status);
    }

    [Theory]
    [InlineData("page.txt", "# Ferry back\nFiled in Wendon\n<p>It sails.\n")]
    [InlineData("page.txt", "<pre> is kept\n# Ferry back\nFiled in Wendon\n")]
    [InlineData("page", "< p >\n# Ferry back\nFiled in Wendon\n")]
    public void Text_stays_text(string name, string page)
    {
        using var folder = new TestFolder();
        Run run = folder.Run("parse", folder.Write(name, page), "--schema", folder.Write("f.news", Schema), "--to", "jsonl");

        Assert.Contains("""{"headline":{"text":"# Ferry back"},"place":"Wendon",""", run.Output);
        Assert.DoesNotContain("sourceLine", run.Output);
    }

    [Fact]
    public void Diagnostics_point_into_the_html()
    {
        using var folder = new TestFolder();
        Run run = folder.Run("parse", folder.Write("page.html", Page), "--schema", folder.Write("f.news", Schema), "--to", "jsonl");

        Assert.Equal(
            "page.html(3,16): warning NP1002: No rule of the schema takes this line here.\n"
            + "page.html(8,6): warning NP1001: Missing here: \"Filed in {place}\".\n",
            run.Error);
        JsonElement diagnostic = JsonDocument.Parse(run.Output).RootElement.GetProperty("diagnostics")[0];
        Assert.Equal((1, 3, 16), (Number("line"), Number("sourceLine"), Number("sourceColumn")));

        int Number(string name) => diagnostic.GetProperty(name).GetInt32();
    }

    [Fact]
    public void What_is_said_of_several_lines_names_those_of_the_html()
    {
        using var folder = new TestFolder();
        Run run = folder.Run("parse", folder.Write("page.html", "<p>One\n<p>Two\n<br>Three\n" + Page), "--schema", folder.Write("f.news", Schema));

        Assert.StartsWith("page.html(1,4): warning NP1002: lines 1–6: No rule", run.Error);
    }

    [Fact]
    public void Explain_shows_places_and_what_a_schema_can_ask()
    {
        using var folder = new TestFolder();
        Run run = folder.Run("explain", folder.Write("page.html", Page), "--schema", folder.Write("f.news", Schema));

        Assert.Contains(
            """
               3  4:5 heading 1         stories[0].headline  Ferry back
               4                        stories[0].place
               5  5:4                   stories[0].place     Filed in Wendon
            """,
            run.Output);
        Assert.Contains("6:51 item, links 100  stories[0].body      Times\n", run.Output);
    }

    [Fact]
    public void Detect_and_check_take_html()
    {
        using var folder = new TestFolder();
        string page = folder.Write("kma.html", "<h3>KMA UPDATES</h3><p>Ferry back<p>It sails.<p>Leave a Comment");

        Assert.StartsWith("kma.html  KmaUpdates\n", folder.Run("detect", page).Output);
        Assert.Contains(
            "\npage.html: 6 of 7 lines claimed, 1 not\n",
            folder.Run("check", folder.Write("f.news", Schema), folder.Write("page.html", Page)).Output);
        Assert.Contains("unclaimed line 3  Home and away\n", folder.Run("check", folder.PathOf("f.news"), folder.PathOf("page.html")).Output);
    }

    [Fact]
    public void Test_runs_cases_of_html_pages()
    {
        using var folder = new TestFolder();
        folder.Write("f.news", Schema);
        string page = folder.Write("f-1.html", Page.Replace("<a href=\"/\">Home</a> and away", ""));

        Assert.Equal(ExitStatus.Success, folder.Run("test", page, "--update").Status);
        Assert.Contains("\"Times\"", File.ReadAllText(folder.PathOf("f-1.expected.json")));
        Assert.EndsWith("1 passed, 0 failed\n", folder.Run("test", folder.Path).Output);
    }

    [Fact]
    public void Folder_has_pages_of_both_kinds()
    {
        using var folder = new TestFolder();
        folder.Write("pages/a.txt", "x");
        folder.Write("pages/b.html", "<p>x");
        folder.Write("pages/c.HTM", "<p>x");
        folder.Write("pages/d.json", "{}");

        Assert.Equal(3, folder.Run("parse", folder.PathOf("pages"), "--schema", folder.Write("f.news", Schema), "--to", "jsonl").Output.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public void Charset_is_found_as_browsers_find_it()
    {
        byte[] page = Encoding.Latin1.GetBytes("<meta charset=windows-1252><h1>Café opens</h1><p>Filed in Wendon");
        using var folder = new TestFolder();
        string schema = folder.Write("f.news", Schema);

        Assert.Contains("\"text\":\"Café opens\"", Run.In(new Surroundings(page), "parse", "--schema", schema, "--to", "jsonl").Output);
        byte[] wide = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<h1>Café opens</h1><p>Filed in Wendon")];
        Assert.Contains("\"text\":\"Café opens\"", Run.In(new Surroundings(wide), "parse", "--schema", schema, "--to", "jsonl").Output);
    }

    [Theory]
    [InlineData("--max-bytes", "135", "NP1008")]
    [InlineData("--max-lines", "3", "NP1009")]
    [InlineData("--max-articles", "1", "NP1010")]
    public void Limits_hold_for_html(string option, string most, string id)
    {
        using var folder = new TestFolder();
        Run run = folder.Run("parse", folder.Write("page.html", Page), "--schema", folder.Write("f.news", Schema), "--to", "jsonl", option, most);

        Assert.Contains("Ferry back", run.Output);
        Assert.DoesNotContain("\"headline\":{\"text\":\"Lighthouse", run.Output);
        Assert.Contains($"warning {id}: ", run.Error);
    }
}
