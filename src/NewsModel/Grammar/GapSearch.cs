namespace NewsModel.Grammar;

/// <summary>A line with as many blank lines before it as a head has.</summary>
internal sealed class GapSearch(int blanks) : LineSearch
{
    internal override int First(PageState page, int from, int until)
    {
        ReadOnlySpan<Line> lines = page.Lines[..until];
        int before = from == 0 ? 0 : lines[from - 1].Number;
        while (from < lines.Length && lines[from].Number - before <= blanks)
        {
            before = lines[from++].Number;
        }

        return from;
    }
}
