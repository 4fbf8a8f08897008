using System.Globalization;
using NewsModel.Corpus;
using Spectre.Console;

namespace NewsModel.Cli;

/// <summary>Reports what a corpus has in it, as tables.</summary>
internal static class StatisticsReport
{
    private const int Frequent = 20;

    public static void Print(CorpusStatistics statistics, Report report)
    {
        report.Line(string.Create(
            CultureInfo.InvariantCulture, $"pages: {statistics.Pages:N0}, articles: {statistics.Articles:N0}, records that cannot be read: {statistics.Problems:N0}"));
        PrintSchemas(statistics, report);
        PrintFields(statistics, report);
        PrintLengths(statistics, report);
        PrintFrequent("unclaimed line", statistics.UnclaimedLines(Frequent), report);
        PrintFrequent("diagnostic", statistics.Diagnostics(Frequent), report);
        PrintFrequent("host of pages that no schema fits", statistics.HostsWithoutSchema(Frequent), report);
    }

    private static void PrintSchemas(CorpusStatistics statistics, Report report)
    {
        ReportTable table = new("schema", "pages", "articles", "lines", "unclaimed");
        foreach (SchemaStatistics schema in statistics.Schemas)
        {
            table.Add(schema.Schema ?? "(none fits)", Number(schema.Pages), Number(schema.Articles), Number(schema.Lines), Share(schema.UnclaimedLines, schema.Lines));
        }

        report.Table(table);
    }

    private static void PrintFields(CorpusStatistics statistics, Report report)
    {
        ReportTable table = new("field", "articles", "share");
        foreach ((string field, long articles) in statistics.Fields)
        {
            table.Add(field, Number(articles), Share(articles, statistics.Articles));
        }

        report.Table(table);
    }

    private static void PrintLengths(CorpusStatistics statistics, Report report)
    {
        ReportTable table = new("length", "least", "tenth", "median", "mean", "nine tenths", "greatest");
        foreach ((string what, Distribution it) in statistics.Lengths)
        {
            table.Add(
                what,
                Number(it.Least),
                Number(it.Quantile(0.1)),
                Number(it.Quantile(0.5)),
                it.Mean.ToString("N1", CultureInfo.InvariantCulture),
                Number(it.Quantile(0.9)),
                Number(it.Greatest));
        }

        report.Table(table);
    }

    // Where a count is not exact, it may be less by so many.
    private static void PrintFrequent(string what, IReadOnlyList<FrequentText> texts, Report report)
    {
        if (texts.Count == 0)
        {
            return;
        }

        ReportTable table = new(what, "count");
        foreach (FrequentText text in texts)
        {
            table.Add(text.Text, text.Excess == 0 ? Number(text.Count) : $"{Number(text.Count - text.Excess)}–{Number(text.Count)}");
        }

        report.Table(table);
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Share(long part, long all) =>
        all == 0 ? "" : ((double)part / all).ToString("P1", CultureInfo.InvariantCulture).Replace(" %", "%", StringComparison.Ordinal);
}
