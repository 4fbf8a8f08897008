using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsModel.Grammar;

/// <summary>Where the items of lists wait until their list is whole: lists inside lists on top of each other.</summary>
internal sealed class ItemStack
{
    private const int FirstLength = 64;
    private const int MostKept = 4096;

    private object?[] _items = new object?[FirstLength];

    public int Count { get; private set; }

    public void Push(object? item)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
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
    /// <returns>Whether its memory is worth keeping.</returns>
    public bool Clear()
    {
        _items.AsSpan(0, Count).Clear();
        Count = 0;
        return _items.Length <= MostKept;
    }
}
