using System.ComponentModel;

namespace NewsModel.Grammar;

/// <summary>A cheap test, derived from the schema, that holds wherever a record's head matches; of some heads it says all.</summary>
/// <param name="line">The line that the head needs.</param>
/// <param name="min">How many lines stand before that line at least.</param>
/// <param name="max">How many at most.</param>
/// <param name="repeatMin">How many lines after it the head's first line is printed again, at least; 0 where it need not be.</param>
/// <param name="repeatMax">How many at most.</param>
/// <param name="blanks">How many blank lines stand before the head at least; the page's first line has any number.</param>
/// <param name="between">Lines that may stand between the needed one and the first one again, in order: no others do.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class HeadFilter(LineTest line, int min, int max, int repeatMin = 0, int repeatMax = 0, int blanks = 0, params LineTest[] between) : LineSearch
{
    internal override int First(PageState page, int from, int until)
    {
        while (from < until)
        {
            int needed = page.Next(line, from + min);
            if (needed == page.Lines.Length)
            {
                break;
            }

            int end = Math.Min(needed - min + 1, until);
            for (from = Math.Max(from, needed - max); from < end; from++)
            {
                from = blanks == 0 || from == 0 ? from : page.FirstBehindBlanks(from, end, blanks);
                from = repeatMin == 0 || from == end ? from : FirstPrintedAgain(page, from, end, needed);
                if (from < end && (blanks == 0 || from == 0 || page.BlankLinesBefore(from) >= blanks))
                {
                    return from;
                }
            }
        }

        return until;
    }

    internal bool Holds(PageState page, int index) => index < page.Lines.Length && page.Next(this, index) == index;

    private int FirstPrintedAgain(PageState page, int from, int end, int needed)
    {
        int first = needed + repeatMin;
        int last = needed + repeatMax;
        if (between.Length > 0)
        {
            first = last = Behind(page, first);
        }

        for (int again = first; again <= last && again < page.Lines.Length; again++)
        {
            end = FirstEqual(page, page.Lines[..end], from, again);
        }

        return end;
    }

    // Behind those of the lines between that are there.
    private int Behind(PageState page, int at)
    {
        foreach (LineTest line in between)
        {
            if (at < page.Lines.Length && line.Fits(page, at))
            {
                at++;
            }
        }

        page.Steps += between.Length;
        return at;
    }

    private static int FirstEqual(PageState page, ReadOnlySpan<Line> lines, int from, int line)
    {
        Line again = page.Lines[line];
        int at = FirstLikely(lines, from, again);
        while (at < lines.Length && !page.AreEqual(at, line))
        {
            at = FirstLikely(lines, at + 1, again);
        }

        page.Steps += at - from;
        return at;
    }

    // Of most lines their lengths tell that they are not the same.
    private static int FirstLikely(ReadOnlySpan<Line> lines, int from, Line again) =>
        again.IsFolded ? LineLooks.FirstOfLength(lines, from, again.Length) : from;
}
