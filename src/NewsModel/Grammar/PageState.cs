using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Pidgin.Configuration;

namespace NewsModel.Grammar;

/// <summary>
/// One page while it is parsed: Pidgin has no user state, so the page's bytes and the account of its lines travel in
/// the parse configuration. It is used for one page after the other, as most of it is working memory.
/// </summary>
internal sealed class PageState : DefaultConfiguration<Line>
{
    // A schema that nests records without end meets pages that do; deeper than this, a record does not match.
    private const int MostNested = 200;

    // From here on each level asks whether there is stack for more, since a thread may have little.
    private const int UsualNested = 8;

    private const int MostKept = 8192;

    private readonly ClaimList _claims = new();
    private readonly List<PageScope> _scopes = [];
    private (LineSearch Search, int From, int Next)[] _searched = [];
    private int _searches;
    private (object? Parser, int From, int Until) _quiet;
    private int _scope;
    private int _depth;
    private PageAccount? _account;

    public PageState(int owners) => Captures = new CaptureStack(this, owners);

    public PageAccount Account => _account!;

    public PageText Page => Account.Page;

    /// <summary>The limits that somebody set; null where there are none.</summary>
    public PageLimits? Limits { get; private set; }

    /// <summary>The page's lines, up to where a limit cuts it.</summary>
    public ReadOnlySpan<Line> Lines => Account.Parsed;

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

    /// <summary>Starts with a page.</summary>
    public void Start(PageAccount account)
    {
        _account = account;
        Limits = account.Limits;
        _scopes.Clear();
        _scopes.Add(new PageScope(0, "", IsList: false));
        _searches = 0;
        _quiet = default;
        _scope = 0;
        _depth = 0;
        Steps = 0;
    }

    /// <summary>Ends a page: nothing of it is kept.</summary>
    /// <returns>Whether it may be used for another page: not where what it keeps has grown large.</returns>
    public bool End()
    {
        Account.Close(_claims.All, CollectionsMarshal.AsSpan(_scopes), Steps);
        Last = (null, -1);
        _account = null;
        Limits = null;
        Items.Clear();
        _claims.Clear();
        return Captures.Clear() && _scopes.Capacity <= MostKept;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Text TextOf(int index) => Account.TextOf(index);

    /// <summary>Whether two lines have the same folded content: of most their lengths tell.</summary>
    public bool AreEqual(int left, int right) => Account.AreEqual(left, right);

    /// <summary>How many blank lines stand right before a line.</summary>
    public int BlankLinesBefore(int index) => Account.BlankLinesBefore(index);

    /// <summary>The first line, but the page's first, that some blank lines stand before.</summary>
    /// <returns>Its index; <paramref name="until"/> where there is none.</returns>
    public int FirstBehindBlanks(int from, int until, int blanks)
    {
        // Each line end is a byte at least.
        ReadOnlySpan<Line> lines = Lines[..until];
        from = LineLooks.FirstBehindGap(lines, from, blanks);
        while (from < until && BlankLinesBefore(from) < blanks)
        {
            from = LineLooks.FirstBehindGap(lines, from + 1, blanks);
        }

        return from;
    }

    /// <summary>Whether a line is part of the open record.</summary>
    public bool IsOwn(int index) => _claims[index].Scope >= _scope;

    /// <summary>Gives a line to an owner, and all behind it: those are taken again.</summary>
    public void Take(int index, Owner owner) => _claims.Take(index, _scope, owner.Id);

    /// <summary>Who took a line.</summary>
    public Owner OwnerOf(int index) => Account.OwnerOf(_claims[index]);

    /// <summary>Whether an owner took a line, and kept it.</summary>
    public bool Has(int owner, int index) => _claims[index].Owner == owner;

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
            _scopes.Add(new PageScope(_scope, name, isList));
            _scope = _scopes.Count - 1;
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
            CollectionsMarshal.SetCount(_scopes, _scope);
        }

        _scope = outer.Scope;
    }

    /// <summary>The last line's value that may be used again, and that line.</summary>
    public (object? Value, int Line) Last { get; set; } = (null, -1);

    /// <summary>Whether a line equals the one before it, which has the same owner and whose value is at hand.</summary>
    public bool IsSameAgain(int index, Owner owner) =>
        index > 0 && Last.Line == index - 1 && Has(owner.Id, index - 1) && AreEqual(index - 1, index);

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

        // The search may have searched for others.
        ref (LineSearch Search, int From, int Next) known = ref _searched[slot];
        known.From = from;
        known.Next = next;
        return next;
    }

    /// <summary>Whether a parser found out that none of its stops stands at a line.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsQuiet(object parser, int index) => ReferenceEquals(_quiet.Parser, parser) && _quiet.From <= index && index < _quiet.Until;

    /// <summary>Says that none of a parser's stops stands at some lines.</summary>
    public void SetQuiet(object parser, int from, int until) => _quiet = (parser, from, until);
}
