using Spectre.Console;
using Spectre.Console.Rendering;

namespace NewsModel.Cli;

/// <summary>
/// Writes for people: in colour and fitted to its width on a terminal, one plain line each elsewhere.
/// </summary>
internal sealed class Report : IDisposable
{
    // With less room than this, the terminal itself breaks lines better than we would.
    private const int LeastRoom = 20;

    // Where there is no terminal, nothing that is fitted is wider.
    private const int WidthElsewhere = 1000;

    private readonly StreamWriter _writer;
    private readonly IAnsiConsole _console;
    private readonly int? _width;
    private readonly bool _colour;

    public Report(Terminal terminal)
    {
        _writer = new StreamWriter(terminal.Output, Terminal.Utf8, leaveOpen: true) { NewLine = "\n" };
        _width = terminal.Width;
        _colour = terminal.Colour;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(_writer),
        });
        _console.Profile.Width = int.MaxValue; // lines are fitted here
    }

    /// <summary>Where it writes, for lines that are fitted to nothing.</summary>
    public TextWriter Writer => _writer;

    /// <summary>How many columns a text takes.</summary>
    public static int WidthOf(string text) => new Segment(Visible.Of(text)).CellCount();

    /// <summary>Writes an empty line.</summary>
    public void Line() => _writer.WriteLine();

    /// <summary>Writes a line of some pieces.</summary>
    public void Line(params ReadOnlySpan<Piece> pieces) => Row(pieces[..^1], pieces[^1], TooLong.Wrap);

    /// <summary>Writes a line whose last piece is fitted to the terminal's width.</summary>
    /// <param name="lead">What stands before it.</param>
    /// <param name="last">The piece.</param>
    /// <param name="tooLong">What to do where it is too long.</param>
    public void Row(ReadOnlySpan<Piece> lead, Piece last, TooLong tooLong)
    {
        int indent = 0;
        foreach (Piece piece in lead)
        {
            Put(piece);
            indent += WidthOf(piece.Text);
        }

        string text = Visible.Of(last.Text);
        bool first = true;
        foreach (string line in Fit(text, indent, tooLong))
        {
            Put(new Piece(first ? line : new string(' ', indent) + line, last.Style));
            _writer.WriteLine();
            first = false;
        }
    }

    /// <summary>Writes a table, as wide as it has to be, or as the terminal is, under an empty line.</summary>
    public void Table(ReportTable table)
    {
        var drawn = new Table { Border = TableBorder.Simple };
        for (int i = 0; i < table.Columns.Count; i++)
        {
            drawn.AddColumn(new TableColumn(new Spectre.Console.Text(table.Columns[i], Styles.Name)) { Alignment = i == 0 ? Justify.Left : Justify.Right });
        }

        foreach (string[] row in table.Rows)
        {
            drawn.AddRow(row.Select(static cell => new Spectre.Console.Text(Visible.Of(cell))));
        }

        Fitting().Write(drawn);
    }

    /// <summary>Writes some pieces one behind the other, in as many lines as the terminal needs for them.</summary>
    public void Paragraph(params ReadOnlySpan<Piece> pieces)
    {
        var drawn = new Spectre.Console.Paragraph();
        foreach (Piece piece in pieces)
        {
            drawn.Append(Visible.Of(piece.Text), piece.Style);
        }

        Fitting().Write(drawn);
        _writer.WriteLine();
    }

    /// <summary>Hands on what was written.</summary>
    public void Flush() => _writer.Flush();

    public void Dispose() => _writer.Dispose();

    // What it draws is fitted to the width, and plain where there is no colour.
    private IAnsiConsole Fitting()
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = _colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = _colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(_writer),
        });
        console.Profile.Width = _width ?? WidthElsewhere;
        return console;
    }

    private IEnumerable<string> Fit(string text, int indent, TooLong tooLong)
    {
        if (_width - indent is not { } room || room < LeastRoom || new Segment(text).CellCount() <= room)
        {
            return [text];
        }

        if (tooLong == TooLong.Cut)
        {
            return [Segment.Truncate(new Segment(text), room - 1)?.Text + "…"];
        }

        IRenderable paragraph = new Spectre.Console.Paragraph(text);
        return Segment.SplitLines(paragraph.Render(RenderOptions.Create(_console), room)).Select(static line => string.Concat(line.Select(static s => s.Text)).TrimEnd());
    }

    private void Put(Piece piece)
    {
        string text = Visible.Of(piece.Text);
        if (_colour && !piece.Style.Equals(Style.Plain))
        {
            _console.Write(text, piece.Style);
        }
        else
        {
            _writer.Write(text);
        }
    }
}
