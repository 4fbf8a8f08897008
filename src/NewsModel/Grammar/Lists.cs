using System.ComponentModel;
using System.Numerics;

namespace NewsModel.Grammar;

/// <summary>How generated code puts lists together.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Lists
{
    // Up to here comparing each with each costs less than a set; no more than a bit each.
    private const int Few = 32;

    /// <summary>One value, or none where it is null.</summary>
    public static ValueList<T> OfOne<T>(T? value)
        where T : class => value is null ? default : [value];

    /// <summary>One value, or none where it is null.</summary>
    public static ValueList<T> OfOne<T>(T? value)
        where T : struct => value is { } it ? [it] : default;

    /// <summary>Those that are not null.</summary>
    public static ValueList<T> OfPresent<T>(ValueList<T?> values)
        where T : class => values.AsSpan().Contains(null) ? ValueList.From(values.AsEnumerable().OfType<T>()) : values!;

    /// <summary>Those that are not null.</summary>
    public static ValueList<T> OfPresent<T>(ValueList<T?> values)
        where T : struct => ValueList.From(values.AsEnumerable().Where(static value => value.HasValue).Select(static value => value.GetValueOrDefault()));

    /// <summary>All of some lists, one after the other.</summary>
    public static ValueList<T> Flatten<T>(ValueList<ValueList<T>> lists) => Gather(lists, static list => list);

    /// <summary>Each value as something else.</summary>
    public static ValueList<TResult> Map<T, TResult>(ValueList<T> values, Func<T, TResult> convert) =>
        ValueList.From(values.AsEnumerable().Select(convert));

    /// <summary>One list after the other.</summary>
    public static ValueList<T> Concat<T>(ValueList<T> first, ValueList<T> second) =>
        first.Count == 0 ? second : second.Count == 0 ? first : [.. first, .. second];

    /// <summary>A value, where it is not null, and then a list.</summary>
    public static ValueList<T> Prepend<T>(T? first, ValueList<T> more)
        where T : class => first is null ? more : [first, .. more];

    /// <summary>A value, where it is not null, and then a list.</summary>
    public static ValueList<T> Prepend<T>(T? first, ValueList<T> more)
        where T : struct => first is { } value ? [value, .. more] : more;

    /// <summary>What each of some items holds, one after the other.</summary>
    public static ValueList<T> Gather<TItem, T>(ValueList<TItem> items, Func<TItem, ValueList<T>> values)
    {
        var all = new List<T>();
        foreach (TItem item in items)
        {
            all.AddRange(values(item).AsSpan());
        }

        return ValueList.From(all);
    }

    /// <summary>Equal values once, the first of each kept.</summary>
    public static ValueList<T> Distinct<T>(ValueList<T> values)
    {
        ReadOnlySpan<T> all = values.AsSpan();
        if (all.Length > Few)
        {
            return ValueList.From(values.AsEnumerable().Distinct());
        }

        uint kept = 0;
        for (int i = 0; i < all.Length; i++)
        {
            kept |= all[..i].Contains(all[i]) ? 0 : 1u << i;
        }

        if (BitOperations.PopCount(kept) == all.Length)
        {
            return values;
        }

        var distinct = new T[BitOperations.PopCount(kept)];
        for (int i = 0; i < distinct.Length; i++, kept &= kept - 1)
        {
            distinct[i] = all[BitOperations.TrailingZeroCount(kept)];
        }

        return new ValueList<T>(distinct);
    }
}
