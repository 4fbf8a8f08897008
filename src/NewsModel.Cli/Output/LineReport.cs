using System.Globalization;

namespace NewsModel.Cli;

/// <summary>
/// Reports every line of a page: its number, of an HTML page its place there and what the markup says of it, its owner, its text,
/// and under it what there is to know about it. A blank line has the owner of the line that it goes with.
/// </summary>
internal sealed class LineReport
{
    private const string OfPage = "page";

    private readonly Report _report;
    private readonly ILookup<int, PageDiagnostic> _diagnostics;
    private readonly int _numberWidth;
    private readonly int _markupWidth;
    private readonly int _ownerWidth;

    private LineReport(ParseResult result, int blankAtEnd, Report report)
    {
        _report = report;

        // An unclaimed line says so in its owner's column.
        _diagnostics = result.Diagnostics.Where(static d => d.Id != PageDiagnosticIds.UnclaimedLine).ToLookup(static d => d.Line);
        int last = (result.Lines.Count == 0 ? 0 : result.Lines[^1].Number) + blankAtEnd;
        _numberWidth = Math.Max(4, Invariant(last).Length);
        _markupWidth = result.Lines.Max(static line => (int?)MarkupWords.Of(line.Text.Markup).Length) ?? 0;
        _ownerWidth = result.Lines.Select(static line => Report.WidthOf(line.Owner.ToString())).Append(OfPage.Length).Max();
    }

    public static void Print(ParseResult result, Report report)
    {
        int blankAtEnd = CountLines(result.Lines.Trailing.Span);
        new LineReport(result, blankAtEnd, report).PrintLines(result, blankAtEnd);
    }

    private void PrintLines(ParseResult result, int blankAtEnd)
    {
        PrintDiagnostics(0);
        int number = 1;
        foreach (PageLine line in result.Lines)
        {
            Piece owner = new(line.Owner.ToString(), Styles.Of(line.Owner.Kind));
            for (; number < line.Number; number++)
            {
                PrintLine(number, "", owner with { Style = Styles.Label }, "");
            }

            PrintLine(number++, MarkupWords.Of(line.Text.Markup), owner, line.Text.ToString());
        }

        for (int i = 0; i < blankAtEnd; i++)
        {
            PrintLine(number++, "", new Piece(OfPage, Styles.Label), "");
        }

        // A page without lines has its diagnostics nevertheless.
        foreach (int beyond in _diagnostics.Select(static d => d.Key).Where(line => line >= number))
        {
            PrintDiagnostics(beyond);
        }
    }

    private void PrintLine(int number, string markup, Piece owner, string text)
    {
        string place = _markupWidth == 0 ? "" : "  " + markup.PadRight(_markupWidth);
        Piece label = new(Invariant(number).PadLeft(_numberWidth) + place, Styles.Label);
        if (text.Length == 0)
        {
            _report.Row([label, "  "], owner, TooLong.Cut);
        }
        else
        {
            string gap = new(' ', _ownerWidth - Report.WidthOf(owner.Text) + 2);
            _report.Row([label, "  ", owner, gap], text, TooLong.Cut);
        }

        PrintDiagnostics(number);
    }

    private void PrintDiagnostics(int number)
    {
        foreach (PageDiagnostic diagnostic in _diagnostics[number])
        {
            string severity = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
            string place = diagnostic.Column > 1 ? $" at column {Invariant(diagnostic.Column)}" : "";
            Piece head = new($"{severity} {diagnostic.Id}{place}: ", Styles.Of(diagnostic.Severity));
            _report.Row([new string(' ', _numberWidth + 2), head], diagnostic.Message, TooLong.Wrap);
        }
    }

    private static int CountLines(ReadOnlySpan<byte> bytes)
    {
        int count = 0;
        while (!bytes.IsEmpty)
        {
            int end = bytes.IndexOfAny((byte)'\r', (byte)'\n');
            bytes = end < 0 ? [] : bytes[end..].StartsWith("\r\n"u8) ? bytes[(end + 2)..] : bytes[(end + 1)..];
            count++;
        }

        return count;
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
