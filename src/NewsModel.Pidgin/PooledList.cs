using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Pidgin;

/// <summary>A list whose array is rented, once something is added, and given back by <see cref="Dispose"/>.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
public struct PooledList<T> : IDisposable
{
    private const int InitialCapacity = 16;

    private ArrayPool<T>? _pool;
    private T[]? _items;
    private int _count;

    /// <summary>An empty list.</summary>
    /// <param name="arrayPool">Where its array will come from.</param>
    public PooledList(ArrayPool<T> arrayPool) => _pool = arrayPool;

    /// <summary>How many items the list holds.</summary>
    public readonly int Count
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _count;
    }

    /// <summary>The item at a place.</summary>
    /// <param name="index">The place, counted from zero.</param>
    public readonly T this[int index]
    {
        get => AsSpan()[Checked(index)];
        set => AsSpan()[Checked(index)] = value;
    }

    /// <summary>Adds an item at the end.</summary>
    /// <param name="item">The item.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T item)
    {
        var items = _items;
        if (items is null || (uint)_count >= (uint)items.Length)
            items = Grow(1);
        items[_count++] = item;
    }

    /// <summary>Adds items at the end.</summary>
    /// <param name="items">The items.</param>
    public void AddRange(ImmutableArray<T> items) => AddRange(items.AsSpan());

    /// <summary>Adds items at the end.</summary>
    /// <param name="items">The items.</param>
    public void AddRange(ReadOnlySpan<T> items)
    {
        if (items.IsEmpty)
            return;
        var array = _items is { } enough && enough.Length - _count >= items.Length ? enough : Grow(items.Length);
        items.CopyTo(array.AsSpan(_count));
        _count += items.Length;
    }

    /// <summary>Takes the last item away.</summary>
    /// <returns>The item.</returns>
    public T Pop() => _count > 0 ? _items![--_count] : throw new InvalidOperationException("The list is empty.");

    /// <summary>The items, as long as nothing is added.</summary>
    /// <returns>The items.</returns>
    public readonly Span<T> AsSpan() => _items.AsSpan(0, _count);

    /// <summary>Takes all items away.</summary>
    public void Clear() => _count = 0;

    /// <summary>Empties the list and gives its array back.</summary>
    public void Dispose()
    {
        if (_items is { } items)
            _pool!.Return(items, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        _items = null;
        _count = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Truncate(int count) => _count = count;

    internal void RemoveRange(int start, int count)
    {
        if (count == 0)
            return;
        AsSpan()[(start + count)..].CopyTo(AsSpan()[start..]);
        _count -= count;
    }

    private readonly int Checked(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)_count, nameof(index));
        return index;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private T[] Grow(int more)
    {
        var pool = _pool ??= ArrayPool<T>.Shared;
        var items = pool.Rent(Math.Max(InitialCapacity, Math.Max(2 * _count, _count + more)));
        if (_items is { } old)
        {
            old.AsSpan(0, _count).CopyTo(items);
            pool.Return(old, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }

        return _items = items;
    }
}
