using System.Diagnostics.CodeAnalysis;
using Pidgin;

namespace NewsModel.Grammar;

/// <summary>An item where none of some stops is: <c>Not(OneOf(…)).Then(item)</c>, without their errors, which nobody reads.</summary>
internal sealed class UnlessParser<T>(Parser<Line, T> item, Stop[] stops) : Parser<Line, T>
{
    public override bool TryParse(
        ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds, [MaybeNullWhen(false)] out T result)
    {
        if (state.HasCurrent)
        {
            var page = (PageState)state.Configuration;
            int index = (int)state.Location;
            foreach (Stop stop in stops)
            {
                if (stop.IsHere(page, index, ref state, ref expecteds))
                {
                    state.SetError(Maybe.Nothing<Line>(), eof: false, index, null);
                    result = default;
                    return false;
                }
            }
        }

        return item.TryParse(ref state, ref expecteds, out result);
    }
}
