using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Pidgin;

namespace NewsModel.Grammar;

/// <summary>
/// An item between so many and so many times (Pidgin has exactly n and without bound), gathered in pooled memory and
/// copied once: most lines of a page come this way.
/// </summary>
internal sealed class ListParser<T>(Parser<Line, T> item, int min, int max) : Parser<Line, ValueList<T>>
{
    private const int FirstLength = 32;

    public override bool TryParse(
        ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds, [MaybeNullWhen(false)] out ValueList<T> result)
    {
        T[] items = ArrayPool<T>.Shared.Rent(FirstLength);
        int count = 0;
        bool isEnough = min == 0;
        long before = state.Location;
        while (count < max && item.TryParse(ref state, ref expecteds, out T? next))
        {
            if (count == items.Length)
            {
                T[] larger = ArrayPool<T>.Shared.Rent(count * 2);
                items.AsSpan().CopyTo(larger);
                Return(items, count);
                items = larger;
            }

            // Not items[count]: the array is of this very type, and needs no check for one of another.
            Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(items), count++) = next;
            isEnough |= count >= min;
            if (state.Location == before)
            {
                // It takes nothing: it would go on doing so.
                isEnough = true;
                break;
            }

            before = state.Location;
        }

        result = ValueList.Create<T>(items.AsSpan(0, count));
        Return(items, count);
        return isEnough && state.Location == before;
    }

    private static void Return(T[] items, int count)
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            items.AsSpan(0, count).Clear();
        }

        ArrayPool<T>.Shared.Return(items);
    }
}
