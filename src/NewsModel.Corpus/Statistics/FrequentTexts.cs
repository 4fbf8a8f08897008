namespace NewsModel.Corpus;

/// <summary>A text that is frequent.</summary>
/// <param name="Text">The text.</param>
/// <param name="Count">How often it was seen, at most.</param>
/// <param name="Excess">By how much that may be too much; 0 where it is exact.</param>
public readonly record struct FrequentText(string Text, long Count, long Excess);

/// <summary>
/// The most frequent of any number of texts, in bounded memory: the space-saving sketch of Metwally, Agrawal and El Abbadi (2005). As long
/// as there are no more different texts than it has counters, counts are exact. Beyond that a new text takes over the smallest
/// counter: no count is too small, none is too large by more than the number of all texts divided by that of counters, and whatever
/// is more frequent than that is in it.
/// </summary>
internal sealed class FrequentTexts(int counters)
{
    // A heap whose first has the smallest count, and where in it each text is.
    private readonly List<FrequentText> _heap = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>How many texts were added.</summary>
    public long Total { get; private set; }

    /// <summary>Whether every count is exact.</summary>
    public bool IsExact { get; private set; } = true;

    public void Add(string text)
    {
        Total++;
        if (_places.TryGetValue(text, out int place))
        {
            _heap[place] = _heap[place] with { Count = _heap[place].Count + 1 };
            SiftDown(place);
        }
        else if (_heap.Count < counters)
        {
            _heap.Add(new FrequentText(text, 1, 0));
            _places[text] = _heap.Count - 1;
            SiftUp(_heap.Count - 1);
        }
        else
        {
            FrequentText least = _heap[0];
            _places.Remove(least.Text);
            _places[text] = 0;
            _heap[0] = new FrequentText(text, least.Count + 1, least.Count);
            IsExact = false;
            SiftDown(0);
        }
    }

    /// <summary>The most frequent, first those that are certain to be most so.</summary>
    public IReadOnlyList<FrequentText> Top(int count) =>
        [.. _heap.OrderByDescending(static it => it.Count - it.Excess).ThenByDescending(static it => it.Count).ThenBy(static it => it.Text, StringComparer.Ordinal).Take(count)];

    private void SiftUp(int place)
    {
        while (place > 0 && _heap[place].Count < _heap[(place - 1) / 2].Count)
        {
            Swap(place, (place - 1) / 2);
            place = (place - 1) / 2;
        }
    }

    private void SiftDown(int place)
    {
        while (true)
        {
            int least = place;
            for (int child = (2 * place) + 1; child <= (2 * place) + 2 && child < _heap.Count; child++)
            {
                least = _heap[child].Count < _heap[least].Count ? child : least;
            }

            if (least == place)
            {
                return;
            }

            Swap(place, least);
            place = least;
        }
    }

    private void Swap(int one, int other)
    {
        (_heap[one], _heap[other]) = (_heap[other], _heap[one]);
        _places[_heap[one].Text] = one;
        _places[_heap[other].Text] = other;
    }
}
