using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Pidgin;

namespace NewsModel.Grammar;

/// <summary>
/// Lines up to a stop, each of which is taken whatever it holds: one step for all of them, where most lines of a page
/// come this way.
/// </summary>
internal abstract class LinesParser<T>(Owner owner, int min, int max, bool remember, Stop[] until) : Parser<Line, T>
{
    public sealed override bool TryParse(
        ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds, [MaybeNullWhen(false)] out T result)
    {
        var page = (PageState)state.Configuration;
        int from = (int)state.Location;
        long start = min == 0 ? 0 : state.Bookmark();
        int count = Take(page, from, ref state, ref expecteds);
        if (count < min)
        {
            state.Rewind(start);
            state.SetError(Maybe.Nothing<Line>(), eof: !state.HasCurrent, from + count, null);
            result = default;
            return false;
        }

        if (min > 0)
        {
            state.DiscardBookmark(start);
        }

        for (int i = from; remember && i < from + count; i++)
        {
            page.Captures.Add(owner, i, page.TextOf(i));
        }

        result = Value(page, from, count);
        return true;
    }

    protected abstract T Value(PageState page, int from, int count);

    private int Take(PageState page, int from, ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds)
    {
        int length = page.Lines.Length;
        int limit = max < length - from ? from + max : length;
        int at = from;
        while (at < limit)
        {
            page.Look();
            // What the stops say of the lines ahead is remembered by the page; where one may be, it is asked.
            int next = limit;
            foreach (Stop stop in until)
            {
                next = Math.Min(next, stop.Next(page, at));
            }

            if (next > at)
            {
                page.Take(at, owner);
                state.Advance(next - at);
                at = next;
            }

            if (at == limit || IsStopped(page, at, ref state, ref expecteds))
            {
                break;
            }

            page.Take(at, owner);
            state.Advance();
            at++;
        }

        page.Steps += at - from;
        return at - from;
    }

    private bool IsStopped(PageState page, int at, ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds)
    {
        foreach (Stop stop in until)
        {
            if (stop.IsHere(page, at, ref state, ref expecteds))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Lines that are not kept.</summary>
internal sealed class SkippedLinesParser(Owner owner, int min, int max, bool remember, Stop[] until)
    : LinesParser<Unit>(owner, min, max, remember, until)
{
    protected override Unit Value(PageState page, int from, int count) => Unit.Value;
}

/// <summary>Lines that are each a record: made when the list is first read.</summary>
internal sealed class ListedLinesParser<T>(
    Owner owner, LineMatch<T> record, int min, int max, bool remember, bool distinct, bool sameAgain, bool atOnce, Stop[] until)
    : LinesParser<ValueList<T>>(owner, min, max, remember, until)
{
    /// <summary>Whether equal records are kept once, so that there may be fewer records than lines.</summary>
    public bool IsDistinct => distinct;

    /// <summary>The records of some lines, behind other items.</summary>
    public T[] Make(PageAccount page, int from, int count, ReadOnlySpan<T> before)
    {
        var records = new T[before.Length + count];
        before.CopyTo(records);
        ref T first = ref MemoryMarshal.GetArrayDataReference(records);
        int made = before.Length;
        for (int i = from; i < from + count; i++)
        {
            // A site that prints a line twice mostly does so at once; what else is equal is found among the records.
            if (distinct && sameAgain && i > from && page.AreEqual(i - 1, i))
            {
                continue;
            }

            record(page.TextOf(i), out Unsafe.Add(ref first, made++));
        }

        if (distinct)
        {
            made = before.Length + Lists.Distinct(records.AsSpan(before.Length..made));
        }

        if (made < records.Length)
        {
            Array.Resize(ref records, made);
        }

        return records;
    }

    protected override ValueList<T> Value(PageState page, int from, int count) =>
        count == 0 ? default
        : atOnce ? new ValueList<T>(Make(page.Account, from, count, []))
        : new ValueList<T>(new LineList<T>(page.Account, this, from, count, default));
}
