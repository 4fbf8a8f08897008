using System.Globalization;
using NewsModel.Benchmarks.Measuring;

namespace NewsModel.Benchmarks.Reporting;

/// <summary>Where the time goes, from the page to strings: each stage is what one contender takes longer than another.</summary>
internal static class StageTable
{
    /// <summary>Each stage, what it takes a line, and its share.</summary>
    public static IReadOnlyList<(string Stage, string What, double Nanoseconds, double Share)> Of(Measured measured)
    {
        (string, string, double)[] stages =
        [
            ("scan", "the page cut into lines", measured.NanosecondsPerLine("scan")),
            ("grammar", "the lines parsed, owners and diagnostics", measured.NanosecondsMore("slices", "scan")),
            ("records", "every record read", measured.NanosecondsMore("records", "slices")),
            ("strings", "every field made a string", measured.NanosecondsMore("strings", "records")),
        ];
        double all = stages.Sum(static stage => stage.Item3);
        return [.. stages.Select(stage => (stage.Item1, stage.Item2, stage.Item3, stage.Item3 / all))];
    }

    public static void Print(Measured measured, TextWriter output)
    {
        foreach ((string stage, string what, double nanoseconds, double share) in Of(measured))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage,-12}{nanoseconds,8:F1} ns a line{share * 100,6:F0} %  {what}"));
        }
    }

    public static string Markdown(Measured measured) => "| stage | | ns a line | % |\n|---|---|--:|--:|\n" + string.Concat(Of(measured).Select(
        static row => string.Create(CultureInfo.InvariantCulture, $"| {row.Stage} | {row.What} | {row.Nanoseconds:F1} | {row.Share * 100:F0} |\n")));
}
