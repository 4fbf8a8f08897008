using NewsModel.Accuracy.Data;
using NewsModel.Accuracy.Extractors;
using NewsModel.Accuracy.Scores;

namespace NewsModel.Accuracy.Reporting;

/// <summary>One table: a row for each extractor, and of each measure of each data set its precision, recall and F1.</summary>
internal static class AccuracyTable
{
    private const int Width = 11;
    private const string Gap = "   ";

    private static readonly string[] Figures = ["precision", "recall", "F1"];

    /// <summary>Measures the extractors and prints the table.</summary>
    /// <param name="dataSets">The data sets.</param>
    /// <param name="extractors">The rows: a name, and who goes by it in each data set; null where nobody does.</param>
    /// <param name="output">Where to print.</param>
    public static void Print(
        IReadOnlyList<DataSet> dataSets, IReadOnlyList<(string Name, IReadOnlyList<IExtractor?> In)> extractors, TextWriter output)
    {
        int names = extractors.Max(static row => row.Name.Length);
        Line(output, names, "", dataSets.Select(static data => Left(data.Title, data.Measures.Count)));
        Line(output, names, "", dataSets.SelectMany(static data => data.Measures).Select(static measure => Left(measure.Name, 1)));
        Line(output, names, "", dataSets.SelectMany(static data => data.Measures).Select(static _ => Cells(Figures)));
        foreach ((string name, IReadOnlyList<IExtractor?> inData) in extractors)
        {
            Line(output, names, name, dataSets.Zip(inData).SelectMany(static pair => Row(pair.First, pair.Second)));
        }
    }

    private static IEnumerable<string> Row(DataSet data, IExtractor? extractor)
    {
        IReadOnlyList<PageResult> results = extractor is null ? [] : data.Run(extractor);
        return data.Measures.Select((measure, i) =>
        {
            Score mean = measure.Mean([.. results.Select(result => result.Scores[i])]);
            return Cells([data.Print(mean.Precision), data.Print(mean.Recall), data.Print(mean.F1)]);
        });
    }

    private static void Line(TextWriter output, int names, string name, IEnumerable<string> blocks) =>
        output.WriteLine($"{name.PadRight(names)}{Gap}{string.Join(Gap, blocks)}".TrimEnd());

    private static string Cells(string[] cells) => string.Concat(cells.Select(static cell => cell.PadLeft(Width)));

    /// <summary>A title over the blocks of so many measures.</summary>
    private static string Left(string title, int measures)
    {
        int width = (measures * Figures.Length * Width) + ((measures - 1) * Gap.Length);
        return $"  {title}".PadRight(width);
    }
}
