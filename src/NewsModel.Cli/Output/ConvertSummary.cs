using System.Globalization;
using NewsModel.Corpus;

namespace NewsModel.Cli;

/// <summary>What a conversion did, in a few lines.</summary>
internal static class ConvertSummary
{
    public static void Write(ConvertCounts counts, TimeSpan elapsed, TextWriter output)
    {
        double seconds = Math.Max(elapsed.TotalSeconds, 0.001);
        output.WriteLine(Line($"{counts.Pages:N0} pages gave {counts.Articles + counts.Equal + counts.NearlyEqual:N0} articles: {counts.Articles:N0} written, {counts.Equal:N0} equal to one before, {counts.NearlyEqual:N0} nearly equal."));
        output.WriteLine(Line($"{counts.WithoutSchema:N0} pages fit no schema; {counts.Problems:N0} records or files were broken."));
        output.WriteLine(Line($"{(counts.PageBytes - counts.ResumedPageBytes) / 1e6:N1} MB of text in {seconds:N1} s: {(counts.Pages - counts.ResumedPages) / seconds:N0} pages/s, {(counts.PageBytes - counts.ResumedPageBytes) / 1e6 / seconds:N1} MB/s; most memory in use {MostMemory() / 1e6:N0} MB."));
        output.WriteLine("Time of all threads: " + string.Join(", ", Enum.GetValues<Stage>().Select(stage =>
            Line($"{stage.ToString().ToLowerInvariant()} {counts.TimeOf(stage).TotalSeconds:N1} s"))) + ".");
        if (counts.IndexBytes > 0 && counts.Articles > 0)
        {
            output.WriteLine(Line($"Index of articles: {counts.IndexBytes / 1e6:N1} MB, {(double)counts.IndexBytes / counts.Articles:N0} bytes each."));
        }
    }

    private static long MostMemory()
    {
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
