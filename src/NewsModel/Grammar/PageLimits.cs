using System.Globalization;

namespace NewsModel.Grammar;

/// <summary>The limits that somebody set for a page, and where they cut it.</summary>
internal sealed class PageLimits(ParseOptions options)
{
    // Asking a token costs more than looking at a line.
    private const int LooksBetween = 1024;

    private int _cut = int.MaxValue;
    private int _articles;
    private int _looks;

    /// <summary>How many lines the page has, those among them that are not parsed.</summary>
    public int AllLines { get; private set; }

    /// <summary>How many of them are parsed.</summary>
    public int ParsedLines { get; private set; }

    private string Id { get; set; } = "";

    private string Message { get; set; } = "";

    /// <summary>Says of a page how many of its lines are parsed.</summary>
    public int Cut(PageText page, ReadOnlySpan<Line> lines)
    {
        options.CancellationToken.ThrowIfCancellationRequested();
        AllLines = lines.Length;
        ParsedLines = Math.Min(lines.Length, _cut);
        _articles = 0;
        if (ParsedLines > options.MaxLines)
        {
            ParsedLines = options.MaxLines;
            Say(PageDiagnosticIds.TooManyLines, $"The page has more than {options.MaxLines} lines, which is the limit; this one and what follows were not parsed.");
        }

        int whole = Whole(page, lines[..ParsedLines]);
        if (whole < ParsedLines)
        {
            ParsedLines = whole;
            Say(PageDiagnosticIds.TooManyBytes, $"The page has more than {options.MaxBytes} bytes, which is the limit; this line and what follows were not parsed.");
        }

        return ParsedLines;
    }

    /// <summary>Counts an article that was taken.</summary>
    /// <exception cref="PageCutException">It is one too many: the page ends before it.</exception>
    public void Take(int line)
    {
        if (++_articles <= options.MaxArticles)
        {
            return;
        }

        _cut = line;
        Say(PageDiagnosticIds.TooManyArticles, $"The page has more than {options.MaxArticles} articles, which is the limit; this one and what follows were not parsed.");
        throw new PageCutException();
    }

    /// <summary>Counts a look at a line.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void Look()
    {
        if (++_looks >= LooksBetween)
        {
            _looks = 0;
            options.CancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>What to say of the page; null where no limit was met.</summary>
    public PageDiagnostic? Diagnostic(PageAccount page)
    {
        if (ParsedLines == AllLines)
        {
            return null;
        }

        return page.DiagnosticAt(Id, DiagnosticSeverity.Warning, ParsedLines, page.Lines[ParsedLines].Start, Message);
    }

    // How many lines end within the bytes. Those that count are the source's: a line may stand there before others that it stands behind in the text.
    private int Whole(PageText page, ReadOnlySpan<Line> lines)
    {
        int whole = lines.Length;
        while (whole > 0 && lines[whole - 1].End > options.MaxBytes)
        {
            whole--;
        }

        if (page is MarkedPageText)
        {
            for (int i = 0; i < whole; i++)
            {
                whole = page.MarkupAt(lines[i].Start)?.Source.End > options.MaxBytes ? i : whole;
            }
        }

        return whole;
    }

    private void Say(string id, FormattableString message) => (Id, Message) = (id, message.ToString(CultureInfo.InvariantCulture));
}

/// <summary>A page ends before a record that is one too many; it is parsed again up to there.</summary>
internal sealed class PageCutException : Exception;
