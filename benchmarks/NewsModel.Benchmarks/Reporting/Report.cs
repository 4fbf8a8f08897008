using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using NewsModel.Benchmarks.Measuring;

namespace NewsModel.Benchmarks.Reporting;

/// <summary>What is checked in of a long run: tables in Markdown, charts in SVG.</summary>
internal sealed class Report(Measured measured, IReadOnlyList<Growth> growth, string machine, DateOnly date)
{
    private static readonly string[] Kinds = ["this project", "other ways, without owners", "limits: a part of the work alone"];

    private static readonly BarChart Throughput = new("Megabytes a second, logarithmic scale", Kinds, IsLogarithmic: true);

    private static readonly BarChart Sizes = new("Slices: megabytes a second by size of the pages", ["one thread", "two threads"], IsLogarithmic: false);

    /// <summary>The folder in the repository that the files are in.</summary>
    public static string Folder => Path.Combine(Root(), "benchmarks", "results");

    /// <summary>The README of the repository.</summary>
    public static string Readme => Path.Combine(Root(), "README.md");

    /// <summary>The file with the tables.</summary>
    public static string TablesFile => Path.Combine(Folder, "README.md");

    /// <summary>Writes the files, and the part of the README that is taken from there.</summary>
    public void Write()
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(TablesFile, Tables());
        File.WriteAllText(Path.Combine(Folder, "throughput.svg"), ThroughputChart());
        File.WriteAllText(Path.Combine(Folder, "growth.svg"), GrowthChart());
        File.WriteAllText(Readme, MarkedBlock.Replace(File.ReadAllText(Readme), Block()));
    }

    public string ThroughputChart() => Throughput.Draw(
        [.. Table.Rows.Select(row => (row.Name, measured.MegabytesPerSecond(row.Name), (int)row.Kind))]);

    public string GrowthChart() => Sizes.Draw(
        [.. growth.SelectMany(static size => ((string, double, int)[])[(Size(size.PageBytes), size.OneThread, 0), ("", size.TwoThreads, 1)])]);

    /// <summary>The tables of all that was measured.</summary>
    public string Tables()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # What was measured

            Written on {date:yyyy-MM-dd} by `dotnet run -c Release --project benchmarks/NewsModel.Benchmarks -- report`.

            {Block()}
            ![Megabytes a second](throughput.svg)

            ## Figures

            A figure `a/b` is the throughput of a over the throughput of b, the median over the rounds. `growth` is the time a byte takes in one
            page of {Size(measured.LargePageBytes)}, over the time in pages of {Size(measured.LargePageBytes / Suite.Growth)}; `allocated` is bytes allocated for a byte of a page, by `slices`.
            Half of the rounds are within the range. All take turns in one process, and each collects garbage before it is timed; Sprache and
            ANTLR take part in {measured.RoundsOf("sprache")} rounds, the large page in {measured.RoundsOf("large")}. Megabytes a second in the table are those of `{Measured.Baseline}` times the ratio. What is
            allocated is counted on the thread that is timed. The collector's settings are the runtime's own.

            | figure | | half of the rounds |
            |---|--:|--:|

            """);
        foreach ((string name, string value, string range) in Figures.Of(measured))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {value} | {range} |\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"""

            ## Where the time goes

            From the page to strings. A stage is what one takes longer than another: `scan`, `slices`, `records`, `strings`.

            {StageTable.Markdown(measured)}
            ## Growth

            | pages of about | MB/s, one thread | two threads | |
            |---|--:|--:|--:|

            """);
        foreach (Growth size in growth)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {Size(size.PageBytes)} | {size.OneThread:F0} | {size.TwoThreads:F0} | {size.TwoThreads / size.OneThread:F2} |\n");
        }

        return text.Append("\n![Megabytes a second by size of the pages](growth.svg)\n").ToString().ReplaceLineEndings("\n");
    }

    private string Block() => MarkedBlock.Of($"{Ratios.Corpus(measured)}. {machine}.\n\n{Table.Markdown(measured)}");

    private static string Size(int bytes) => bytes >= 1 << 20 ? $"{bytes >> 20} MB" : $"{bytes >> 10} KB";

    private static string Root([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
