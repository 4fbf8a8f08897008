using System.ComponentModel;

namespace NewsModel.Grammar;

/// <summary>A cheap test, derived from the schema, that holds wherever a record's head matches.</summary>
/// <param name="Id">Its place among the schema's filters, from 0.</param>
/// <param name="Filters">How many filters the schema has.</param>
/// <param name="Line">The line that the head needs.</param>
/// <param name="Min">How many lines stand before that line at least.</param>
/// <param name="Max">How many at most.</param>
/// <param name="RepeatMin">How many lines after it the head's first line is printed again, at least; 0 where it need not be.</param>
/// <param name="RepeatMax">How many at most.</param>
/// <param name="Blanks">How many blank lines stand before the head at least; the page's first line has any number.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record HeadFilter(int Id, int Filters, LineTest Line, int Min, int Max, int RepeatMin, int RepeatMax, int Blanks)
{
    internal bool Holds(PageState page, int index)
    {
        if (index >= page.Lines.Length || (index > 0 && page.Lines[index].BlankLines < Blanks))
        {
            return false;
        }

        int found = page.NextLine(Id, Filters, index + Min, Line);
        if (found >= page.Lines.Length || found > index + Max)
        {
            return false;
        }

        if (RepeatMin == 0)
        {
            return true;
        }

        uint first = page.Lines[index].Fingerprint;
        int last = Math.Min(found + RepeatMax, page.Lines.Length - 1);
        for (int again = found + RepeatMin; again <= last; again++)
        {
            if (page.Lines[again].Fingerprint == first)
            {
                return true;
            }
        }

        return false;
    }
}
