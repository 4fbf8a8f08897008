using System.ComponentModel;

namespace NewsModel.Grammar;

/// <summary>How generated code gathers the values of a list.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Lists
{
    // Up to here comparing each with each costs less than a set.
    private const int Few = 16;

    /// <summary>The values, in order.</summary>
    public static ValueList<T> Of<T>(IEnumerable<T> values) => ValueList.From(values);

    /// <summary>One value, or none where it is null.</summary>
    public static ValueList<T> OfOne<T>(T? value)
        where T : class => value is null ? default : [value];

    /// <summary>One value, or none where it is null.</summary>
    public static ValueList<T> OfOne<T>(T? value)
        where T : struct => value is { } it ? [it] : default;

    /// <summary>Those that are not null.</summary>
    public static ValueList<T> OfPresent<T>(IEnumerable<T?> values)
        where T : class => ValueList.From(values.OfType<T>());

    /// <summary>Those that are not null.</summary>
    public static ValueList<T> OfPresent<T>(IEnumerable<T?> values)
        where T : struct => ValueList.From(values.Where(static value => value.HasValue).Select(static value => value.GetValueOrDefault()));

    /// <summary>All of some lists, one after the other.</summary>
    public static ValueList<T> Flatten<T>(IEnumerable<ValueList<T>> lists) => Gather(lists, static list => list);

    /// <summary>Each value as something else.</summary>
    public static ValueList<TResult> Map<T, TResult>(ValueList<T> values, Func<T, TResult> convert) =>
        ValueList.From(values.AsEnumerable().Select(convert));

    /// <summary>One list after the other.</summary>
    public static ValueList<T> Concat<T>(ValueList<T> first, ValueList<T> second) =>
        first.Count == 0 ? second : second.Count == 0 ? first : [.. first, .. second];

    /// <summary>What each of some items holds, one after the other.</summary>
    public static ValueList<T> Gather<TItem, T>(IEnumerable<TItem> items, Func<TItem, ValueList<T>> values)
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
        if (values.Count < 2)
        {
            return values;
        }

        if (values.Count > Few)
        {
            return ValueList.From(values.AsEnumerable().Distinct());
        }

        var distinct = new List<T>(values.Count);
        foreach (T value in values)
        {
            if (!distinct.Contains(value))
            {
                distinct.Add(value);
            }
        }

        return distinct.Count == values.Count ? values : ValueList.From(distinct);
    }
}
