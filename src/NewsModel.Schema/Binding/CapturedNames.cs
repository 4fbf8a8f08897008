namespace NewsModel.Schema.Binding;

/// <summary>The names captured so far, in order, so that those of one alternative can be taken back before the next.</summary>
internal sealed class CapturedNames
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    public int Count => _order.Count;

    public bool Contains(string name) => _names.Contains(name);

    public void Add(string name)
    {
        if (_names.Add(name)) _order.Add(name);
    }

    /// <summary>Forgets all but the first so many, and returns what it forgot.</summary>
    public IReadOnlyList<string> TakeBack(int count)
    {
        var taken = _order.GetRange(count, _order.Count - count);
        _order.RemoveRange(count, taken.Count);
        _names.ExceptWith(taken);
        return taken;
    }
}
