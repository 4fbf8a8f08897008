using System.Runtime.CompilerServices;
using System.Text;
using Pidgin.Configuration;

namespace NewsModel.Grammar;

/// <summary>Who took a line: an owner's id, and the scope (the record in the page) in which it did.</summary>
internal readonly record struct Claim(int Scope, int Owner);

/// <summary>A record in the page, while it is parsed and in the paths of its lines' owners. Scope 0 is the page.</summary>
internal readonly record struct PageScope(int Parent, string Name, bool IsList);

/// <summary>
/// One page while it is parsed: Pidgin has no user state, so the page's bytes and the account of its lines travel in
/// the parse configuration. A claim is simply written again when a line is taken again: the last to take a line is
/// the one that kept it, so nothing has to be undone when an alternative is given up.
/// </summary>
internal sealed class PageState : DefaultConfiguration<Line>
{
    // A schema that nests records without end meets pages that do; deeper than this, a record does not match.
    private const int MostNested = 200;

    // From here on each level asks whether there is stack for more, since a thread may have little.
    private const int UsualNested = 8;

    private readonly Owner[] _owners;
    private readonly Line[] _lines;
    private List<PageDiagnostic>? _diagnostics;
    private (LineSearch Search, int From, int Next)[] _searched = [];
    private int _searches;
    private (object? Parser, int From, int Until) _quiet;
    private int _scope;
    private int _depth;

    public PageState(PageText page, Owner[] owners, PageLimits? limits = null)
    {
        Page = page;
        Limits = limits;
        _lines = LineScanner.Scan(page.Span, out int count, out bool isValid);
        IsValid = isValid;
        Claims = new Claim[limits?.Cut(new ReadOnlySpan<Line>(_lines, 0, count)) ?? count];
        Captures = new CaptureStack(this, owners.Length);
        _owners = owners;
        Scopes.Add(new PageScope(0, "", IsList: false));
    }

    public PageText Page { get; }

    /// <summary>The limits that somebody set; null where there are none.</summary>
    public PageLimits? Limits { get; }

    /// <summary>Whether all of the page is UTF-8.</summary>
    public bool IsValid { get; }

    /// <summary>The page's lines, up to where a limit cuts it.</summary>
    public ReadOnlySpan<Line> Lines => new(_lines, 0, Claims.Length);

    public Claim[] Claims { get; }

    /// <summary>How many lines the page has, those among them that a limit keeps from being parsed.</summary>
    public int AllLines => Limits?.AllLines ?? Claims.Length;

    public List<PageScope> Scopes { get; } = new(4);

    public IReadOnlyList<PageDiagnostic> Diagnostics => _diagnostics ?? [];

    /// <summary>What fields took, for <c>repeat</c>.</summary>
    public CaptureStack Captures { get; }

    /// <summary>How often a line was looked at: the measure of work.</summary>
    public long Steps { get; set; }

    /// <summary>Counts a look at a line.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Look()
    {
        Steps++;
        if (Limits is not null)
        {
            Limits.Look();
        }
    }

    /// <summary>Where lists gather.</summary>
    public ItemStack Items { get; } = new();

    /// <summary>Ends the parse: memory goes back to where it was rented.</summary>
    public void Release() => Items.Release();

    /// <summary>Whether every line has an owner.</summary>
    public bool IsClaimed
    {
        get
        {
            if (Claims.Length < AllLines)
            {
                return false;
            }

            int unclaimed = Owner.Unclaimed.Id;
            foreach (ref readonly Claim claim in Claims.AsSpan())
            {
                if (claim.Owner == unclaimed)
                {
                    return false;
                }
            }

            return true;
        }
    }

    public Owner OwnerOf(int index) => _owners[Claims[index].Owner];

    /// <summary>A line of the page, parsed or not.</summary>
    public ref readonly Line LineOf(int index) => ref _lines[index];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Text TextOf(in Line line) => new(Page, line.Place);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Text TextOf(int index) => TextOf(_lines[index]);

    /// <summary>Whether two lines have the same folded content: of most their lengths tell.</summary>
    public bool AreEqual(int left, int right)
    {
        ref readonly Line a = ref _lines[left];
        ref readonly Line b = ref _lines[right];
        return a.IsFolded && b.IsFolded
            ? a.Length == b.Length && Page.Slice(a.Start, a.Length).SequenceEqual(Page.Slice(b.Start, b.Length))
            : TextOf(a).Equals(TextOf(b));
    }

    /// <summary>How many blank lines stand right before a line.</summary>
    public int BlankLinesBefore(int index) => _lines[index].Number - (index == 0 ? 0 : _lines[index - 1].Number) - 1;

