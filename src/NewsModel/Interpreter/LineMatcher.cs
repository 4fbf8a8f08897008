using NewsModel.Grammar;
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
    private readonly (ItemsMatcher Items, Gathering Gathering, ConditionTest.Test? Where)[] _alternatives;

    public RecordMatcher(BoundRecord record, RecordShape shape, Func<string, LineMatcher> find) =>
        _alternatives = [.. SchemaIndex.LineAlternatives(record).Select(items =>
        {
            var matcher = new ItemsMatcher(items, find);
            ConditionTest.Test? where = record.Where is null ? null : ConditionTest.Of(record.Where, matcher.PlaceOfText);
            return (matcher, Gathering.Of(matcher.Captures, shape), where);
        })];

    public override bool TryMatch(Text input, out object? value)
    {
        value = null;
        int mark = Values.Mark(input);
        foreach ((ItemsMatcher items, Gathering gathering, ConditionTest.Test? where) in _alternatives)
        {
            if (!items.TryMatch(input, out Text?[] texts, out object? captured))
            {
                Values.Forget(input, mark);
                continue;
            }

            // The first alternative that fits is final.
            if (where is not null && !where(texts))
            {
                Values.Forget(input, mark);
                return false;
            }

            value = gathering.Of([captured]);
            return true;
        }

        return false;
    }
}

/// <summary>A single item that takes a line.</summary>
internal sealed class ItemMatcher : LineMatcher
{
    private readonly ItemsMatcher _items;
    private readonly Gathering _gathering;

    public ItemMatcher(BoundItem item, Func<string, LineMatcher> find)
    {
        _items = new ItemsMatcher([item], find);
        _gathering = Gathering.Of(_items.Captures, shape: null);
    }

    public override bool TryMatch(Text input, out object? value)
    {
        bool fits = _items.TryMatch(input, out _, out object? captured);
        value = fits ? _gathering.Of([captured]) : null;
        return fits;
    }
}
