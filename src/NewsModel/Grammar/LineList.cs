namespace NewsModel.Grammar;

/// <summary>A list of what some lines of a page are, made when it is first read: most of a page's text is never asked for.</summary>
/// <param name="page">The page.</param>
/// <param name="parser">What makes the records.</param>
/// <param name="from">The first of the lines.</param>
/// <param name="count">How many lines there are.</param>
/// <param name="before">What the list starts with, before what the lines are.</param>
internal sealed class LineList<T>(PageAccount page, ListedLinesParser<T> parser, int from, int count, ValueList<T> before)
{
    private T[]? _items;

    /// <summary>The items: the same array, whoever asks.</summary>
    public T[] Items => _items ?? Make();

    /// <summary>How many items there are.</summary>
    public int Count => parser.IsDistinct ? Items.Length : before.Count + count;

    /// <summary>The same behind other items.</summary>
    public LineList<T> Behind(ValueList<T> others) =>
        new(page, parser, from, count, before.Count == 0 ? others : [.. others, .. before]);

    private T[] Make()
    {
        T[] items = parser.Make(page, from, count, before.AsSpan());
        return Interlocked.CompareExchange(ref _items, items, null) ?? items;
    }
}
