using System.Runtime.CompilerServices;
using System.Text;
using NewsModel.Grammar;

namespace NewsModel;

/// <summary>A record in the page, as the paths of its lines' owners have it. Scope 0 is the page.</summary>
internal readonly record struct PageScope(int Parent, string Name, bool IsList);

/// <summary>A page's lines, who took them and in which records, and what was reported: all that is kept of a parse but its records.</summary>
internal sealed class PageAccount
{
    private readonly Line[] _lines;
    private readonly Owner[] _owners;
    private Claim[] _claims = [];
    private PageScope[] _scopes = [];
    private List<PageDiagnostic>? _diagnostics;
    private int[]? _numbers;

    public PageAccount(PageText page, Owner[] owners, PageLimits? limits = null)
    {
        Page = page;
        Limits = limits;
        _owners = owners;
        _lines = LineScanner.Scan(page.Span, out int count, out bool isValid);
        Count = count;
        ParsedCount = limits?.Cut(page, Lines) ?? count;
        IsValid = isValid;
    }

    public PageText Page { get; }

    /// <summary>Whether all of the page is UTF-8.</summary>
    public bool IsValid { get; }

    /// <summary>The limits that somebody set; null where there are none.</summary>
    public PageLimits? Limits { get; }

    /// <summary>How many lines there are.</summary>
    public int Count { get; }

    /// <summary>How many of them are parsed: those before the line at which a limit is met.</summary>
    public int ParsedCount { get; }

    /// <summary>The page's lines.</summary>
    public ReadOnlySpan<Line> Lines => new(_lines, 0, Count);

    /// <summary>Those of them that are parsed.</summary>
    public ReadOnlySpan<Line> Parsed => new(_lines, 0, ParsedCount);

    /// <summary>Who took the lines.</summary>
    public ReadOnlySpan<Claim> Claims => _claims;

    public ReadOnlySpan<PageScope> Scopes => _scopes;

    public IReadOnlyList<PageDiagnostic> Diagnostics => _diagnostics ?? [];

    /// <summary>How sure a guess is, from 0 to 1; null where nothing was guessed.</summary>
    public double? Confidence { get; set; }

    /// <summary>How often a line was looked at: the measure of work.</summary>
    public long Steps { get; private set; }

    /// <summary>Whether every line has an owner.</summary>
    public bool IsClaimed
    {
        get
        {
            foreach (ref readonly Claim claim in Claims)
            {
                if (claim.Owner == Owner.Unclaimed.Id)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Keeps what came of the parse.</summary>
    public void Close(ReadOnlySpan<Claim> claims, ReadOnlySpan<PageScope> scopes, long steps)
    {
        _claims = ParsedCount == Count ? claims.ToArray() : [.. claims, new Claim(ParsedCount, Scope: 0, Owner.Unclaimed.Id)];
        _scopes = scopes.ToArray();
        Steps = steps;
    }

    /// <summary>Who took a line.</summary>
    public ref readonly Claim ClaimOf(int index) => ref _claims[ClaimList.IndexOf(_claims, index)];

    public Owner OwnerOf(int index) => OwnerOf(ClaimOf(index));

    public Owner OwnerOf(in Claim claim) => _owners[claim.Owner];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Text TextOf(int index) => new(Page, _lines[index].Place);

    /// <summary>Whether two lines have the same folded content: of most their lengths tell.</summary>
    public bool AreEqual(int left, int right) => TextOf(left).Equals(TextOf(right));

    /// <summary>How many blank lines stand right before a line.</summary>
    public int BlankLinesBefore(int index) => LineNumbers.EndsBefore(Page.Span, Lines, index) - (index == 0 ? 0 : 1);

    /// <summary>A line's number in the page, from 1; blank lines count.</summary>
    public int NumberOf(int index) => (_numbers ??= LineNumbers.Of(Page.Span, Lines))[index];

    public void Report(string id, DiagnosticSeverity severity, int index, string message)
    {
        if (index == ParsedCount && ParsedCount < Count)
        {
            // What is missing here may stand beyond the limit.
            return;
        }

        PageDiagnostic diagnostic = index < ParsedCount
            ? DiagnosticAt(id, severity, index, Lines[index].Start, message)
            : new PageDiagnostic(id, severity, ParsedCount == 0 ? 1 : NumberOf(ParsedCount - 1), 1, message)
            {
                SourcePosition = ParsedCount == 0 ? null : SourceOf(ParsedCount - 1),
            };

        // What a page requires several times and lacks is missing once.
        if (_diagnostics is null || _diagnostics[^1] != diagnostic)
        {
            (_diagnostics ??= []).Add(diagnostic);
        }
    }

    /// <summary>Something to know about a place in a line.</summary>
    public PageDiagnostic DiagnosticAt(string id, DiagnosticSeverity severity, int index, int offset, string message)
    {
        TextPosition place = PlaceOf(index, offset);
        return new PageDiagnostic(id, severity, place.Line, place.Column, message) { SourcePosition = SourceOf(index) };
    }

    private TextPosition? SourceOf(int index) => Page.MarkupAt(Lines[index].Start)?.Source.Position;

    /// <summary>Where a byte of a line stands, found from the line alone: however many are asked for, the page is not read again.</summary>
    private TextPosition PlaceOf(int index, int offset)
    {
        ReadOnlySpan<byte> page = Page.Span;
        int start = page[..Lines[index].Start].LastIndexOfAny((byte)'\n', (byte)'\r') + 1;
        if (start == 0 && page.StartsWith("\uFEFF"u8))
        {
            start = 3;
        }

        return new TextPosition(NumberOf(index), Encoding.UTF8.GetCharCount(page[start..offset]) + 1);
    }

    /// <summary>The line in which a byte stands.</summary>
    public int LineAt(int offset)
    {
        int low = 0;
        int high = Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (Lines[middle].Start <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
