using System.Globalization;
using NewsModel.Benchmarks.Measuring;

namespace NewsModel.Benchmarks.Reporting;

/// <summary>The figures that can be compared from machine to machine.</summary>
internal static class Figures
{
    private static readonly (string Left, string Right)[] Ratios =
    [
        ("slices", "indexof"), ("slices", "split"), ("slices", "regex"), ("slices", "sprache"), ("slices", "edges"),
        ("strings", "getstring"), ("strings", "split"), ("interpreted", "slices"), ("threads2", "threads1"),
        ("records", "indexof"), ("records", "split"), ("slices", "span"), ("slices", "antlr"),
    ];

    /// <summary>Each figure's name and value.</summary>
    public static IReadOnlyList<(string Name, string Value)> Of(Measured measured) =>
    [
        .. Ratios.Select(ratio => (Name(ratio.Left, ratio.Right), Number(measured.Ratio(ratio.Left, ratio.Right), "F2"))),
        ("growth", Number(measured.Ratio("cut", "large"), "F2")),
        ("allocated", Number(measured["slices"].Allocated, "F3")),
    ];

    private static string Name(string left, string right) => left == "interpreted" ? "interpreted/generated" : $"{left}/{right}";

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
