using Pidgin;

namespace NewsModel.Grammar;

/// <summary>An item between so many and so many times, nothing kept.</summary>
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
                // It takes nothing: it would go on doing so.
                return true;
            }
        }

        return count >= min;
    }
}
