using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsModel.Grammar;

/// <summary>Where the items of lists wait until their list is whole: one pooled array a page, lists inside lists on top of each other.</summary>
internal sealed class ItemStack
{
    private const int FirstLength = 64;

    private object?[] _items = [];

    public int Count { get; private set; }

    public void Push(object? item)
    {
        if (Count == _items.Length)
        {
            Grow();
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

    /// <summary>Gives the memory back.</summary>
    public void Release()
    {
        ArrayPool<object?>.Shared.Return(_items, clearArray: Count > 0);
        _items = [];
        Count = 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow()
    {
        object?[] larger = ArrayPool<object?>.Shared.Rent(Math.Max(FirstLength, Count * 2));
        _items.CopyTo(larger, 0);
        if (Count > 0)
        {
            ArrayPool<object?>.Shared.Return(_items, clearArray: true);
        }

        _items = larger;
    }
}
