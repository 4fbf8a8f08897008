using System.Runtime.InteropServices;

namespace NewsModel.Grammar;

/// <summary>What a field took, for <c>repeat</c>.</summary>
/// <param name="Owner">The id of the item that took it.</param>
/// <param name="Line">In which line.</param>
/// <param name="Before">Which capture of the same owner came before; -1 where none did.</param>
/// <param name="Place">Where what it took stands.</param>
internal readonly record struct Capture(int Owner, int Line, int Before, ulong Place);

/// <summary>
/// What fields took while a page is parsed, for <c>repeat</c>. A record sees its own captures alone. What an
/// alternative took before it was given up stays, and does not count: its line has another owner by then.
/// </summary>
internal sealed class CaptureStack(PageState page, int owners)
{
    // Up to here comparing with each costs less than hashing.
    private const int Few = 32;

    private const int FirstCapacity = 8;

    private readonly List<Capture> _captures = [];
    private int[] _last = []; // the last capture of each owner; empty until there is any
    private Stack<TextIndex>? _indexes; // of the open records that needed one, the innermost on top
    private int _frame;

    // In place: a capture is too large to copy at each look.
    private ReadOnlySpan<Capture> Captures => CollectionsMarshal.AsSpan(_captures);

    /// <summary>Opens a record.</summary>
    /// <returns>What <see cref="Close"/> needs.</returns>
    public int Open()
    {
        int outer = _frame;
        _frame = _captures.Count;
        return outer;
    }

    public void Close(int outer)
    {
        if (_captures.Count > _frame)
        {
            ReadOnlySpan<Capture> captures = Captures;
            for (int i = captures.Length - 1; i >= _frame; i--)
            {
                _last[captures[i].Owner] = captures[i].Before;
            }

            CollectionsMarshal.SetCount(_captures, _frame);
        }

        while (_indexes is { Count: > 0 } && _indexes.Peek().Frame >= _frame)
        {
            _indexes.Pop();
        }

        _frame = outer;
    }

    public void Add(Owner owner, int line, Text text)
    {
        if (_last.Length == 0)
        {
            _captures.EnsureCapacity(FirstCapacity);
            _last = new int[owners];
            Array.Fill(_last, -1);
        }

        ref int last = ref _last[owner.Id];
        _captures.Add(new Capture(owner.Id, line, last, text.Place));
        last = _captures.Count - 1;
    }

    /// <summary>Whether a line repeats the last text that one of some owners took.</summary>
    public bool RepeatsLast(int line, Owner[] owners)
    {
        int last = -1;
        foreach (Owner owner in owners)
        {
            last = Math.Max(last, LastOf(owner, line));
        }

        return last >= 0 && TextOf(Captures[last]).Equals(page.TextOf(line));
    }

    /// <summary>Whether a line repeats one of the texts that some owners took.</summary>
    public bool RepeatsAny(int line, Owner[] owners)
    {
        int count = _captures.Count - _frame;
        if (count == 0)
        {
            return false;
        }

        page.Look();
        Text text = page.TextOf(line);
        if (count > Few)
        {
            TextIndex index = Index();
            foreach (Owner owner in owners)
            {
                if (index.Captures.TryGetValue((owner.Id, text), out int found) && Counts(Captures[found], line))
                {
                    return true;
                }
            }

            return false;
        }

        ReadOnlySpan<Capture> captures = Captures;
        foreach (Owner owner in owners)
        {
            int i = _last[owner.Id];
            while (i >= _frame)
            {
                ref readonly Capture capture = ref captures[i];
                page.Steps++;
                if (TextOf(capture).Equals(text) && Counts(capture, line))
                {
                    return true;
                }

                i = capture.Before;
            }
        }

        return false;
    }

    /// <summary>Whether some owners took nothing before a line.</summary>
    public bool IsEmpty(Owner[] owners, int line)
    {
        foreach (Owner owner in owners)
        {
            if (LastOf(owner, line) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private int LastOf(Owner owner, int line)
    {
        int last = _last.Length == 0 ? -1 : _last[owner.Id];
        while (last >= _frame && !Counts(Captures[last], line))
        {
            page.Steps++;
            last = Captures[last].Before;
        }

        return last >= _frame ? last : -1;
    }

    private bool Counts(in Capture capture, int line) => capture.Line < line && page.Claims[capture.Line].Owner == capture.Owner;

    private Text TextOf(in Capture capture) => new(page.Page, capture.Place);

    private TextIndex Index()
    {
        _indexes ??= [];
        if (_indexes.Count == 0 || _indexes.Peek().Frame != _frame)
        {
            _indexes.Push(new TextIndex(_frame));
        }

        TextIndex index = _indexes.Peek();
        for (; index.End < _captures.Count; index.End++)
        {
            page.Steps++;
            Capture capture = _captures[index.End];
            var key = (capture.Owner, TextOf(capture));

            // The first that counts stays: whatever is given up later, it goes last.
            if (!index.Captures.TryGetValue(key, out int first) || !Counts(_captures[first], capture.Line))
            {
                index.Captures[key] = index.End;
            }
        }

        return index;
    }

    /// <summary>The captures of a record by owner and text.</summary>
    private sealed class TextIndex(int frame)
    {
        public int Frame { get; } = frame;

        public int End { get; set; } = frame;

        public Dictionary<(int Owner, Text Text), int> Captures { get; } = [];
    }
}
