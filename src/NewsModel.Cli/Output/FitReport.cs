namespace NewsModel.Cli;

/// <summary>Reports how well schemas fit a page: the one that does, then each with its reason.</summary>
internal static class FitReport
{
    public static void Print(string source, IReadOnlyList<SchemaFit> fits, Report report)
    {
        SchemaFit? best = fits.FirstOrDefault(static fit => fit.Fits);
        report.Line(new Piece(source, Styles.Name), "  ", best is null ? new Piece("fits no schema", Styles.Error) : new Piece(best.Schema.Name, Styles.Good));
        int width = fits.Max(static fit => fit.Schema.Name.Length);
        foreach (SchemaFit fit in fits)
        {
            Piece verdict = fit.Fits ? new Piece("fits  ", Styles.Good) : new Piece("no    ", Styles.Label);
            report.Row(["  ", fit.Schema.Name.PadRight(width), "  ", verdict], fit.Reason, TooLong.Wrap);
        }
    }
}
