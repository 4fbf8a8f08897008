using System.Diagnostics.CodeAnalysis;
using Pidgin;

namespace NewsModel.Grammar;

/// <summary>An item where none of some stops is: <c>Not(OneOf(…)).Then(item)</c>, without their errors, which nobody reads.</summary>
internal sealed class UnlessParser<T>(Parser<Line, T> item, Stop[] stops) : Parser<Line, T>
{
    public override bool TryParse(
        ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds, [MaybeNullWhen(false)] out T result)
    {
        if (state.HasCurrent && IsStopped(ref state, ref expecteds))
        {
            state.SetError(Maybe.Nothing<Line>(), eof: false, state.Location, null);
            result = default;
            return false;
        }

        return item.TryParse(ref state, ref expecteds, out result);
    }

    // Asked at every line of a page, so what the stops say of the lines ahead is remembered.
    private bool IsStopped(ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds)
    {
        var page = (PageState)state.Configuration;
        int index = (int)state.Location;
        if (page.IsQuiet(this, index))
        {
            return false;
        }

        int next = page.Lines.Length;
        foreach (Stop stop in stops)
        {
            if (stop.IsHere(page, index, ref state, ref expecteds))
            {
                return true;
            }

            next = Math.Min(next, stop.Next(page, index + 1));
        }

        page.SetQuiet(this, index, next);
        return false;
    }
}
