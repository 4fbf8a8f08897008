namespace NewsModel.Corpus.Statistics;

/// <summary>A bar of a chart.</summary>
/// <param name="Label">What it is of.</param>
/// <param name="Value">How long it is.</param>
/// <param name="Shown">The value for people.</param>
internal readonly record struct Bar(string Label, double Value, string Shown);

/// <summary>Charts of bars as SVG inside a page: drawn to scale, named for those who do not see them.</summary>
internal static class BarChart
{
    private const int Width = 720;
    private const int LabelWidth = 210;
    private const int ShownWidth = 110;
    private const int RowHeight = 24;
    private const int ColumnsHeight = 180;
    private const int LongestLabel = 30;

    /// <summary>Bars that lie one under the other.</summary>
    public static void AddRows(Html html, string title, IReadOnlyList<Bar> bars, double greatest)
    {
        long height = RowHeight * Math.Max(1, bars.Count);
        html.Add($"""<svg role="img" aria-label="{title}" viewBox="0 0 {Plain(Width)} {Plain(height)}" width="{Plain(Width)}" height="{Plain(height)}">""");
        for (int i = 0; i < bars.Count; i++)
        {
            double width = greatest <= 0 ? 0 : (Width - LabelWidth - ShownWidth) * bars[i].Value / greatest;
            long top = i * RowHeight;
            html.Add($"""<g><title>{bars[i].Label}: {bars[i].Shown}</title><text x="{Plain(LabelWidth - 8)}" y="{Plain(top + 16)}" text-anchor="end">{Cut(bars[i].Label)}</text>""");
            html.Add($"""<rect x="{Plain(LabelWidth)}" y="{Plain(top + 4)}" width="{width:0.0}" height="{Plain(RowHeight - 8)}" rx="2"/>""");
            html.Add($"""<text x="{LabelWidth + width + 6:0.0}" y="{Plain(top + 16)}" class="shown">{bars[i].Shown}</text></g>""");
        }

        html.Add($"</svg>");
    }

    /// <summary>Bars that stand side by side, for values that grow from left to right.</summary>
    public static void AddColumns(Html html, string title, IReadOnlyList<Bar> bars)
    {
        const int Foot = 22;
        const int Head = 18;
        double greatest = bars.Select(static bar => bar.Value).DefaultIfEmpty().Max();
        double step = (double)Width / Math.Max(8, bars.Count);
        html.Add($"""<svg role="img" aria-label="{title}" viewBox="0 0 {Plain(Width)} {Plain(ColumnsHeight)}" width="{Plain(Width)}" height="{Plain(ColumnsHeight)}">""");
        for (int i = 0; i < bars.Count; i++)
        {
            double height = greatest <= 0 ? 0 : (ColumnsHeight - Foot - Head) * bars[i].Value / greatest;
            double middle = (i + 0.5) * step;
            html.Add($"""<g><title>{bars[i].Label}: {bars[i].Shown}</title><rect x="{(i * step) + 2:0.0}" y="{ColumnsHeight - Foot - height:0.0}" width="{step - 4:0.0}" height="{height:0.0}" rx="2"/>""");
            html.Add($"""<text x="{middle:0.0}" y="{ColumnsHeight - 6d:0.0}" text-anchor="middle">{bars[i].Label}</text><text x="{middle:0.0}" y="{ColumnsHeight - Foot - height - 5:0.0}" text-anchor="middle" class="shown">{bars[i].Shown}</text></g>""");
        }

        html.Add($"</svg>");
    }

    private static string Plain(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Cut(string label) => label.Length <= LongestLabel ? label : $"{label[..(LongestLabel - 1)]}…";
}
