using System.Globalization;
using System.Security;
using System.Text;

namespace NewsModel.Benchmarks.Reporting;

/// <summary>Draws bars as SVG: white behind, so that it can be read wherever it is shown.</summary>
/// <param name="Title">What stands above.</param>
/// <param name="Series">What each colour stands for.</param>
/// <param name="IsLogarithmic">Whether the scale is logarithmic, from 1.</param>
internal sealed record BarChart(string Title, IReadOnlyList<string> Series, bool IsLogarithmic)
{
    private const int Width = 820;
    private const int Left = 130;
    private const int Right = 90;
    private const int Top = 64;
    private const int RowHeight = 24;
    private const int BarHeight = 16;

    private static readonly string[] Colours = ["#1d5fbf", "#c2571a", "#8a8f98"];

    /// <summary>Draws them.</summary>
    /// <param name="bars">From the top down: what each is called (empty: like the one above), its value, and its colour.</param>
    public string Draw(IReadOnlyList<(string Label, double Value, int Series)> bars)
    {
        double end = End(bars.Max(static bar => bar.Value));
        int bottom = Top + (bars.Count * RowHeight);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{Width}" height="{bottom + 34}" viewBox="0 0 {Width} {bottom + 34}" font-family="sans-serif" font-size="13" fill="#1f2328">
            <title>{Escape(Title)}</title>
            <rect width="100%" height="100%" fill="#ffffff"/>
            <text x="16" y="26" font-size="16" font-weight="bold">{Escape(Title)}</text>

            """);
        Legend(svg);
        foreach (double tick in Ticks(end))
        {
            double x = Left + Length(tick, end);
            svg.Append(CultureInfo.InvariantCulture, $"""
                <line x1="{x:F1}" y1="{Top - 4}" x2="{x:F1}" y2="{bottom}" stroke="#d0d7de"/>
                <text x="{x:F1}" y="{bottom + 18}" text-anchor="middle" font-size="11">{Number(tick)}</text>

                """);
        }

        for (int i = 0; i < bars.Count; i++)
        {
            (string label, double value, int series) = bars[i];
            int y = Top + (i * RowHeight);
            double length = Length(value, end);
            svg.Append(CultureInfo.InvariantCulture, $"""
                <text x="{Left - 8}" y="{y + 14}" text-anchor="end">{Escape(label)}</text>
                <rect x="{Left}" y="{y + 1}" width="{length:F1}" height="{BarHeight}" fill="{Colours[series]}"/>
                <text x="{Left + length + 6:F1}" y="{y + 14}">{Number(value)}</text>

                """);
        }

        return svg.Append("</svg>\n").ToString().ReplaceLineEndings("\n");
    }

    private void Legend(StringBuilder svg)
    {
        int x = 16;
        for (int i = 0; i < Series.Count; i++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"""
                <rect x="{x}" y="38" width="11" height="11" fill="{Colours[i]}"/>
                <text x="{x + 16}" y="48" font-size="12">{Escape(Series[i])}</text>

                """);
            x += 36 + (Series[i].Length * 7);
        }
    }

    /// <summary>Where the scale ends: the next power of ten, or the next step.</summary>
    private double End(double most) => IsLogarithmic
        ? Math.Pow(10, Math.Max(1, Math.Ceiling(Math.Log10(most))))
        : Math.Ceiling(most / StepFor(most)) * StepFor(most);

    private IEnumerable<double> Ticks(double end)
    {
        for (double tick = IsLogarithmic ? 1 : 0; tick <= end * 1.001; tick = IsLogarithmic ? tick * 10 : tick + StepFor(end))
        {
            yield return tick;
        }
    }

    /// <summary>1, 2 or 5 times a power of ten, so that there are four to ten steps.</summary>
    private static double StepFor(double most)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(most)));
        return (most / power) switch
        {
            < 2 => power / 5,
            < 5 => power / 2,
            _ => power,
        };
    }

    private double Length(double value, double end)
    {
        double share = IsLogarithmic ? Math.Log10(Math.Max(value, 1)) / Math.Log10(end) : value / end;
        return share * (Width - Left - Right);
    }

    private static string Number(double value) => value.ToString(value < 10 ? "0.#" : "#,##0", CultureInfo.InvariantCulture);

    private static string Escape(string text) => SecurityElement.Escape(text);
}
