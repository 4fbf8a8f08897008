using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NewsModel.Benchmarks.Contenders;
using NewsModel.Benchmarks.Measuring;
using NewsModel.Benchmarks.Reporting;

namespace NewsModel.Benchmarks.Tests;

public class ReportTests
{
    private static readonly SuiteSize Tiny = new(100_000, 1 << 20, Rounds: 1, LargeRounds: 1, SlowRounds: 1, TimeSpan.Zero, TimeSpan.MaxValue);
    private static readonly IReadOnlyList<byte[]> Pages = Corpus.Create(Tiny.CorpusBytes);
    private static readonly Lazy<Measured> Once = new(static () => Suite.Run(Pages, AllContenders.Create(), Tiny));
    private static readonly Lazy<Report> OnceReported = new(
        static () => new Report(Once.Value, Growth.Run(Pages, Tiny), "A machine & more", new DateOnly(2026, 2, 3)));

    [Fact]
    public void Ratios_ends_with_one_line_for_each_figure()
    {
        using var output = new StringWriter { NewLine = "\n" };
        Ratios.Print(Once.Value, output);

        string[] lines = output.ToString().TrimEnd('\n').Split('\n');
        string[] ratios = [.. lines.Where(static line => line.StartsWith("ratio ", StringComparison.Ordinal))];
        Assert.Equal(
            [
                "allocated", "growth", "interpreted/generated", "records/indexof", "records/split", "slices/antlr", "slices/edges", "slices/indexof",
                "slices/regex", "slices/span", "slices/split", "slices/sprache", "strings/getstring", "strings/split", "threads2/threads1",
            ],
            ratios.Select(static line => line.Split(' ')[1]).Order(StringComparer.Ordinal));
        Assert.Equal(ratios, lines[^ratios.Length..]);
    }

    [Fact]
    public void Every_figure_is_a_positive_number() => Assert.All(
        Figures.Of(Once.Value),
        static figure =>
        {
            Assert.Matches(figure.Name == "allocated" ? @"^\d+\.\d{3}$" : @"^\d+\.\d{2}$", figure.Value);
            if (figure.Name != "slices/edges") // unoptimized code may come to 0.00 there
            {
                Assert.True(double.Parse(figure.Value, CultureInfo.InvariantCulture) > 0, figure.Name);
            }
        });

    [Fact]
    public void The_stages_add_up()
    {
        var stages = StageTable.Of(Once.Value);

        Assert.Equal(["scan", "grammar", "records", "strings"], stages.Select(static stage => stage.Stage));
        Assert.Equal(1, stages.Sum(static stage => stage.Share), 6);
    }

    [Fact]
    public void Every_contender_and_limit_has_its_row() => Assert.Equal(
        Once.Value.Timings.Keys.Except(["scan", "threads1", "threads2", "large", "cut"]).Order(),
        Table.Rows.Select(static row => row.Name).Order());

    [Fact]
    public void Charts_are_well_formed_and_have_a_bar_for_each_value()
    {
        XElement throughput = XElement.Parse(OnceReported.Value.ThroughputChart());
        XElement growth = XElement.Parse(OnceReported.Value.GrowthChart());

        Assert.All(Table.Rows, row => Assert.Contains(row.Name, Texts(throughput)));
        Assert.Equal(Table.Rows.Count, Bars(throughput));
        Assert.Contains("256 KB", Texts(growth));
        Assert.Equal(2 * 6, Bars(growth)); // 1 KB to 1 MB
    }

    [Fact]
    public void A_chart_s_text_is_escaped()
    {
        XElement chart = XElement.Parse(new BarChart("<a & b>", ["\"c\""], IsLogarithmic: false).Draw([("d < e", 3, 0)]));

        Assert.Contains("<a & b>", Texts(chart));
        Assert.Contains("d < e", Texts(chart));
    }

    [Fact]
    public void Bars_are_as_long_as_their_values()
    {
        XElement[] bars = [.. BarsOf(XElement.Parse(new BarChart("", [""], IsLogarithmic: false).Draw([("", 80, 0), ("", 20, 0)])))];
        XElement[] logarithmic = [.. BarsOf(XElement.Parse(new BarChart("", [""], IsLogarithmic: true).Draw([("", 1000, 0), ("", 10, 0)])))];

        Assert.Equal(4, (double)bars[0].Attribute("width")! / (double)bars[1].Attribute("width")!, 2);
        Assert.Equal(3, (double)logarithmic[0].Attribute("width")! / (double)logarithmic[1].Attribute("width")!, 2);
    }

    [Fact]
    public void Tables_name_the_machine_and_the_day()
    {
        string tables = OnceReported.Value.Tables();

        Assert.Contains("A machine & more", tables, StringComparison.Ordinal);
        Assert.Contains("Written on 2026-02-03", tables, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', tables);
    }

    [Fact]
    public void The_block_of_a_file_is_replaced_and_the_rest_kept()
    {
        string file = $"before\n{MarkedBlock.Of("old\n")}after\n";
        string block = MarkedBlock.Of("new\n");

        Assert.Equal($"before\n{block}after\n", MarkedBlock.Replace(file, block));
        Assert.Equal(block, MarkedBlock.Read(MarkedBlock.Replace(file, block)));
        Assert.Throws<InvalidDataException>(() => MarkedBlock.Read("nothing"));
    }

    [Fact]
    public void The_README_s_table_is_the_one_of_the_results() => Assert.Equal(
        MarkedBlock.Read(File.ReadAllText(Report.TablesFile)), MarkedBlock.Read(File.ReadAllText(Report.Readme)));

    [Fact]
    public void The_results_have_every_row_and_figure()
    {
        string results = File.ReadAllText(Report.TablesFile);

        Assert.All(Table.Rows, row => Assert.Matches($@"(?m)^\| (\*\*)?{row.Name}(\*\*)? \| {Regex.Escape(row.What)} \| \d+ \| \d+ \| [\d.]+ \|$", results));
        Assert.All(Figures.Of(Once.Value), figure => Assert.Matches($@"(?m)^\| {Regex.Escape(figure.Name)} \| [\d.]+ \| ([\d.]+ to [\d.]+)? \|$", results));
        Assert.All(["throughput.svg", "growth.svg"], static name => XElement.Load(Path.Combine(Report.Folder, name)));
    }

    private static IEnumerable<string> Texts(XElement svg) => svg.Descendants().Where(static e => e.Name.LocalName == "text").Select(static e => e.Value);

    private static int Bars(XElement svg) => BarsOf(svg).Count();

    private static IEnumerable<XElement> BarsOf(XElement svg) =>
        svg.Descendants().Where(static e => e.Name.LocalName == "rect" && (string?)e.Attribute("height") == "16");
}
