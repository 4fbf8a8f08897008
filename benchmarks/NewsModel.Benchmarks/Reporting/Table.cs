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
        ("slices", RowKind.Own, "typed articles, owners and diagnostics; fields are slices, captions and body are made when first read"),
        ("records", RowKind.Own, "the same, and every record of every list made and read"),
        ("strings", RowKind.Own, "the same, and every field a string"),
        ("interpreted", RowKind.Own, "slices, the schema loaded at run time"),
        ("span", RowKind.Other, "by hand for this site: spans, slices, no account of lines"),
        ("split", RowKind.Other, "by hand: `string.Split` and a state machine"),
        ("regex", RowKind.Other, "source-generated regular expressions"),
        ("antlr", RowKind.Other, "ANTLR 4"),
        ("sprache", RowKind.Other, "Sprache"),
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
