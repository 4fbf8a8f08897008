using System.Globalization;
using System.Text;
using NewsModel.Benchmarks.Measuring;

namespace NewsModel.Benchmarks.Reporting;

/// <summary>Who was how fast.</summary>
internal static class Table
{
    /// <summary>The rows of the table and the bars of the chart.</summary>
    public static IReadOnlyList<(string Name, RowKind Kind, string What)> Rows { get; } =
    [
        ("slices", RowKind.Own, "articles, an owner for every line, diagnostics; captions and body not made yet: they are when first read"),
        ("records", RowKind.Own, "the same, and every record made and read; fields are slices"),
        ("strings", RowKind.Own, "the same, and every field a string"),
        ("interpreted", RowKind.Own, "as `slices`, of the schema loaded at run time"),
        ("span", RowKind.Other, "records of slices, by hand for this site, over spans; no owners"),
        ("split", RowKind.Other, "records of strings, by hand for this site: `string.Split` and a state machine; no owners"),
        ("regex", RowKind.Other, "records of strings, by source-generated regular expressions; no owners"),
        ("antlr", RowKind.Other, "records of strings, by ANTLR 4; no owners"),
        ("sprache", RowKind.Other, "records of strings, by Sprache; no owners"),
        ("read", RowKind.Limit, "every byte loaded, no more"),
        ("edges", RowKind.Limit, "where lines start and end, by SIMD, no more"),
        ("indexof", RowKind.Limit, "a loop of `IndexOf('\\n')`, no more"),
        ("getstring", RowKind.Limit, "`Encoding.UTF8.GetString(page)`, no more"),
    ];

    /// <summary>The table in Markdown.</summary>
    public static string Markdown(Measured measured)
    {
        var text = new StringBuilder($"| | | MB/s | KB allocated per MB | against `{Measured.Baseline}` |\n|---|---|--:|--:|--:|\n");
        foreach ((string name, RowKind kind, string what) in Rows)
        {
            string shown = kind == RowKind.Own ? $"**{name}**" : name;
            text.Append(CultureInfo.InvariantCulture, $"| {shown} | {what} | {measured.MegabytesPerSecond(name):F0} | {measured[name].Allocated * 1e3:F0} | {measured.Ratio(name, Measured.Baseline):F2} |\n");
        }

        return text.ToString();
    }

    /// <summary>The table for a terminal.</summary>
    public static void Print(Measured measured, TextWriter output)
    {
        foreach ((string name, _, _) in Rows)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{name,-12}{measured.MegabytesPerSecond(name),8:F0} MB/s{measured[name].Allocated * 1e3,10:F0} KB allocated per MB"));
        }
    }
}
