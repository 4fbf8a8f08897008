using System.Diagnostics.CodeAnalysis;
using Pidgin;

namespace NewsModel.Grammar;

/// <summary>A record of the list that a page is: where there is a limit of them, it counts.</summary>
internal sealed class CountedParser<T>(Parser<Line, T> record) : Parser<Line, T>
{
    public override bool TryParse(
        ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds, [MaybeNullWhen(false)] out T result)
    {
        int from = (int)state.Location;
        bool success = record.TryParse(ref state, ref expecteds, out result);
        if (success)
        {
            ((PageState)state.Configuration).Limits?.Take(from);
        }

        return success;
    }
}
