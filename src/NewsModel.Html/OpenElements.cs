namespace NewsModel.Html;

/// <summary>
/// The elements that are open, one inside the other. Each knows the nearest of those around it that ends of elements do not
/// reach beyond, and of each group the innermost is known: no start or end of an element looks through them.
/// </summary>
internal sealed class OpenElements
{
    // Browsers stop at 512. Elements within so many others are counted, and have what the innermost of these has.
    private const int Deepest = 4096;

    private Entry[] _entries = new Entry[64];
    private readonly List<short> _innermost = [];
    private int _last;
    private int _tooDeep;

    public OpenElements()
    {
        _entries[0].Element = new Element("", ElementTraits.Special | ElementTraits.Scope, -1);
        _entries[0].State = new ElementState("", 0, LineMarks.None, IsGone: false, IsForeign: false);
    }

    /// <summary>What the open elements say of text.</summary>
    public ref readonly ElementState State => ref _entries[_last].State;

    /// <summary>The innermost element.</summary>
    public Element Innermost => _entries[_last].Element;

    /// <summary>Whether so many elements are open that ends of further ones only count.</summary>
    public bool IsTooDeep => _tooDeep > 0;

    /// <summary>Opens an element.</summary>
    public void Open(Element element, in ElementState state)
    {
        if (_last == Deepest - 1)
        {
            _tooDeep++;
            return;
        }

        if (_last == _entries.Length - 1)
        {
            Array.Resize(ref _entries, 2 * _entries.Length);
        }

        while (_innermost.Count <= element.Group)
        {
            _innermost.Add(-1);
        }

        ref readonly Entry around = ref _entries[_last++];
        ref Entry entry = ref _entries[_last];
        short at = (short)_last;
        bool isScope = element.Has(ElementTraits.Scope);
        entry.Element = element;
        entry.State = state;
        entry.Shadowed = _innermost[element.Group];
        entry.Special = element.Has(ElementTraits.Special) ? at : around.Special;
        entry.Scope = isScope ? at : around.Scope;
        entry.ButtonScope = isScope || element.Group == Elements.Button ? at : around.ButtonScope;
        entry.TableScope = element.Group == Elements.Table || element.Group == Elements.Template ? at : around.TableScope;
        entry.ItemScope = element.Has(ElementTraits.Special) && element.Name is not ("address" or "div" or "p") ? at : around.ItemScope;
        _innermost[element.Group] = at;
    }

    /// <summary>Closes one of the elements that are too many.</summary>
    public void CloseTooDeep() => _tooDeep--;

    /// <summary>Whether one of a group is open at all.</summary>
    public bool Has(int group) => InnermostOf(group) > 0;

    /// <summary>Closes the innermost of a group and all within it, where nothing is between that inline elements do not reach beyond.</summary>
    public bool CloseInline(int group) => Close(group, _entries[_last].Special);

    /// <summary>Closes the innermost of a group and all within it, where it is in scope.</summary>
    public bool Close(int group) => Close(group, _entries[_last].Scope);

    /// <summary>Closes the innermost of a group and all within it, where it is in scope and in the same button.</summary>
    public bool CloseInButton(int group) => Close(group, _entries[_last].ButtonScope);

    /// <summary>Closes the innermost of a group and all within it, where it is in the same table.</summary>
    public bool CloseInTable(int group) => Close(group, _entries[_last].TableScope);

    /// <summary>Closes the innermost of a group and all within it, wherever it is.</summary>
    public bool CloseAnywhere(int group) => Close(group, 1);

    /// <summary>Closes all within the innermost of a group, where that is in the same table.</summary>
    public bool CloseWithin(int group)
    {
        int at = InnermostOf(group);
        if (at < _entries[_last].TableScope || at < 1)
        {
            return false;
        }

        CloseTo(at);
        return true;
    }

    /// <summary>Closes the item of a list that another one of its group ends.</summary>
    public void CloseItem(int group)
    {
        if (_entries[_entries[_last].ItemScope].Element.Group == group)
        {
            CloseAnywhere(group);
        }
    }

    /// <summary>Closes the innermost element.</summary>
    public void CloseInnermost()
    {
        ref Entry entry = ref _entries[_last--];
        _innermost[entry.Element.Group] = entry.Shadowed;
    }

    private int InnermostOf(int group) => group < _innermost.Count ? _innermost[group] : -1;

    private bool Close(int group, int barrier)
    {
        int at = InnermostOf(group);
        if (at < barrier || at < 1)
        {
            return false;
        }

        CloseTo(at - 1);
        return true;
    }

    private void CloseTo(int last)
    {
        while (_last > last)
        {
            CloseInnermost();
        }
    }

    private struct Entry
    {
        public Element Element;
        public ElementState State;

        // The next of its group outside of it.
        public short Shadowed;

        // The nearest element, it or one around it, that is special, a scope, a scope or a button, a table, special and neither a division nor a paragraph.
        public short Special;
        public short Scope;
        public short ButtonScope;
        public short TableScope;
        public short ItemScope;
    }
}
