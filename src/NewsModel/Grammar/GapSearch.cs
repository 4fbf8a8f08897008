namespace NewsModel.Grammar;

/// <summary>A line with as many blank lines before it as a head has.</summary>
internal sealed class GapSearch(int blanks) : LineSearch
{
    internal override int First(PageState page, int from, int until) =>
        from == 0 && page.BlankLinesBefore(0) >= blanks ? 0 : page.FirstBehindBlanks(Math.Max(from, 1), until, blanks);
}
