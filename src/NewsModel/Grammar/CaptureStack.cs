using System.Runtime.InteropServices;

namespace NewsModel.Grammar;

/// <summary>What a field took, for <c>repeat</c>.</summary>
/// <param name="Owner">The id of the item that took it.</param>
/// <param name="Line">In which line.</param>
/// <param name="Before">Which capture of the same owner came before; -1 where none did.</param>
internal readonly record struct Capture(int Owner, int Line, int Before);

/// <summary>
/// What fields took while a page is parsed, for <c>repeat</c>. A record sees its own captures alone. What an
/// alternative took before it was given up stays, and does not count: its line has another owner by then.
/// </summary>
internal sealed class CaptureStack
{
    // Up to here comparing with each costs less than hashing.
    private const int Few = 32;

    private const int FirstLength = 32;
    private const int MostKept = 4096;

    private readonly PageState _page;
    private readonly int[] _last; // the last capture of each owner
    private Capture[] _captures = new Capture[FirstLength];
    private Line[] _texts = new Line[FirstLength]; // where what each took stands
    private int _count;
    private Stack<TextIndex>? _indexes; // of the open records that needed one, the innermost on top
    private int _frame;

    public CaptureStack(PageState page, int owners)
    {
        _page = page;
        _last = new int[owners];
        Array.Fill(_last, -1);
    }

    /// <summary>Opens a record.</summary>
    /// <returns>What <see cref="Close"/> needs.</returns>
    public int Open()
    {
        int outer = _frame;
        _frame = _count;
        return outer;
    }

    public void Close(int outer)
    {
        while (_count > _frame)
        {
            ref readonly Capture capture = ref _captures[--_count];
            _last[capture.Owner] = capture.Before;
        }

        while (_indexes is { Count: > 0 } && _indexes.Peek().Frame >= _frame)
        {
            _indexes.Pop();
        }

        _frame = outer;
    }

    /// <summary>Forgets everything.</summary>
    /// <returns>Whether its memory is worth keeping.</returns>
    public bool Clear()
    {
        _frame = 0;
        Close(0);
        return _captures.Length <= MostKept;
    }

    public void Add(Owner owner, int line, Text text)
    {
        if (_count == _captures.Length)
        {
            Array.Resize(ref _captures, _count * 2);
            Array.Resize(ref _texts, _count * 2);
        }

        ref int last = ref _last[owner.Id];
        _captures[_count] = new Capture(owner.Id, line, last);
        _texts[_count] = new Line(text.Place);
        last = _count++;
    }

    /// <summary>Whether a line repeats the last text that one of some owners took.</summary>
    public bool RepeatsLast(int line, Owner[] owners)
    {
        int last = -1;
        foreach (Owner owner in owners)
        {
            last = Math.Max(last, LastOf(owner, line));
        }

        return last >= 0 && TextOf(last).Equals(_page.TextOf(line));
    }

    /// <summary>Whether a line repeats one of the texts that some owners took.</summary>
    public bool RepeatsAny(int line, Owner[] owners)
    {
        if (_count == _frame)
        {
            return false;
        }

        _page.Look();
        Text text = _page.TextOf(line);
        if (_count - _frame > Few)
        {
            TextIndex index = Index();
            foreach (Owner owner in owners)
            {
                if (index.Captures.TryGetValue((owner.Id, text), out int found) && Counts(found, line))
                {
                    return true;
                }
            }

            return false;
        }

        ReadOnlySpan<Line> texts = _texts.AsSpan(0, _count);
        for (int i = _frame; i < texts.Length; i++)
        {
            if (text.IsFolded)
            {
                i = LineLooks.FirstOfLength(texts, i, text.Length);
                if (i == texts.Length)
                {
                    return false;
                }
            }

            _page.Steps++;
            if (IsOf(owners, _captures[i].Owner) && TextOf(i).Equals(text) && Counts(i, line))
            {
                return true;
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

    private static bool IsOf(Owner[] owners, int id)
    {
        foreach (Owner owner in owners)
        {
            if (owner.Id == id)
            {
                return true;
            }
        }

        return false;
    }

    private int LastOf(Owner owner, int line)
    {
        int last = _last[owner.Id];
        while (last >= _frame && !Counts(last, line))
        {
            _page.Steps++;
            last = _captures[last].Before;
        }

        return last >= _frame ? last : -1;
    }

    private bool Counts(int index, int line)
    {
        ref readonly Capture capture = ref _captures[index];
        return capture.Line < line && _page.Has(capture.Owner, capture.Line);
    }

    private Text TextOf(int index) => new(_page.Page, _texts[index].Place);

    private TextIndex Index()
    {
        _indexes ??= [];
        if (_indexes.Count == 0 || _indexes.Peek().Frame != _frame)
        {
            _indexes.Push(new TextIndex(_frame));
        }

        TextIndex index = _indexes.Peek();
        for (; index.End < _count; index.End++)
        {
            _page.Steps++;
            var key = (_captures[index.End].Owner, TextOf(index.End));

            // The first that counts stays: whatever is given up later, it goes last.
            if (!index.Captures.TryGetValue(key, out int first) || !Counts(first, _captures[index.End].Line))
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
