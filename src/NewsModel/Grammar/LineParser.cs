using System.Diagnostics.CodeAnalysis;
using Pidgin;

namespace NewsModel.Grammar;

/// <summary>The terminal of the grammar: one line, for one owner.</summary>
internal abstract class LineParser<T>(Owner owner) : Parser<Line, T>
{
    protected Owner Owner { get; } = owner;

    public sealed override bool TryParse(
        ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds, [MaybeNullWhen(false)] out T result)
    {
        if (!state.HasCurrent)
        {
            state.SetError(Maybe.Nothing<Line>(), eof: true, state.Location, null);
            result = default;
            return false;
        }

        // The page's own array, not state.Current: a line is looked at in place, not copied.
        var page = (PageState)state.Configuration;
        int index = (int)state.Location;
        page.Look();
        if (!Matches(page, index, out result))
        {
            state.SetError(Maybe.Nothing<Line>(), eof: false, index, null);
            return false;
        }

        page.Take(index, Owner);
        state.Advance();
        return true;
    }

    protected abstract bool Matches(PageState page, int index, [MaybeNullWhen(false)] out T result);
}

/// <summary>Any line.</summary>
internal sealed class AnyLineParser(Owner owner, bool remember) : LineParser<Text>(owner)
{
    protected override bool Matches(PageState page, int index, out Text result)
    {
        result = page.TextOf(index);
        if (remember)
        {
            page.Captures.Add(Owner, index, result);
        }

        return true;
    }
}

/// <summary>A line that fits.</summary>
/// <param name="owner">Who takes it.</param>
/// <param name="match">What it has to be.</param>
/// <param name="remember">The parts of it that may be repeated.</param>
/// <param name="rememberLine">Whether all of it may be repeated.</param>
/// <param name="sameAgain">Whether a line equal to the one before has the same value, so that it need not be made twice.</param>
internal sealed class LineOfParser<T>(Owner owner, LineMatch<T> match, Func<T, ValueList<Text>>? remember, bool rememberLine, bool sameAgain)
    : LineParser<T>(owner)
{
    protected override bool Matches(PageState page, int index, [MaybeNullWhen(false)] out T result)
    {
        Text line = page.TextOf(index);
        if (sameAgain && page.IsSameAgain(index, Owner) && page.Last.Value is T value)
        {
            result = value;
        }
        else
        {
            int mark = page.Page.NotConvertedCount;
            if (!match(line, out result))
            {
                page.Page.ForgetNotConverted(mark);
                return false;
            }
        }

        if (sameAgain)
        {
            page.Last = (result, index);
        }

        if (rememberLine)
        {
            page.Captures.Add(Owner, index, line);
        }
        else if (remember is not null)
        {
            foreach (Text part in remember(result))
            {
                page.Captures.Add(Owner, index, part);
            }
        }

        return true;
    }
}

/// <summary>A line that repeats what was taken last; nothing where nothing was.</summary>
internal sealed class RepeatParser(Owner owner, Owner[] taken) : Parser<Line, Unit>
{
    public override bool TryParse(ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds, out Unit result)
    {
        result = Unit.Value;
        var page = (PageState)state.Configuration;
        int index = (int)state.Location;
        page.Look();
        if (state.HasCurrent && page.Captures.RepeatsLast(index, taken))
        {
            page.Take(index, owner);
            state.Advance();
            return true;
        }

        bool nothingTaken = page.Captures.IsEmpty(taken, index);
        if (!nothingTaken)
        {
            state.SetError(Maybe.Nothing<Line>(), eof: !state.HasCurrent, index, null);
        }

        return nothingTaken;
    }
}

/// <summary>Lines that each repeat one of what was taken.</summary>
internal sealed class RepeatAnyParser(Owner owner, Owner[] taken) : Parser<Line, Unit>
{
    public override bool TryParse(ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds, out Unit result)
    {
        var page = (PageState)state.Configuration;
        int from = (int)state.Location;
        int at = from;
        while (at < page.Lines.Length && page.Captures.RepeatsAny(at, taken))
        {
            page.Take(at++, owner);
        }

        page.Steps += at - from;
        state.Advance(at - from);
        result = Unit.Value;
        return true;
    }
}

/// <summary>A line that stands for itself.</summary>
internal sealed class LiteralParser(Owner owner, LineTest line, bool remember) : LineParser<Unit>(owner)
{
    protected override bool Matches(PageState page, int index, out Unit result)
    {
        result = Unit.Value;
        bool fits = line.Fits(page, index);
        if (fits && remember)
        {
            page.Captures.Add(Owner, index, page.TextOf(index));
        }

        return fits;
    }
}
