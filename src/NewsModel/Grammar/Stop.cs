using System.ComponentModel;
using Pidgin;

namespace NewsModel.Grammar;

/// <summary>What a repetition stops before: something that is asked at every line, so it is asked cheaply first.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Stop
{
    private readonly LineTest? _line;
    private readonly HeadFilter? _filter;
    private readonly Parser<Line, Unit>? _ahead;

    private Stop(LineTest? line, HeadFilter? filter, Parser<Line, Unit>? ahead)
    {
        _line = line;
        _filter = filter;
        _ahead = ahead;
    }

    /// <summary>A line that fits.</summary>
    public static Stop At(LineTest line) => new(line, null, null);

    /// <summary>Whatever a parser that takes nothing says.</summary>
    public static Stop At(Parser<Line, Unit> ahead) => new(null, null, ahead);

    /// <summary>The head of a record.</summary>
    /// <param name="filter">What holds wherever it matches.</param>
    /// <param name="head">The head.</param>
    public static Stop At(HeadFilter filter, Parser<Line, Unit> head) => new(null, filter, LineGrammar.HeadAhead(head));

    /// <summary>A line that fits, and before which something else is to be said.</summary>
    /// <param name="line">What it has to be.</param>
    /// <param name="ahead">What says it; takes nothing.</param>
    public static Stop At(LineTest line, Parser<Line, Unit> ahead) => new(line, null, ahead);

    internal bool IsHere(PageState page, int index, ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds) =>
        (_line is null || _line.Fits(page, index))
        && (_filter is null || _filter.Holds(page, index))
        && (_ahead is null || _ahead.TryParse(ref state, ref expecteds, out _));
}
