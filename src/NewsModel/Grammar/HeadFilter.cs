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
public sealed class HeadFilter(LineTest line, int min, int max, int repeatMin = 0, int repeatMax = 0, int blanks = 0) : ILineSearch
{
    int ILineSearch.First(PageState page, int from, int until)
    {
        while (from < until)
        {
            int needed = page.Next(line, from + min);
            if (needed >= page.Lines.Length)
            {
                return until;
            }

            int last = Math.Min(needed - min, until - 1);
            for (from = Math.Max(from, needed - max); from <= last; from++)
            {
                if (Holds(page, from, needed))
                {
                    return from;
                }
            }
        }

        return until;
    }

    internal bool Holds(PageState page, int index) => index < page.Lines.Length && page.Next(this, index) == index;

    private bool Holds(PageState page, int index, int needed)
    {
        ref readonly Line first = ref page.Lines[index];
        if (first.BlankLines < blanks && index > 0)
        {
            return false;
        }

        if (repeatMin == 0)
        {
            return true;
        }

        int last = Math.Min(needed + repeatMax, page.Lines.Length - 1);
        for (int again = needed + repeatMin; again <= last; again++)
        {
            if (page.Lines[again].Fingerprint == first.Fingerprint)
            {
                return true;
            }
        }

        return false;
    }
}
