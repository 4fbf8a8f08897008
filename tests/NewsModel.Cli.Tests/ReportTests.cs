using System.Text;

namespace NewsModel.Cli.Tests;

/// <summary>What <c>explain</c> and <c>detect</c> print.</summary>
public class ReportTests
{
    [Fact]
    public Task Explain() => Verify(Run.Of("explain", Pages.Unclaimed).ToString());

    [Fact]
    public Task Explain_on_a_terminal() =>
        Verify(Run.In(new Surroundings(Width: 72, Colour: true), "explain", Pages.Unclaimed).Output.Replace('\e', '␛'));

    [Fact]
    public Task Explain_a_page_of_another_site() => Verify(Run.Of("explain", Pages.Foreign).ToString());

    [Fact]
    public void Explain_cuts_lines_to_the_width_of_a_terminal()
    {
        string[] lines = Run.In(new Surroundings(Width: 60), "explain", Pages.AsharqAlAwsat).Output.Split('\n');
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 60));
        Assert.Contains(lines, static line => line.EndsWith('…'));
    }

    [Theory]
    [InlineData("KMA UPDATES\r\n\r\nA\r\n\r\nB\r\n\r\n\r\n", 7)]
    [InlineData("KMA UPDATES\n\n\nA\rB", 5)]
    [InlineData("\n \n", 2)]
    [InlineData("", 0)]
    public void Explain_numbers_every_line(string page, int count)
    {
        string[] lines = Run.In(new Surroundings(Encoding.UTF8.GetBytes(page)), "explain", "-", "--schema", "KmaUpdates").Output.Split('\n');
        Assert.Equal(
            Enumerable.Range(1, count),
            lines.Where(static line => line.Length > 4 && char.IsDigit(line[3])).Select(static line => int.Parse(line.AsSpan(0, 4), provider: null)));
    }

    [Fact]
    public void Explain_puts_a_diagnostic_under_its_line()
    {
        byte[] page = Encoding.Latin1.GetBytes("KMA UPDATES\n\nCaf\u00E9 opens\n\nA cat came.\n\nLeave a Comment\n");
        string[] lines = Run.In(new Surroundings(page), "explain", "-").Output.Split('\n');
        int at = Array.FindIndex(lines, static line => line.StartsWith("   3 ", StringComparison.Ordinal));
        Assert.StartsWith("      warning NP1003 at column 4: ", lines[at + 1]);
    }

    [Fact]
    public void Explain_by_a_named_schema()
    {
        Run run = Run.Of("explain", Pages.KmaUpdates, "--schema", "RUDAW");
        Assert.StartsWith("kma-updates.txt  fits no schema\n  Rudaw  no    ", run.Output);
        Assert.Contains("error NP1006", run.Output);
        Assert.Equal(ExitStatus.Failure, run.Status);
    }

    [Fact]
    public Task Detect() => Verify(Run.Of("detect", Pages.Rudaw, Pages.DefensePost).ToString());

    [Fact]
    public void Detect_fails_where_a_page_fits_no_schema()
    {
        Run run = Run.Of("detect", Pages.Foreign, Pages.Rudaw);
        Assert.StartsWith("more/foreign.txt  fits no schema\n", run.Output.Replace('\\', '/'));
        Assert.Contains("rudaw.txt  Rudaw\n", run.Output);
        Assert.Equal(ExitStatus.Failure, run.Status);
    }
}
