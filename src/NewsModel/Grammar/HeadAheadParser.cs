using Pidgin;

namespace NewsModel.Grammar;

/// <summary>Whether the head of a record is next; takes nothing.</summary>
/// <param name="filter">What is asked first, or null.</param>
/// <param name="head">The head.</param>
internal sealed class HeadAheadParser<T>(HeadFilter? filter, Parser<Line, T> head) : Parser<Line, Unit>
{
    public override bool TryParse(ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds, out Unit result)
    {
        result = Unit.Value;
        var page = (PageState)state.Configuration;
        bool success = false;
        if ((filter is null || filter.Holds(page, (int)state.Location)) && page.TryOpen(null, isList: false, out (int Scope, int Frame) outer))
        {
            long start = state.Bookmark();
            int mark = page.Page.NotConvertedCount;
            success = head.TryParse(ref state, ref expecteds, out _);
            page.Page.ForgetNotConverted(mark);
            page.Close(outer, success);
            state.Rewind(start);
        }

        if (!success)
        {
            state.SetError(Maybe.Nothing<Line>(), eof: !state.HasCurrent, state.Location, null);
        }

        return success;
    }
}