    /// <summary>Whether a line is part of the open record.</summary>
    public bool IsOwn(int index) => Claims[index].Scope >= _scope;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Take(int index, Owner owner) => Claims[index] = new Claim(_scope, owner.Id);

    /// <summary>Gives some lines to an owner.</summary>
    public void Take(int from, int to, Owner owner) => Claims.AsSpan(from, to - from).Fill(new Claim(_scope, owner.Id));

    /// <summary>Opens a record: its lines' paths start with its own, and <c>repeat</c> sees what it took alone.</summary>
    public bool TryOpen(string? name, bool isList, out (int Scope, int Frame) outer)
    {
        if (_depth == MostNested || (_depth >= UsualNested && !RuntimeHelpers.TryEnsureSufficientExecutionStack()))
        {
            outer = default;
            return false;
        }

        _depth++;
        outer = (_scope, Captures.Open());
        if (name is not null)
        {
            Scopes.Add(new PageScope(_scope, name, isList));
            _scope = Scopes.Count - 1;
        }

        return true;
    }

    public void Close((int Scope, int Frame) outer, bool success)
    {
        _depth--;
        Captures.Close(outer.Frame);
        if (!success && _scope != outer.Scope)
        {
            // Given up: no line that is kept stands in it or in what it opened.
            Scopes.RemoveRange(_scope, Scopes.Count - _scope);
        }

        _scope = outer.Scope;
    }

    /// <summary>The last line's value that may be used again, and that line.</summary>
    public (object? Value, int Line) Last { get; set; } = (null, -1);

    /// <summary>Whether a line equals the one before it, which has the same owner and whose value is at hand.</summary>
    public bool IsSameAgain(int index, Owner owner)
    {
        if (index == 0 || Last.Line != index - 1 || Claims[index - 1].Owner != owner.Id)
        {
            return false;
        }

        return AreEqual(index - 1, index);
    }

    /// <summary>The first line from <paramref name="from"/> on that is found; each line is looked at about once, whoever asks.</summary>
    /// <returns>Where it is; behind the last line where there is none.</returns>
    public int Next(LineSearch search, int from)
    {
        if (from >= Lines.Length)
        {
            return Lines.Length;
        }

        int slot = 0;
        while (slot < _searches && !ReferenceEquals(_searched[slot].Search, search))
        {
            slot++;
        }

        if (slot == _searches)
        {
            if (slot == _searched.Length)
            {
                Array.Resize(ref _searched, Math.Max(8, slot * 2));
            }

            _searched[_searches++] = (search, int.MaxValue, int.MaxValue);
        }

        (_, int knownFrom, int knownNext) = _searched[slot];
        if (knownFrom <= from && from <= knownNext)
        {
            return knownNext;
        }

        // Up to what is known already, where that lies ahead.
        int until = from < knownFrom ? Math.Min(knownFrom, Lines.Length) : Lines.Length;
        int next = search.First(this, from, until);
        Look();
        Steps += next - from;
        if (next == knownFrom)
        {
            next = knownNext;
        }

        _searched[slot] = (search, from, next);
        return next;
    }

    /// <summary>Whether a parser found out that none of its stops stands at a line.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsQuiet(object parser, int index) => ReferenceEquals(_quiet.Parser, parser) && _quiet.From <= index && index < _quiet.Until;

    /// <summary>Says that none of a parser's stops stands at some lines.</summary>
    public void SetQuiet(object parser, int from, int until) => _quiet = (parser, from, until);

    public void Report(string id, DiagnosticSeverity severity, int index, string message)
    {
        TextPosition place = index < Lines.Length
            ? PlaceOf(index, Lines[index].Start)
            : new TextPosition(Lines.Length == 0 ? 1 : Lines[^1].Number, 1);
        var diagnostic = new PageDiagnostic(id, severity, place.Line, place.Column, message);

        // What a page requires several times and lacks is missing once.
        if (_diagnostics is null || _diagnostics[^1] != diagnostic)
        {
            (_diagnostics ??= []).Add(diagnostic);
        }
    }

    /// <summary>Where a byte of a line stands, found from the line alone: however many are asked for, the page is not read again.</summary>
    public TextPosition PlaceOf(int index, int offset)
    {
        ReadOnlySpan<byte> page = Page.Span;
        int start = page[.._lines[index].Start].LastIndexOfAny((byte)'\n', (byte)'\r') + 1;
        if (start == 0 && page.StartsWith("\uFEFF"u8))
        {
            start = 3;
        }

        return new TextPosition(_lines[index].Number, Encoding.UTF8.GetCharCount(page[start..offset]) + 1);
    }

    /// <summary>The line in which a byte stands.</summary>
    public int LineAt(int offset)
    {
        int low = 0;
        int high = Lines.Length - 1;
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
