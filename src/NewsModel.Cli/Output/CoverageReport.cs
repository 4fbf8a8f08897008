using System.Globalization;

namespace NewsModel.Cli;

/// <summary>Reports how many lines were claimed, by what, and which were not.</summary>
internal static class CoverageReport
{
    public static void Print(string title, Coverage coverage, IEnumerable<PageLine> unclaimed, Report report)
    {
        report.Line();
        report.Line(
            new Piece(title, Styles.Name),
            $": {Invariant(coverage.Lines - coverage.Unclaimed)} of {Count.Of(coverage.Lines, "line")} claimed",
            coverage.Unclaimed == 0 ? "" : new Piece($", {Invariant(coverage.Unclaimed)} not", Styles.Error));
        foreach ((LineOwner owner, int lines) in coverage.Owners)
        {
            report.Row([Invariant(lines).PadLeft(6), "  "], new Piece(owner.ToString(), Styles.Of(owner.Kind)), TooLong.Cut);
        }

        foreach (PageLine line in unclaimed)
        {
            string head = string.Create(CultureInfo.InvariantCulture, $"unclaimed line {line.Text.Markup?.Source.Position.Line ?? line.Number}");
            report.Row(["        ", new Piece(head, Styles.Error), "  "], line.Text.ToString(), TooLong.Cut);
        }
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
