using System.Text;
using System.Text.Json;

namespace NewsModel.Cli.Tests;

/// <summary>What <c>parse</c> prints of pages that are there.</summary>
public class ParseTests
{
    [Fact]
    public Task Pretty() => Verify(Run.Of("parse", Pages.AsharqAlAwsat, Pages.KmaUpdates, Pages.Rudaw, Pages.DefensePost).ToString());

    [Fact]
    public Task Pretty_on_a_terminal() =>
        Verify(Run.In(new Surroundings(Width: 60, Colour: true), "parse", Pages.KmaUpdates).Output.Replace('\e', '␛'));

    [Fact]
    public void Pretty_on_a_terminal_fits_its_width() =>
        Assert.All(Run.In(new Surroundings(Width: 50), "parse", Pages.Folder).Output.Split('\n'), line => Assert.InRange(line.Length, 0, 50));

    [Fact]
    public Task Json_of_one_page_is_an_object() => Verify(Run.Of("parse", Pages.KmaUpdates, "--to", "json").Output);

    [Fact]
    public void Json_of_several_pages_is_an_array()
    {
        Run run = Run.Of("parse", Pages.KmaUpdates, Pages.Rudaw, "--to", "json");
        Assert.Equal(["KmaUpdates", "Rudaw"], JsonDocument.Parse(run.Output).RootElement.EnumerateArray().Select(static page => page.GetProperty("schema").GetString()));
        Assert.EndsWith("\n]\n", run.Output);
    }

    [Fact]
    public void Json_is_an_array_where_one_of_several_pages_is_missing()
    {
        Run run = Run.Of("parse", Pages.KmaUpdates, "missing.txt", "--to", "json");
        Assert.Equal(1, JsonDocument.Parse(run.Output).RootElement.GetArrayLength());
        Assert.Equal(ExitStatus.Failure, run.Status);
    }

    [Fact]
    public void Json_lines_are_an_object_each()
    {
        string[] lines = Run.Of("parse", Pages.KmaUpdates, Pages.Rudaw, "--to", "jsonl").Output.Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Equal("kma-updates.txt", JsonDocument.Parse(lines[0]).RootElement.GetProperty("source").GetString());
        Assert.Equal("rudaw.txt", JsonDocument.Parse(lines[1]).RootElement.GetProperty("source").GetString());
        Assert.Equal("", lines[2]);
    }

    [Fact]
    public void Formats_have_no_case() => Assert.StartsWith("{\"source\"", Run.Of("parse", Pages.Rudaw, "--to", "JSONL").Output);

