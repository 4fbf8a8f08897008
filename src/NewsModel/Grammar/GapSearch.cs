namespace NewsModel.Grammar;

/// <summary>A line with as many blank lines before it as a head has.</summary>
internal sealed class GapSearch(int blanks) : LineSearch
{
    internal override int First(PageState page, int from, int until)
    {
        while (from < until && page.BlankLinesBefore(from) < blanks)
        {
            from++;
        }

        return from;
    }
}
