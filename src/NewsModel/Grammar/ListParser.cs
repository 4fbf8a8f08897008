using System.Diagnostics.CodeAnalysis;
using Pidgin;

namespace NewsModel.Grammar;

/// <summary>An item between so many and so many times; Pidgin has exactly n and without bound. Most lines of a page come this way.</summary>
internal sealed class ListParser<T>(Parser<Line, T> item, int min, int max) : Parser<Line, ValueList<T>>
{
    public override bool TryParse(
        ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds, [MaybeNullWhen(false)] out ValueList<T> result)
    {
        ItemStack? stack = typeof(T).IsValueType ? null : ((PageState)state.Configuration).Items;
        List<T>? values = null;
        int start = stack?.Count ?? 0;
        int count = 0;
        bool isEnough = min == 0;
        long before = state.Location;
        while (count < max && item.TryParse(ref state, ref expecteds, out T? next))
        {
            count++;
            isEnough |= count >= min;
            if (stack is null)
            {
                (values ??= []).Add(next);
            }
            else
            {
                stack.Push(next);
            }

            if (state.Location == before)
            {
                // It takes nothing: it would go on doing so.
                isEnough = true;
                break;
            }

            before = state.Location;
        }

        result = stack?.Pop<T>(start) ?? (values is null ? default : ValueList.From(values));
        return isEnough && state.Location == before;
    }
}
