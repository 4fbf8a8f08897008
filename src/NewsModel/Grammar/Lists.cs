using System.ComponentModel;

namespace NewsModel.Grammar;

/// <summary>How generated code puts lists together.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Lists
{
    // Up to here comparing each with each costs less than a set.
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
        first.IsEmpty ? second
        : second.IsEmpty ? first
        : second.Lines is { } lines ? new ValueList<T>(lines.Behind(first))
        : [.. first, .. second];

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
        T[] distinct = values.AsSpan().ToArray();
        int count = Distinct<T>(distinct);
        return count == values.Count ? values : new ValueList<T>(distinct[..count]);
    }

    /// <summary>Moves equal values, the first of each, to the front.</summary>
    /// <returns>How many there are.</returns>
    internal static int Distinct<T>(Span<T> values)
    {
        HashSet<T>? seen = values.Length > Few ? [] : null;
        int count = 0;
        foreach (T value in values)
        {
            if (seen is null ? !values[..count].Contains(value, comparer: null) : seen.Add(value))
            {
                values[count++] = value;
            }
        }

        return count;
    }
}
