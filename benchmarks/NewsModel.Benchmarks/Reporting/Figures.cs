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

    /// <summary>Each figure's name and value, and between which values half of the rounds are.</summary>
    public static IReadOnlyList<(string Name, string Value, string Range)> Of(Measured measured) =>
    [
        .. Ratios.Select(ratio => Of(measured, Name(ratio.Left, ratio.Right), ratio.Left, ratio.Right)),
        Of(measured, "growth", "cut", "large"),
        ("allocated", Number(measured["slices"].Allocated, "F3"), ""),
    ];

    private static (string Name, string Value, string Range) Of(Measured measured, string name, string left, string right)
    {
        (double from, double to) = measured.HalfOfRatios(left, right);
        return (name, Number(measured.Ratio(left, right), "F2"), $"{Number(from, "F2")} to {Number(to, "F2")}");
    }

    private static string Name(string left, string right) => left == "interpreted" ? "interpreted/generated" : $"{left}/{right}";

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