    [Fact]
    public void Folder_is_every_text_file_under_it_in_order()
    {
        Run run = Run.Of("parse", Pages.Folder, "--to", "jsonl");
        Assert.Equal(
            ["asharq-al-awsat.txt", "kma-updates.txt", "more/controls.txt", "more/defense-post.txt", "more/foreign.txt", "more/unclaimed.txt", "rudaw.txt"],
            run.Output.TrimEnd().Split('\n').Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("source").GetString()!.Replace('\\', '/')));
    }

    [Fact]
    public void Page_named_twice_is_parsed_twice() =>
        Assert.Equal(2, Run.Of("parse", Pages.Rudaw, Pages.Rudaw, "--to", "jsonl").Output.TrimEnd().Split('\n').Length);

    [Theory]
    [InlineData]
    [InlineData("-")]
    public void Standard_input_is_a_page(params string[] path)
    {
        Run run = Run.In(new Surroundings(File.ReadAllBytes(Pages.Rudaw)), ["parse", "--to", "jsonl", .. path]);
        Assert.StartsWith("""{"source":"-","schema":"Rudaw",""", run.Output);
        Assert.Equal(ExitStatus.Success, run.Status);
    }

    [Fact]
    public void Byte_order_mark_and_line_ends_do_not_matter()
    {
        string page = "\uFEFF" + File.ReadAllText(Pages.Rudaw).Replace("\n", "\r\n");
        Run run = Run.In(new Surroundings(Encoding.UTF8.GetBytes(page)), "parse", "--to", "jsonl");
        Assert.Equal(Run.In(new Surroundings(File.ReadAllBytes(Pages.Rudaw)), "parse", "--to", "jsonl"), run);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_a_warning_with_their_place()
    {
        Run run = Run.In(new Surroundings(Encoding.Latin1.GetBytes("KMA UPDATES\n\nCafé opens\n\nA café opened.\n\nLeave a Comment\n")), "parse", "--to", "jsonl");
        Assert.Contains("-(3,4): warning NP1003:", run.Error);
        Assert.Contains("Caf\uFFFD opens", run.Output);
        Assert.Equal(ExitStatus.Success, run.Status);
    }

    [Fact]
    public void What_holds_for_lines_in_a_row_is_said_once()
    {
        Run run = Run.In(new Surroundings(Encoding.Latin1.GetBytes("KMA UPDATES\n\né\n\né\n\nplain\n\né\n\nLeave a Comment\n")), "parse", "--to", "jsonl");
        Assert.Equal(2, run.Error.TrimEnd().Split('\n').Length);
        Assert.Contains("-(3,1): warning NP1003: lines 3–5: ", run.Error);
        Assert.Contains("-(9,1): warning NP1003: These", run.Error);
    }

    [Fact]
    public void Named_schema_is_used_whatever_the_page()
    {
        Run run = Run.Of("parse", Pages.KmaUpdates, "--schema", "rudaw", "--to", "jsonl");
        Assert.Contains("\"schema\":\"Rudaw\"", run.Output);
        Assert.Contains("error NP1006", run.Error);
        Assert.Equal(ExitStatus.Failure, run.Status);
    }

    [Fact]
    public Task Page_of_another_site_is_printed_and_the_others_done() => Verify(Run.Of("parse", Pages.Foreign, Pages.Rudaw).ToString());

    [Fact]
    public void The_story_of_a_page_that_fits_no_schema_is_guessed()
    {
        const string Page = """
            Old bridge closes for the winter
            By Ada Korr
            3 April 2026

            The old bridge over the Orrin will stay closed until the end of March, the council said on Friday, after divers found cracks in two piers.

            Nobody knows yet what the repairs will cost. The council has put aside enough for one pier, and hopes that the county will pay for the other.

            Shops on the far side of the river fear for their trade. Some of them have asked for lower rents until the bridge is open again.

            Privacy policy
            """;
        Run run = Run.In(new Surroundings(Encoding.UTF8.GetBytes(Page)), "parse", "-");
        Assert.Contains("AnyNews, 1 article, a guess with a confidence of 0.", run.Output);
        Assert.Contains("warning NP1011", run.Error);
        Assert.Equal(ExitStatus.Success, run.Status);

        run = Run.In(new Surroundings(Encoding.UTF8.GetBytes(Page)), "detect", "-");
        Assert.Contains("\n  AnyNews          fits  It guesses a story", run.Output);
        Assert.Equal(ExitStatus.Success, run.Status);
    }

    [Fact]
    public void A_guess_can_be_asked_for()
    {
        Run run = Run.Of("parse", Pages.KmaUpdates, "--schema", "anynews", "--to", "jsonl");
        Assert.Contains("\"schema\":\"AnyNews\",\"confidence\":", run.Output);
        Assert.Contains("warning NP1011", run.Error);
    }

    [Fact]
    public void Empty_page_fits_no_schema()
    {
        using var folder = new TestFolder();
        Run run = Run.Of("parse", folder.Add("empty.txt"), "--to", "json");
        Assert.Equal(0, JsonDocument.Parse(run.Output).RootElement.GetProperty("articles").GetArrayLength());
        Assert.Contains("NP1007", run.Error);
        Assert.Equal(ExitStatus.Failure, run.Status);
    }

    [Fact]
    public Task Run_of_unclaimed_lines_is_one_warning() => Verify(Run.Of("parse", Pages.Unclaimed).ToString());

    [Fact]
    public void Json_has_every_unclaimed_line()
    {
        JsonElement page = JsonDocument.Parse(Run.Of("parse", Pages.Unclaimed, "--to", "json").Output).RootElement;
        Assert.Equal([9, 10], page.GetProperty("unclaimed").EnumerateArray().Select(static line => line.GetProperty("line").GetInt32()));
        Assert.Equal([9, 10], page.GetProperty("diagnostics").EnumerateArray().Select(static line => line.GetProperty("line").GetInt32()));
    }

    [Theory]
    [InlineData(ExitStatus.Success)]
    [InlineData(ExitStatus.Failure, "--strict")]
    public void Warnings_are_well_unless_strict(int status, params string[] strict) =>
        Assert.Equal(status, Run.Of(["parse", Pages.Unclaimed, .. strict]).Status);

    [Theory]
    [InlineData(false, "parse", "--schema", "kmaupdates")]
    [InlineData(true, "parse", "--schema", "kmaupdates")]
    [InlineData(false, "explain")]
    [InlineData(true, "explain")]
    public void Page_cannot_steer_the_terminal(bool colour, params string[] arguments)
    {
        byte[] page = [.. "KMA UPDATES\n"u8, .. File.ReadAllBytes(Pages.Controls)];
        Run run = Run.In(new Surroundings(page, Width: colour ? 100 : null, Colour: colour), [.. arguments, "-"]);
        Assert.Contains("␛[31mred text␛[0m and \uFFFD more", run.Output);
        Assert.Contains("[bold]not markup[/] and ␇ a bell", run.Output);
        Assert.DoesNotContain("\e[31m", run.Output);
        Assert.DoesNotContain('\u009B', run.Output);
        Assert.DoesNotContain('\a', run.Output);
        Assert.Equal(colour, run.Output.Contains('\e'));
    }
}
