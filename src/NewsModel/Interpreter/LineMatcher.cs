using NewsModel.Schema;
using NewsModel.Schema.Planning;

namespace NewsModel.Interpreter;

/// <summary>What a single line or piece of text is, and what it holds.</summary>
internal abstract class LineMatcher
{
    /// <summary>Whether a text fits, and the record or captures that it holds.</summary>
    public abstract bool TryMatch(Text input, out object? value);
}

/// <summary>The first of a choice's items that fits.</summary>
internal sealed class ChoiceMatcher(LineMatcher[] items) : LineMatcher
{
    public override bool TryMatch(Text input, out object? value)
    {
        foreach (LineMatcher item in items)
        {
            if (item.TryMatch(input, out value))
            {
                return true;
            }
        }

        value = null;
        return false;
    }
}

/// <summary>A record of one line: its first alternative that fits, where its condition holds of that.</summary>
internal sealed class RecordMatcher : LineMatcher
{
    private readonly RecordShape _shape;
    private readonly (ItemsMatcher Items, int[] Places, ConditionTest.Test? Where)[] _alternatives;

    public RecordMatcher(BoundRecord record, RecordShape shape, Func<string, LineMatcher> find)
    {
        _shape = shape;
        _alternatives = [.. SchemaIndex.LineAlternatives(record).Select(items =>
        {
            var matcher = new ItemsMatcher(items, find);
            int[] places = [.. shape.FieldNames.Select(matcher.PlaceOf)];
            return (matcher, places, record.Where is { } where ? ConditionTest.Of(where, matcher.PlaceOfText) : null);
        })];
    }

    public override bool TryMatch(Text input, out object? value)
    {
        value = null;
        foreach ((ItemsMatcher items, int[] places, ConditionTest.Test? where) in _alternatives)
        {
            if (!items.TryMatch(input, out Text?[] texts, out object?[] captured))
            {
                continue;
            }

            // The first alternative that fits is final.
            if (where is not null && !where(texts))
            {
                return false;
            }

            var values = new object?[places.Length];
            for (int i = 0; i < places.Length; i++)
            {
                values[i] = places[i] < 0 ? null : captured[places[i]];
            }

            value = _shape.Make(values);
            return true;
        }

        return false;
    }
}

/// <summary>A single item that takes a line.</summary>
internal sealed class ItemMatcher(BoundItem item, Func<string, LineMatcher> find) : LineMatcher
{
    private readonly ItemsMatcher _items = new([item], find);

    public override bool TryMatch(Text input, out object? value)
    {
        bool fits = _items.TryMatch(input, out _, out object?[] captured);
        value = fits && captured.Length == 1 ? captured[0] : captured;
        return fits;
    }
}
