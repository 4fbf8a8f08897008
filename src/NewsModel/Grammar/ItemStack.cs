using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsModel.Grammar;

/// <summary>Where the items of lists wait until their list is whole: lists inside lists on top of each other.</summary>
internal sealed class ItemStack
{
    private readonly object?[] _few = new object?[64];
    private object?[] _items;

    public ItemStack() => _items = _few;

    public int Count { get; private set; }

    public void Push(object? item)
    {
        if (Count == _items.Length)
        {
            Enlarge();
        }

        _items[Count++] = item;
    }

    /// <summary>Takes the items from <paramref name="start"/> on off the stack.</summary>
    public ValueList<T> Pop<T>(int start)
    {
        int count = Count - start;
        if (count == 0)
        {
            return default;
        }

        // Each of them was pushed as a T, and is a reference.
        ReadOnlySpan<T> items = MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<object?, T>(ref _items[start]), count);
        ValueList<T> list = ValueList.Create(items);
        _items.AsSpan(start, count).Clear();
        Count = start;
        return list;
    }

    /// <summary>Takes all items off the stack.</summary>
    public void Clear()
    {
        _items.AsSpan(0, Count).Clear();
        Count = 0;
        Use(_few);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Enlarge()
    {
        object?[] larger = ArrayPool<object?>.Shared.Rent(Count * 2);
        _items.AsSpan(0, Count).CopyTo(larger);
        _items.AsSpan(0, Count).Clear();
        Use(larger);
    }

    private void Use(object?[] items)
    {
        if (_items != _few)
        {
            ArrayPool<object?>.Shared.Return(_items);
        }

        _items = items;
    }
}
