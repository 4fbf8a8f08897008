using System.Collections;
using System.Runtime.CompilerServices;
using NewsModel.Grammar;

namespace NewsModel;

/// <summary>
/// An immutable list that equals another by its items, so that the records that hold it do. A list of what lines of a
/// page are is made when it is first read, once, by whichever thread does: as any text, it reads the page, whose bytes must not change while it is in use.
/// </summary>
/// <typeparam name="T">The type of an item.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    // An array, or what makes one when it is first read.
    private readonly object? _items;

    internal ValueList(T[] items) => _items = items;

    internal ValueList(LineList<T> items) => _items = items;

    /// <summary>How many items it has.</summary>
    public int Count => _items is LineList<T> lines ? lines.Count : Unsafe.As<T[]?>(_items)?.Length ?? 0;

    /// <summary>Whether it has no items.</summary>
    internal bool IsEmpty => _items is null;

    /// <summary>The lines that it is to be made of, where it has not been read.</summary>
    internal LineList<T>? Lines => _items as LineList<T>;

    private T[]? Items => _items is LineList<T> lines ? lines.Items : Unsafe.As<T[]?>(_items);

    /// <summary>An item.</summary>
    /// <param name="index">Its place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] => Items is { } items && (uint)index < (uint)items.Length ? items[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Whether two lists have equal items in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>The items, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => Items;

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other) => AsSpan().SequenceEqual(other.AsSpan(), comparer: null);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (T item in this)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The items, for people.</summary>
    public override string ToString() => $"[{string.Join(", ", Items ?? [])}]";

    /// <summary>Goes through the items.</summary>
    public Enumerator GetEnumerator() => new(Items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(Items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (Items ?? []).GetEnumerator();

    /// <summary>Goes through the items of a list, across an <c>await</c> as well.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The item.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes to the next item.</summary>
        /// <returns>False where there is none.</returns>
        public bool MoveNext() => ++_index < _items.Length;
    }
}

/// <summary>Makes <see cref="ValueList{T}"/>s.</summary>
public static class ValueList
{
    /// <summary>A list of some items: what a collection expression calls.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="items">The items; they are copied.</param>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? default : new ValueList<T>(items.ToArray());

    /// <summary>A list of some items.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="items">The items; they are copied.</param>
    public static ValueList<T> From<T>(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        T[] copy = items.ToArray();
        return copy.Length == 0 ? default : new ValueList<T>(copy);
    }
}
