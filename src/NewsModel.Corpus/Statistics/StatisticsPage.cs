using System.Globalization;

namespace NewsModel.Corpus.Statistics;

/// <summary>
/// The statistics of a corpus as one HTML page that needs nothing else: no script, no network, which its own policy forbids it. Each
/// chart stands beside a table of its numbers.
/// </summary>
internal static class StatisticsPage
{
    private const int Frequent = 50;

    public static string Of(CorpusStatistics statistics, string title)
    {
        var html = new Html();
        html.Add($$"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width">
            <title>{{title}}</title>
            <style>
            :root { color-scheme: light dark; --bar: #2f6f9f; --line: #8884; }
            @media (prefers-color-scheme: dark) { :root { --bar: #6fb1e0; } }
            body { font: 15px/1.45 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
            h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2.2rem; } h3 { font-size: 1rem; margin-bottom: .3rem; }
            table { border-collapse: collapse; } caption { text-align: left; }
            th, td { padding: .2rem .7rem .2rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
            th.n, td.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
            td bdi { overflow-wrap: anywhere; }
            svg { max-width: 100%; height: auto; font-size: 13px; } svg text { fill: currentColor; } svg rect { fill: var(--bar); } svg .shown { opacity: .75; }
            .wide { overflow-x: auto; }
            </style>
            </head>
            <body>
            <main>
            <h1><bdi>{{title}}</bdi></h1>
            <p>Pages: {{statistics.Pages}}; articles: {{statistics.Articles}}; records that cannot be read: {{statistics.Problems}}.</p>

            """);
        AddSchemas(html, statistics);
        AddFields(html, statistics);
        AddLengths(html, statistics);
        AddFrequent(html, "Most common unclaimed lines", UnclaimedNote(statistics), "line", statistics.UnclaimedLines(Frequent));
        AddFrequent(html, "Most common diagnostics", "Unclaimed lines are not among them.", "diagnostic", statistics.Diagnostics(Frequent));
        AddFrequent(html, "Hosts of pages that no schema fits", "A schema for one of the first would serve most.", "host", statistics.HostsWithoutSchema(Frequent));
        html.Add($"</main>\n</body>\n</html>\n");
        return html.ToString();
    }

    private static string UnclaimedNote(CorpusStatistics statistics) =>
        "On pages that a schema fits." + (statistics.UnclaimedIsExact ? "" : " There are too many different ones to count each: a count is at most what is said, and at least that less the excess.");

    private static void AddSchemas(Html html, CorpusStatistics statistics)
    {
        SchemaStatistics[] schemas = [.. statistics.Schemas];
        html.Add($"<h2>Schemas</h2>\n");
        BarChart.AddRows(html, "Pages of each schema", [.. schemas.Select(static it => new Bar(NameOf(it), it.Pages, Number(it.Pages)))], schemas.Select(static it => it.Pages).DefaultIfEmpty().Max());
        html.Add($"""<div class="wide"><table><thead><tr><th scope="col">schema</th><th scope="col" class="n">pages</th><th scope="col" class="n">articles</th><th scope="col" class="n">lines</th><th scope="col" class="n">unclaimed</th></tr></thead><tbody>""");
        foreach (SchemaStatistics schema in schemas)
        {
            html.Add($"""<tr><th scope="row">{NameOf(schema)}</th><td class="n">{schema.Pages}</td><td class="n">{schema.Articles}</td><td class="n">{schema.Lines}</td><td class="n">{schema.UnclaimedLines}</td></tr>""");
        }

        html.Add($"</tbody></table></div>\n");
    }

    private static void AddFields(Html html, CorpusStatistics statistics)
    {
        SchemaStatistics[] schemas = [.. statistics.Schemas.Where(static it => it.Articles > 0)];
        html.Add($"<h2>Fields</h2>\n<p>The share of articles that have each.</p>\n");
        BarChart.AddRows(html, "Share of articles that have each field", [.. statistics.Fields.Select(it => new Bar(it.Field, Share(it.Articles, statistics.Articles), Percent(it.Articles, statistics.Articles)))], 1);
        html.Add($"""<div class="wide"><table><thead><tr><th scope="col">field</th><th scope="col" class="n">all</th>""");
        foreach (SchemaStatistics schema in schemas)
        {
            html.Add($"""<th scope="col" class="n">{NameOf(schema)}</th>""");
        }

        html.Add($"</tr></thead><tbody>");
        int index = 0;
        foreach ((string field, long articles) in statistics.Fields)
        {
            html.Add($"""<tr><th scope="row">{field}</th><td class="n">{Percent(articles, statistics.Articles)}</td>""");
            foreach (SchemaStatistics schema in schemas)
            {
                html.Add($"""<td class="n">{Percent(schema.Fields.ElementAt(index).Articles, schema.Articles)}</td>""");
            }

            html.Add($"</tr>");
            index++;
        }

        html.Add($"</tbody></table></div>\n");
    }

    private static void AddLengths(Html html, CorpusStatistics statistics)
    {
        html.Add($"<h2>Lengths</h2>\n");
        foreach ((string what, Distribution distribution) in statistics.Lengths)
        {
            html.Add($"<h3>{what}</h3>\n");
            BarChart.AddColumns(html, what, [.. distribution.Bars().Select(static bar => new Bar(Range(bar), bar.Count, Number(bar.Count)))]);
            html.Add($"""<p>least {distribution.Least}, a tenth up to {distribution.Quantile(0.1)}, median {distribution.Quantile(0.5)}, mean {distribution.Mean:0.0}, nine tenths up to {distribution.Quantile(0.9)}, greatest {distribution.Greatest}</p>""");
            AddNumbers(html, distribution);
        }
    }

    private static void AddNumbers(Html html, Distribution distribution)
    {
        html.Add($"""<details><summary>Numbers</summary><table><thead><tr><th scope="col">from</th><th scope="col">to</th><th scope="col" class="n">count</th></tr></thead><tbody>""");
        foreach (DistributionBar bar in distribution.Bars())
        {
            html.Add($"""<tr><td class="n">{bar.From}</td><td class="n">{bar.To}</td><td class="n">{bar.Count}</td></tr>""");
        }

        html.Add($"</tbody></table></details>\n");
    }

    private static void AddFrequent(Html html, string title, string note, string what, IReadOnlyList<FrequentText> texts)
    {
        html.Add($"<h2>{title}</h2>\n");
        if (texts.Count == 0)
        {
            html.Add($"<p>There are none.</p>\n");
            return;
        }

        bool isExact = texts.All(static it => it.Excess == 0);
        html.Add($"""<p>{note}</p><div class="wide"><table><thead><tr><th scope="col" class="n">count</th>""");
        if (!isExact)
        {
            html.Add($"""<th scope="col" class="n">excess</th>""");
        }

        html.Add($"""<th scope="col">{what}</th></tr></thead><tbody>""");
        foreach (FrequentText text in texts)
        {
            html.Add($"""<tr><td class="n">{text.Count}</td>""");
            if (!isExact)
            {
                html.Add($"""<td class="n">{text.Excess}</td>""");
            }

            html.Add($"<td><bdi>{text.Text}</bdi></td></tr>");
        }

        html.Add($"</tbody></table></div>\n");
    }

    private static string NameOf(SchemaStatistics schema) => schema.Schema ?? "(none fits)";

    private static string Range(DistributionBar bar) => bar.From == bar.To ? Short(bar.From) : $"{Short(bar.From)}–{Short(bar.To)}";

    private static string Short(long number) => number >= 10_000 ? $"{Number(number / 1000)}k" : number.ToString(CultureInfo.InvariantCulture);

    private static double Share(long part, long all) => all == 0 ? 0 : (double)part / all;

    private static string Percent(long part, long all) => Share(part, all).ToString("P1", CultureInfo.InvariantCulture).Replace(" %", "%", StringComparison.Ordinal);

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
