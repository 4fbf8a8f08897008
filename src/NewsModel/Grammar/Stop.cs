using System.ComponentModel;
using Pidgin;

namespace NewsModel.Grammar;

/// <summary>What a repetition stops before: something that is asked at every line, so it is asked cheaply first.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Stop
{
    private readonly LineSearch? _search;
    private readonly Parser<Line, Unit>? _ahead;

    private Stop(LineSearch? search, Parser<Line, Unit>? ahead)
    {
        _search = search;
        _ahead = ahead;
    }

    /// <summary>A line that fits.</summary>
    public static Stop At(LineTest line) => new(line, null);

    /// <summary>Whatever a parser that takes nothing says.</summary>
    public static Stop At(Parser<Line, Unit> ahead) => new(null, ahead);

    /// <summary>The head of a record.</summary>
    /// <param name="filter">What holds where it matches, and nowhere else.</param>
    public static Stop At(HeadFilter filter) => new(filter, null);

    /// <summary>The head of a record.</summary>
    /// <param name="filter">What holds wherever it matches.</param>
    /// <param name="head">The head.</param>
    public static Stop At(HeadFilter filter, Parser<Line, Unit> head) => new(filter, LineGrammar.HeadAhead(head));

    /// <summary>What is searched for, and where something else is to be said.</summary>
    /// <param name="search">What is searched for.</param>
    /// <param name="ahead">What says it; takes nothing.</param>
    internal static Stop At(LineSearch search, Parser<Line, Unit> ahead) => new(search, ahead);

    /// <summary>The first line from <paramref name="from"/> on at which it may stand.</summary>
    internal int Next(PageState page, int from) => _search is null ? from : page.Next(_search, from);

    internal bool IsHere(PageState page, int index, ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds) =>
        Next(page, index) == index && (_ahead is null || _ahead.TryParse(ref state, ref expecteds, out _));
}
