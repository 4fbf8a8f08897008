using System.Diagnostics.CodeAnalysis;
using Pidgin;

namespace NewsModel.Grammar;

/// <summary>An item between so many and so many times; Pidgin has exactly n and without bound.</summary>
internal sealed class BoundedParser<T>(Parser<Line, T> item, int min, int max) : Parser<Line, IEnumerable<T>>
{
    public override bool TryParse(
        ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds, [MaybeNullWhen(false)] out IEnumerable<T> result)
    {
        List<T>? items = null;
        int count = 0;
        while (count < max)
        {
            long before = state.Location;
            if (!item.TryParse(ref state, ref expecteds, out T? next))
            {
                if (state.Location != before)
                {
                    result = null;
                    return false;
                }

                break;
            }

            (items ??= []).Add(next);
            count++;
            if (state.Location == before)
            {
                // It takes nothing: it would go on doing so.
                count = Math.Max(count, min);
                break;
            }
        }

        result = items ?? (IEnumerable<T>)[];
        return count >= min;
    }
}

/// <summary>The same, nothing kept.</summary>
internal sealed class SkipBoundedParser<T>(Parser<Line, T> item, int min, int max) : Parser<Line, Unit>
{
    public override bool TryParse(ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds, out Unit result)
    {
        result = Unit.Value;
        int count = 0;
        while (count < max)
        {
            long before = state.Location;
            if (!item.TryParse(ref state, ref expecteds, out _))
            {
                if (state.Location != before)
                {
                    return false;
                }

                break;
            }

            count++;
            if (state.Location == before)
            {
                return true;
            }
        }

        return count >= min;
    }
}
