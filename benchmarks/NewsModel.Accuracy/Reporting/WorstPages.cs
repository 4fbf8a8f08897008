using System.Globalization;
using NewsModel.Accuracy.Data;
using NewsModel.Accuracy.Extractors;
using NewsModel.Accuracy.Scores;

namespace NewsModel.Accuracy.Reporting;

/// <summary>The pages that cost an extractor most, and of each the lines that do.</summary>
internal static class WorstPages
{
    private const int Lines = 12;
    private const int Width = 64;
    private const int Before = 32;

    /// <summary>Prints so many pages of a data set; a page without a fault is not shown.</summary>
    public static void Print(DataSet data, IExtractor extractor, int count, TextWriter output)
    {
        IReadOnlyList<PageResult> worst = [.. data.Run(extractor).Where(static page => Cost(page) > 0).OrderByDescending(Cost).Take(count)];
        output.WriteLine();
        output.WriteLine($"{extractor.Name}, {data.Title}: {(worst.Count == 0 ? "no fault" : "the worst")}");
        foreach (PageResult page in worst)
        {
            string scores = string.Join(", ", data.Measures.Zip(page.Scores, (measure, score) =>
                $"{measure.Name} {data.Print(score.Precision)} {data.Print(score.Recall)} {data.Print(score.F1)}"));
            output.WriteLine();
            output.WriteLine($"{page.Reference.Page.Name} {page.Reference.Page.Url}");
            output.WriteLine($"  {scores}");
            Print(page, data.Account, output);
        }
    }

    private static void Print(PageResult page, ILineAccount account, TextWriter output)
    {
        (IReadOnlyList<CostlyLine> missing, IReadOnlyList<CostlyLine> surplus) = account.Compare(page.Reference.Body, page.Extracted);
        IReadOnlyList<LinePair> pairs = LinePair.Of(missing, surplus);
        Print("words", $"missing ({missing.Count})", $"surplus ({surplus.Count})", output);
        foreach (LinePair pair in pairs.Take(Lines))
        {
            int from = pair.From(Before);
            Print(pair.Words.ToString(CultureInfo.InvariantCulture), Cut(pair.Missing, from), Cut(pair.Surplus, from), output);
        }

        if (pairs.Count > Lines)
        {
            output.WriteLine($"         and {pairs.Count - Lines} more");
        }
    }

    private static void Print(string words, string missing, string surplus, TextWriter output) =>
        output.WriteLine($"  {words,5}  {missing.PadRight(Width)}  {surplus}".TrimEnd());

    /// <summary>As much of a line as there is room for.</summary>
    private static string Cut(string line, int from)
    {
        string rest = from > 0 ? $"…{line[from..]}" : line;
        return rest.Length > Width ? $"{rest[..(Width - 1)]}…" : rest;
    }

    private static double Cost(PageResult page) => page.Scores.Sum(static score => 1 - score.F1);
}
