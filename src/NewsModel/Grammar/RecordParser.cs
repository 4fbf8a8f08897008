using System.Diagnostics.CodeAnalysis;
using Pidgin;

namespace NewsModel.Grammar;

/// <summary>A record of several lines: what it takes is accounted under its own path, and <c>repeat</c> sees nothing but its own fields.</summary>
internal sealed class RecordParser<T>(string name, bool isList, Parser<Line, T> body) : Parser<Line, T>
{
    public override bool TryParse(
        ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds, [MaybeNullWhen(false)] out T result)
    {
        var page = (PageState)state.Configuration;
        if (!page.TryOpen(name, isList, out (int Scope, int Frame) outer))
        {
            state.SetError(Maybe.Nothing<Line>(), eof: false, state.Location, null);
            result = default;
            return false;
        }

        int mark = page.Page.NotConvertedCount;
        bool success = body.TryParse(ref state, ref expecteds, out result);
        if (!success)
        {
            // Given up.
            page.Page.ForgetNotConverted(mark);
        }

        page.Close(outer, success);
        return success;
    }
}
