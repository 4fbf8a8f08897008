using System.ComponentModel;

namespace NewsModel.Grammar;

/// <summary>A cheap test, derived from the schema, that holds wherever a record's head matches.</summary>
/// <param name="line">The line that the head needs.</param>
/// <param name="min">How many lines stand before that line at least.</param>
/// <param name="max">How many at most.</param>
/// <param name="repeatMin">How many lines after it the head's first line is printed again, at least; 0 where it need not be.</param>
/// <param name="repeatMax">How many at most.</param>
/// <param name="blanks">How many blank lines stand before the head at least; the page's first line has any number.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class HeadFilter(LineTest line, int min, int max, int repeatMin = 0, int repeatMax = 0, int blanks = 0) : LineSearch
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

            int last = Math.Min(needed - min, until - 1);
            for (from = Math.Max(from, needed - max); from <= last; from++)
            {
                if ((blanks == 0 || from == 0 || page.BlankLinesBefore(from) >= blanks) && (repeatMin == 0 || IsPrintedAgain(page, from, needed)))
                {
                    return from;
                }
            }
        }

        return until;
    }

    internal bool Holds(PageState page, int index) => index < page.Lines.Length && page.Next(this, index) == index;

    private bool IsPrintedAgain(PageState page, int first, int needed)
    {
        for (int i = needed + repeatMin; i <= needed + repeatMax && i < page.Lines.Length; i++)
        {
            if (page.AreEqual(first, i))
            {
                return true;
            }
        }

        return false;
    }
}
