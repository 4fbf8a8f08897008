using System.Globalization;
using NewsModel.Benchmarks.Measuring;

namespace NewsModel.Benchmarks.Reporting;

/// <summary>What <c>ratios</c> prints: for people first, one line a figure last.</summary>
internal static class Ratios
{
    public static void Print(Measured measured, TextWriter output)
    {
        output.WriteLine(Machine.Describe());
        output.WriteLine(Corpus(measured));
        output.WriteLine();
        Table.Print(measured, output);
        output.WriteLine();
        StageTable.Print(measured, output);
        output.WriteLine();
        foreach ((string name, string value, _) in Figures.Of(measured))
        {
            output.WriteLine($"ratio {name} {value}");
        }
    }

    public static string Corpus(Measured measured) => string.Create(
        CultureInfo.InvariantCulture,
        $"{measured.Bytes / 1e6:F1} MB (10^6 bytes) of UTF-8 in {measured.Pages} pages and {measured.Lines} lines, {measured.Rounds} rounds, medians");
}
